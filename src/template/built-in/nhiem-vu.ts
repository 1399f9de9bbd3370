/** templates/partials/nhiem-vu.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const nhiemVu = `{{!-- Kết quả các nhiệm vụ: số lượng, kết quả theo lĩnh vực gộp theo đơn vị chủ trì, nhiệm vụ quá hạn. Nhận phần nhiệm vụ của báo cáo. --}}
<p>{{> so-luong-nhiem-vu}}{{#if appendix}} (chi tiết tại {{appendix}}){{/if}}.</p>
{{#each areas}}
  {{#if (and title (gt ../areas.length 1))}}
    <h3>{{withoutStop title}}: {{#if counts.total}}{{taskParts counts inTime=../inTime}}{{else}}các nhiệm vụ không áp dụng trong kỳ{{/if}}.</h3>
  {{/if}}
  {{> ket-qua-theo-don-vi items}}
{{/each}}
{{> nhiem-vu-qua-han}}
{{#if scores.scored}}
  {{> diem scores noun="nhiệm vụ"}}
{{/if}}
`
