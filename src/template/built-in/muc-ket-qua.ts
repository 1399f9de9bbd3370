/** templates/partials/muc-ket-qua.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const mucKetQua = `{{!-- II. Kết quả thực hiện: chỉ tiêu, nhiệm vụ, số liệu, kinh phí. --}}
{{#if (or narrative.highlights indicators.counts.total tasks.items statistics budget)}}
  <h1>KẾT QUẢ THỰC HIỆN</h1>
{{/if}}
{{#if narrative.highlights}}
  {{> loi-van narrative.highlights}}
{{/if}}
{{#if indicators.counts.total}}
  <h2>Kết quả thực hiện các chỉ tiêu</h2>
  {{> chi-tieu indicators year=(eq time.outline "year") charts=charts previous=(default time.previous "kỳ trước")}}
{{/if}}
{{#if tasks.items}}
  <h2>Kết quả thực hiện các nhiệm vụ</h2>
  {{> nhiem-vu tasks}}
{{/if}}
{{#if statistics}}
  <h2>{{#if (eq statistics.length 1)}}{{#each statistics}}{{> ten-so-lieu}}{{/each}}{{else}}Số liệu thống kê{{/if}}</h2>
  {{#each statistics}}
    {{> so-lieu this alone=(eq ../statistics.length 1)}}
  {{/each}}
{{/if}}
{{#if budget}}
  <h2>Kinh phí thực hiện</h2>
  {{> kinh-phi budget charts=charts}}
{{/if}}
`
