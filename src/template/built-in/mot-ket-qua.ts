/** templates/partials/mot-ket-qua.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const motKetQua = `{{!-- Kết quả của một nhiệm vụ trong câu; kết quả ngắn (dưới 09 tiếng) được ghi sau nội dung nhiệm vụ để rõ nghĩa. --}}
{{#if (gt (words resultText) 8)}}{{uncapital (withoutStop resultText)}}{{else}}{{uncapital (withoutStop content)}} ({{uncapital (withoutStop resultText)}}){{/if~}}
`
