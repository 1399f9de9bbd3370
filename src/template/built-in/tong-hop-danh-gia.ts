/** templates/partials/tong-hop-danh-gia.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const tongHopDanhGia = `{{!-- IV. Đánh giá: kết quả nổi bật và khó khăn do các đơn vị nêu. --}}
{{#if (or highlights difficulties)}}
  <h1>ĐÁNH GIÁ</h1>
{{/if}}
{{#if highlights}}
  <h2>Kết quả nổi bật</h2>
  {{> tong-hop-y-kien texts=highlights appendix=labels.texts noun="kết quả nổi bật"}}
{{/if}}
{{#if difficulties}}
  <h2>Khó khăn, vướng mắc</h2>
  {{> tong-hop-y-kien texts=difficulties appendix=labels.texts noun="khó khăn, vướng mắc"}}
{{/if}}
`
