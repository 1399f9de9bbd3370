/** templates/partials/so-lieu.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const soLieu = `{{!-- Một đoạn cho một bảng số liệu; nhận bảng, alone là bảng duy nhất (tên bảng đã ở tiêu đề). Bảng một dòng không cần tổng số. --}}
<p>{{#unless alone}}{{> ten-so-lieu}}: {{/unless}}{{#if (eq rows.length 1)}}{{#each rows}}{{withoutStop category}}: {{countText}}{{/each}}{{else if rows}}{{#if alone}}Tổng số{{else}}tổng số{{/if}} {{totalText}}{{#if total}}, trong đó: {{#each rows}}{{uncapital (withoutStop category)}} {{countText}}{{#if shareText}} ({{shareText}}){{/if}}{{#unless @last}}; {{/unless}}{{/each}}{{/if}}{{else}}{{#if alone}}Chưa{{else}}chưa{{/if}} có số liệu{{/if}}{{#if appendix}} (chi tiết tại {{appendix}}){{/if}}.</p>
`
