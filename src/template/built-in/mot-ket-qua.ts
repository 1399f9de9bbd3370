/** templates/partials/mot-ket-qua.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const motKetQua = `{{!-- Kết quả của một nhiệm vụ trong câu, ghi sau nội dung nhiệm vụ để rõ nghĩa; kết quả ngắn thì trong ngoặc. --}}
{{withCommas (uncapital (withoutStop content))}}{{#if (gt (words doneText) 12)}}, kết quả: {{withCommas (uncapital (withoutStop doneText))}}{{else}} ({{inBrackets (uncapital (withoutStop doneText))}}){{/if~}}
`
