/** templates/partials/nhiem-vu-den-han.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const nhiemVuDenHan = `{{!-- Các nhiệm vụ phải hoàn thành; nhận items và opening (lúc nào). Một nhiệm vụ thì viết liền, nhiều hơn thì liệt kê. --}}
{{#if (gt items.length 1)}}
  <p keep="next">{{opening}} tập trung hoàn thành {{count items.length "nhiệm vụ"}} đến hạn, gồm:</p>
  <ul>{{#each items}}<li>{{> mot-nhiem-vu}}{{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>
{{else if items}}
  <p>{{opening}} tập trung hoàn thành 01 nhiệm vụ đến hạn: {{#each items}}{{> mot-nhiem-vu}}{{/each}}.</p>
{{/if}}
`
