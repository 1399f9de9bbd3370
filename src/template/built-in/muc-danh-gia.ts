/** templates/partials/muc-danh-gia.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const mucDanhGia = `{{!-- III. Đánh giá chung. Khi cán bộ chưa viết phần tồn tại, hạn chế thì nêu chỉ tiêu không đạt và nhiệm vụ quá hạn. --}}
{{#if (or narrative.advantages narrative.difficulties narrative.causes narrative.lessons indicators.missed tasks.overdue)}}
  <h1>ĐÁNH GIÁ CHUNG</h1>
  {{#if narrative.advantages}}
    <h2>Ưu điểm, thuận lợi</h2>
    {{> loi-van narrative.advantages}}
  {{/if}}
  {{#if narrative.difficulties}}
    <h2>Tồn tại, hạn chế, khó khăn</h2>
    {{> loi-van narrative.difficulties}}
  {{else if (or indicators.missed tasks.overdue)}}
    <h2>Tồn tại, hạn chế, khó khăn</h2>
    {{#if (and indicators.missed tasks.overdue)}}
      <ul>
        <li>Còn {{count indicators.missed.length "chỉ tiêu"}} không đạt kế hoạch: {{uncapital (joinSentences indicators.missed "name")}}.</li>
        <li>Còn {{count tasks.overdue.length "nhiệm vụ"}} quá hạn nêu trên.</li>
      </ul>
    {{else if indicators.missed}}
      <p>Còn {{count indicators.missed.length "chỉ tiêu"}} không đạt kế hoạch: {{uncapital (joinSentences indicators.missed "name")}}.</p>
    {{else}}
      <p>Còn {{count tasks.overdue.length "nhiệm vụ"}} quá hạn nêu trên.</p>
    {{/if}}
  {{/if}}
  {{#if narrative.causes}}
    <h2>Nguyên nhân</h2>
    {{> loi-van narrative.causes}}
  {{/if}}
  {{#if narrative.lessons}}
    <h2>Bài học kinh nghiệm</h2>
    {{> loi-van narrative.lessons}}
  {{/if}}
{{/if}}
`
