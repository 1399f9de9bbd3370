/** templates/partials/can-cu.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const canCu = `{{!-- Các dòng căn cứ; nhận danh sách căn cứ. Chữ Căn cứ được thêm khi dòng chưa có. --}}
{{#each this}}
  <basis>{{#unless (or (startsWith this "Căn cứ") (startsWith this "Thực hiện") (startsWith this "Xét"))}}Căn cứ {{/unless}}{{withoutStop this}}{{#if @last}}.{{else}};{{/if}}</basis>
{{/each}}
`
