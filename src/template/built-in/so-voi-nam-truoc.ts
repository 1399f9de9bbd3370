/** templates/partials/so-voi-nam-truoc.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const soVoiNamTruoc = `{{!-- Phần câu so sánh một lĩnh vực với năm trước; nhận items và previous. --}}
{{#with (filter items "change" "up" "down" "same")}}; so với {{../previous}}: {{#if (filter this "change" "up")}}{{count (size (filter this "change" "up")) "chỉ tiêu"}} tăng{{/if}}{{#if (filter this "change" "down")}}{{#if (filter this "change" "up")}}, {{/if}}{{count (size (filter this "change" "down")) "chỉ tiêu"}} giảm{{/if}}{{#if (filter this "change" "same")}}{{#if (filter this "change" "up" "down")}}, {{/if}}{{count (size (filter this "change" "same")) "chỉ tiêu"}} giữ nguyên{{/if}}{{/with~}}
`
