/** templates/partials/diem.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const diem = `{{!-- Câu điểm tự chấm; nhận tổng điểm, noun là danh từ của dòng chưa chấm. --}}
<p>Tổng điểm tự chấm {{number self}}/{{number maximum}} điểm{{#if rateText}}, đạt {{rateText}}{{/if}}{{#if appraised}}; điểm thẩm định {{number appraised}} điểm{{/if}}{{#if unscored}} (chưa chấm điểm {{count unscored noun}}){{/if}}.</p>
`
