/** templates/phu-luc.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const phuLuc = `{{!-- data: report --}}
{{!-- Phụ lục là tệp riêng: góc phải trang đầu văn bản điện tử có số, ký hiệu và thời gian ký (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III). --}}
<document title="{{#each appendices}}{{#if @first}}{{label}}: {{title}}{{/if}}{{/each}}" subject="{{head.subject}}" author="{{office.name}}">
  {{> cac-phu-luc stamp=head.appendixStamp}}
</document>
`
