/** templates/partials/can-cu.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const canCu = `{{!-- Các dòng căn cứ; nhận danh sách căn cứ. --}}
{{#each this}}
  <basis>{{withoutStop this}}{{#if @last}}.{{else}};{{/if}}</basis>
{{/each}}
`
