/** templates/partials/nhiem-vu-ky-toi.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const nhiemVuKyToi = `{{!-- Nhiệm vụ kỳ tới: nhiệm vụ quá hạn trước, rồi nhiệm vụ đến hạn trong kỳ tới. --}}
{{#if tasks.overdue}}
  <p keep="next">Khẩn trương hoàn thành {{count tasks.overdue.length "nhiệm vụ"}} đã quá hạn, gồm:</p>
  <ul>{{#each tasks.overdue}}<li>{{> mot-nhiem-vu}}{{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>
{{/if}}
{{#if tasks.dueNext}}
  <p keep="next">{{#if time}}Trong {{time.next}}{{else}}Trong kỳ tới{{/if}} tập trung hoàn thành {{count tasks.dueNext.length "nhiệm vụ"}} đến hạn, gồm:</p>
  <ul>{{#each tasks.dueNext}}<li>{{> mot-nhiem-vu}}{{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>
{{/if}}
`
