/** templates/partials/muc-kien-nghi.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const mucKienNghi = `{{!-- V. Kiến nghị, đề xuất. --}}
{{#if narrative.proposals}}
  <h1>KIẾN NGHỊ, ĐỀ XUẤT</h1>
  {{> loi-van narrative.proposals}}
{{/if}}
`
