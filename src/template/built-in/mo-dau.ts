/** templates/partials/mo-dau.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const moDau = `{{!-- Đoạn mở đầu. --}}
<p>{{#if planCitation}}Thực hiện {{withoutStop planCitation}}, {{/if}}{{default office.name "……………………………"}} báo cáo kết quả thực hiện{{#unless planCitation}} Kế hoạch {{matter}}{{/unless}}{{#if time}} {{time.label}}{{#if time.windowText}} ({{time.windowText}}){{/if}}{{else}} (tính đến ngày {{asOfText}}){{/if}} như sau:</p>
`
