/** templates/partials/muc-chi-dao.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const mucChiDao = `{{!-- I. Công tác chỉ đạo, điều hành. --}}
{{#if narrative.steering}}
  <h1>CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH</h1>
  {{> loi-van narrative.steering}}
{{/if}}
`
