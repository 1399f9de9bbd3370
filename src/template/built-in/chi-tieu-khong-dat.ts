/** templates/partials/chi-tieu-khong-dat.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const chiTieuKhongDat = `{{!-- Các chỉ tiêu không đạt; nhận danh sách. Đến 03 chỉ tiêu thì viết thành câu, nhiều hơn thì liệt kê. --}}
{{#if (gt this.length 3)}}
  <p keep="next">Các chỉ tiêu không đạt:</p>
  <ul>{{#each this}}<li>{{> mot-chi-tieu}}{{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>
{{else if this.length}}
  <p>{{#if (eq this.length 1)}}Chỉ tiêu không đạt: {{else}}Các chỉ tiêu không đạt: {{/if}}{{#each this}}{{> mot-chi-tieu}}{{#unless @last}}; {{/unless}}{{/each}}.</p>
{{/if}}
`
