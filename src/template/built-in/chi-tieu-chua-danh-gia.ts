/** templates/partials/chi-tieu-chua-danh-gia.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const chiTieuChuaDanhGia = `{{!-- Các chỉ tiêu có kết quả nhưng chưa so được với kế hoạch; nhận danh sách. Đến 03 chỉ tiêu thì viết thành câu, nhiều hơn thì liệt kê. --}}
{{#if (gt this.length 3)}}
  <p keep="next">Các chỉ tiêu có kết quả nhưng chưa đánh giá được:</p>
  <ul>{{#each this}}<li>{{> mot-chi-tieu}}{{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>
{{else if this.length}}
  <p>{{#if (eq this.length 1)}}Chỉ tiêu{{else}}Các chỉ tiêu{{/if}} có kết quả nhưng chưa đánh giá được: {{#each this}}{{> mot-chi-tieu}}{{#unless @last}}; {{/unless}}{{/each}}.</p>
{{/if}}
`
