/** templates/partials/tong-hop-chi-tieu.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const tongHopChiTieu = `{{!-- Giá trị chung của các chỉ tiêu; nhận danh sách chỉ tiêu đã có giá trị chung. --}}
{{#if this}}
  <ul>{{#each this}}<li>{{withoutStop name}}: {{valueText}}{{#if (eq rule "ratio")}} ({{number numerator}}/{{number denominator}}){{else if unit}} {{uncapital unit}}{{/if}}{{#if targetDiffers}}, kế hoạch của các đơn vị khác nhau{{else if targetText}}, kế hoạch {{#if (eq rule "sum")}}mỗi đơn vị {{/if}}{{uncapital (withoutStop targetText)}}{{/if}}; {{count achieved}}/{{count assessed}} đơn vị đạt và vượt{{#if without}}; {{#if (gt without.length 5)}}{{count without.length "đơn vị"}} chưa có số liệu{{else}}chưa có số liệu: {{joinUnits without}}{{/if}}{{/if}}{{#if apart}}; {{#if (gt apart.length 5)}}chưa cộng số liệu của {{count apart.length "đơn vị"}}{{else}}chưa cộng số liệu của {{joinUnits apart}}{{/if}}{{/if}}{{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>
{{/if}}
`
