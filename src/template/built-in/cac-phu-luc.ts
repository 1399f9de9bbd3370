/** templates/partials/cac-phu-luc.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const cacPhuLuc = `{{!-- Các phụ lục, mỗi phụ lục một phần giấy ngang; stamp là dòng ở góc phải khi phụ lục là tệp riêng, để trống khi không. --}}
{{#each appendices}}
  <section role="appendix" orientation="landscape">
    <appendix-head label="{{label}}" title="{{upper title}}" reference="{{../head.appendixReference}}" stamp="{{../stamp}}"/>
    {{#if unitNote}}
      <p style="unit" keep="next">{{unitNote}}</p>
    {{/if}}
    {{appendixTable this}}
    {{#if totals}}
      <p style="totals">{{totals}}</p>
    {{/if}}
  </section>
{{/each}}
`
