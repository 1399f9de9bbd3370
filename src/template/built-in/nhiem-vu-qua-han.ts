/** templates/partials/nhiem-vu-qua-han.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const nhiemVuQuaHan = `{{!-- Các nhiệm vụ quá hạn kèm đơn vị chủ trì và thời hạn; nhận danh sách. --}}
{{#if (gt this.length 3)}}
  <p keep="next">Các nhiệm vụ quá hạn:</p>
  <ul>{{#each this}}<li>{{> mot-nhiem-vu}}{{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>
{{else if this.length}}
  <p>{{#if (eq this.length 1)}}Nhiệm vụ quá hạn: {{else}}Các nhiệm vụ quá hạn: {{/if}}{{#each this}}{{> mot-nhiem-vu}}{{#unless @last}}; {{/unless}}{{/each}}.</p>
{{else}}
  <p>Không có nhiệm vụ quá hạn.</p>
{{/if}}
`
