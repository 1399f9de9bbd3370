/** templates/partials/mot-chi-tieu.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const motChiTieu = `{{!-- Một chỉ tiêu trong câu hoặc danh sách: tên, kết quả, kế hoạch và khoảng cách. --}}
{{withCommas (withoutStop name)}}{{#if actualText}}{{#if (startsWithNumber actualText)}} {{resultVerb}} {{withCommas (withoutStop actualText)}}{{else}}: {{withCommas (uncapital (withoutStop actualText))}}{{/if}}{{/if}}{{#if targetText}} (kế hoạch {{inBrackets (uncapital (withoutStop targetText))}}{{#if gapText}}, {{inBrackets gapText}}{{/if}}){{/if~}}
`
