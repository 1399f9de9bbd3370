/** templates/partials/so-lieu.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const soLieu = `{{!-- Một đoạn cho một bảng số liệu; nhận bảng, alone là bảng duy nhất (tên bảng đã ở tiêu đề). --}}
<p>{{#if alone}}Tổng số{{else}}{{> ten-so-lieu}}: tổng số{{/if}} {{totalText}}{{#if total}}{{#if rows}}, trong đó: {{#each rows}}{{withoutStop category}} {{countText}}{{#if shareText}} ({{shareText}}){{/if}}{{#unless @last}}, {{/unless}}{{/each}}{{/if}}{{/if}}{{#if appendix}} (chi tiết tại {{appendix}}){{/if}}.</p>
`
