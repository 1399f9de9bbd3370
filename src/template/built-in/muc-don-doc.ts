/** templates/partials/muc-don-doc.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const mucDonDoc = `{{!-- Tên một mục của công văn đôn đốc; nhận title, alone (công văn chỉ có một mục thì không đánh số). --}}
{{#if alone}}
  <p keep="next">{{title}}:</p>
{{else}}
  <h2>{{title}}</h2>
{{/if}}
`
