/** templates/partials/nhiem-vu-ky-toi.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const nhiemVuKyToi = `{{!-- Nhiệm vụ kỳ tới: nhắc nhiệm vụ quá hạn đã nêu ở kết quả, nhiệm vụ đến hạn trong những ngày còn lại của kỳ, rồi nhiệm vụ đến hạn trong kỳ tới. --}}
{{#if tasks.overdue}}
  <p>Khẩn trương hoàn thành {{count tasks.overdue.length "nhiệm vụ"}} đã quá hạn nêu trên.</p>
{{/if}}
{{> nhiem-vu-den-han items=tasks.dueSoon opening=(default time.restText "Khẩn trương")}}
{{> nhiem-vu-den-han items=tasks.dueNext opening=(concat "Trong " (default time.next "kỳ tới"))}}
`
