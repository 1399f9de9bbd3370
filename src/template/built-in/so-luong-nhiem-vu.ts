/** templates/partials/so-luong-nhiem-vu.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const soLuongNhiemVu = `{{!-- Câu số lượng nhiệm vụ, không có dấu chấm cuối; nhiệm vụ không áp dụng được nêu riêng. Dùng nơi có counts, notApplicable, inTime. --}}
{{#if counts.total}}{{taskSentence counts inTime=inTime until=@root.untilText}}{{#if notApplicable}}; ngoài ra có {{count notApplicable.length "nhiệm vụ"}} không áp dụng trong kỳ{{/if}}{{else}}Có {{count notApplicable.length "nhiệm vụ"}} không áp dụng trong kỳ{{/if~}}
`
