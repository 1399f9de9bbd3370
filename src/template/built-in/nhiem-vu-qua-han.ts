/** templates/partials/nhiem-vu-qua-han.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const nhiemVuQuaHan = `{{!-- Các nhiệm vụ quá hạn kèm đơn vị chủ trì và thời hạn. Dùng nơi có overdue, hasDue, counts; chỉ viết Không có nhiệm vụ quá hạn khi còn nhiệm vụ chưa xong và bảng có thời hạn. --}}
{{#if (gt overdue.length 3)}}
  <p keep="next">Các nhiệm vụ quá hạn:</p>
  <ul>{{#each overdue}}<li>{{> mot-nhiem-vu}}{{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>
{{else if overdue}}
  <p>{{#if (eq overdue.length 1)}}Nhiệm vụ quá hạn: {{else}}Các nhiệm vụ quá hạn: {{/if}}{{#each overdue}}{{> mot-nhiem-vu}}{{#unless @last}}; {{/unless}}{{/each}}.</p>
{{else if (and hasDue (gt counts.total (add counts.done counts.doneLate)))}}
  <p>Không có nhiệm vụ quá hạn.</p>
{{/if}}
`
