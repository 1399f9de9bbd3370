/** templates/partials/ket-qua-theo-don-vi.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const ketQuaTheoDonVi = `{{!-- Kết quả đã làm, gộp theo đơn vị chủ trì; nhận danh sách nhiệm vụ. Nhiệm vụ không ghi đơn vị thì mỗi nhiệm vụ một dòng. --}}
{{#with (present this "doneText") as |reported|}}
  <ul>
    {{#each (groupBy reported "lead") as |group|}}
      {{#if group.key}}
        <li>{{withoutStop group.key}}: {{#each group.items}}{{> mot-ket-qua}}{{#unless @last}}; {{/unless}}{{/each}}.</li>
      {{else}}
        {{#each group.items}}<li>{{withoutStop content}}: {{uncapital (withoutStop doneText)}}.</li>{{/each}}
      {{/if}}
    {{/each}}
  </ul>
{{/with}}
`
