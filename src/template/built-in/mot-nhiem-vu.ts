/** templates/partials/mot-nhiem-vu.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const motNhiemVu = `{{!-- Một nhiệm vụ trong câu hoặc danh sách: nội dung, đơn vị chủ trì, thời hạn. --}}
{{withCommas (withoutStop content)}}{{#if (or lead dueText)}} ({{#if lead}}{{inBrackets (withoutStop lead)}} chủ trì{{#if dueText}}, {{/if}}{{/if}}{{#if dueText}}thời hạn {{inBrackets (uncapital (withoutStop dueText))}}{{/if}}){{/if~}}
`
