/** templates/partials/tong-hop-kien-nghi.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const tongHopKienNghi = `{{!-- V. Kiến nghị, đề xuất của các đơn vị. --}}
{{#if proposals}}
  <h1>KIẾN NGHỊ, ĐỀ XUẤT CỦA CÁC ĐƠN VỊ</h1>
  {{> tong-hop-y-kien texts=proposals appendix=labels.texts noun="kiến nghị, đề xuất"}}
{{/if}}
`
