/** templates/partials/ket-qua-theo-don-vi.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const ketQuaTheoDonVi = `{{!-- Kết quả đã làm, gộp theo đơn vị chủ trì; nhận danh sách đơn vị. --}}
{{#if this.length}}
  <ul>
    {{#each this}}
      <li>{{#if lead}}{{withoutStop lead}}: {{uncapital (joinSentences results)}}{{else}}{{joinSentences results}}{{/if}}.</li>
    {{/each}}
  </ul>
{{/if}}
`
