/** templates/partials/ten-so-lieu.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const tenSoLieu = `{{!-- Tên bảng số liệu trong câu; tên viết toàn chữ in hoa được thay bằng danh từ được đếm. --}}
{{#if (isUpper title)}}Số liệu {{default noun "thống kê"}}{{else}}{{capital (withoutStop title)}}{{/if~}}
`
