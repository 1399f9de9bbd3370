/** templates/partials/ket-thuc.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const ketThuc = `{{!-- Đoạn kết; văn bản kết thúc bằng "./.". --}}
<p>Trên đây là báo cáo kết quả thực hiện Kế hoạch {{matter}}{{#if time}} {{time.label}}{{/if}}{{#if office.name}}, {{office.name}} kính báo cáo{{/if}}./.</p>
`
