/** templates/partials/nhiem-vu-qua-han.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const nhiemVuQuaHan = `{{!-- Các nhiệm vụ quá hạn kèm đơn vị chủ trì và thời hạn. Dùng nơi có overdue, hasDue, counts; chỉ viết Không có nhiệm vụ quá hạn khi còn nhiệm vụ chưa xong và bảng có thời hạn. Rồi đến nhiệm vụ tạm dừng, dừng thực hiện. --}}
{{#if (gt overdue.length 3)}}
  <p keep="next">Các nhiệm vụ quá hạn:</p>
  <ul>{{#each overdue}}<li>{{> mot-nhiem-vu}}{{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>
{{else if overdue}}
  <p>{{#if (eq overdue.length 1)}}Nhiệm vụ quá hạn: {{else}}Các nhiệm vụ quá hạn: {{/if}}{{#each overdue}}{{> mot-nhiem-vu}}{{#unless @last}}; {{/unless}}{{/each}}.</p>
{{else if (and hasDue (gt counts.total (add counts.done counts.doneLate)))}}
  <p>Không có nhiệm vụ quá hạn.</p>
{{/if}}
{{#if suspended}}
  <p>Trong số nhiệm vụ chưa hoàn thành, có {{count suspended.length "nhiệm vụ"}} tạm dừng hoặc dừng thực hiện: {{#each (take suspended 10)}}{{uncapital (withCommas (withoutStop content))}}{{#if claimedText}} ({{inBrackets (uncapital (withoutStop claimedText))}}){{/if}}{{#unless @last}}; {{/unless}}{{/each}}{{#if (gt suspended.length 10)}}; …{{/if}}.</p>
{{/if}}
`
