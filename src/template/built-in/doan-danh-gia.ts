/** templates/partials/doan-danh-gia.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const doanDanhGia = `{{!-- Một mục đánh giá của báo cáo tháng, viết liền một đoạn; nhận title (tên mục) và texts (các ý). --}}
{{#if texts}}
  <p>{{title}}: {{uncapital (joinSentences texts)}}.</p>
{{/if}}
`
