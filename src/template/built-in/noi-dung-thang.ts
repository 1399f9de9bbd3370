/** templates/partials/noi-dung-thang.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const noiDungThang = `{{!-- Nội dung báo cáo tháng: một đoạn số lượng, việc đã làm trong tháng, nhiệm vụ quá hạn, nhiệm vụ tháng tới. --}}
{{#if narrative.steering}}
  {{> loi-van narrative.steering}}
{{/if}}
{{#if (or indicators.counts.total tasks.counts.total)}}
  <p>{{#if indicators.counts.total}}{{indicatorSentence indicators.counts}}.{{/if}}{{#if tasks.counts.total}} {{taskSentence tasks.counts}}.{{/if}}</p>
{{/if}}
{{#if narrative.highlights}}
  {{> loi-van narrative.highlights}}
{{/if}}
{{#if tasks.doneInPeriod}}
  <p keep="next">Trong {{default time.label "kỳ"}} đã hoàn thành {{count tasks.doneInPeriod.length "nhiệm vụ"}}:</p>
  {{> ket-qua-theo-don-vi tasks.doneInPeriod}}
  {{#with (filter tasks.doneInPeriod "resultText" "") as |unwritten|}}
    <ul>{{#each unwritten}}<li>{{withoutStop content}}.</li>{{/each}}</ul>
  {{/with}}
{{/if}}
{{#if tasks.counts.total}}
  {{> nhiem-vu-qua-han tasks.overdue}}
{{/if}}
{{#if narrative.difficulties}}
  <p>Khó khăn, vướng mắc: {{uncapital (joinSentences narrative.difficulties)}}.</p>
{{/if}}
{{#if narrative.directions}}
  {{> loi-van narrative.directions}}
{{/if}}
{{#if tasks.dueNext}}
  <p keep="next">{{#if time}}Trong {{time.next}}{{else}}Trong kỳ tới{{/if}} tập trung hoàn thành {{count tasks.dueNext.length "nhiệm vụ"}} đến hạn, gồm:</p>
  <ul>{{#each tasks.dueNext}}<li>{{> mot-nhiem-vu}}{{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>
{{/if}}
{{#if narrative.proposals}}
  <p>Kiến nghị, đề xuất: {{uncapital (joinSentences narrative.proposals)}}.</p>
{{/if}}
{{#if appendices}}
  <p>(Đính kèm {{#if (eq appendices.length 1)}}phụ lục{{else}}{{join appendices "label"}}{{/if}})</p>
{{/if}}
`
