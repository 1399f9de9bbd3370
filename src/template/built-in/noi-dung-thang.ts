/** templates/partials/noi-dung-thang.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const noiDungThang = `{{!-- Nội dung báo cáo tháng: một đoạn số lượng, việc đã làm trong tháng, nhiệm vụ quá hạn, các ý đánh giá, nhiệm vụ tháng tới. --}}
{{#if narrative.steering}}
  {{> loi-van narrative.steering}}
{{/if}}
{{#if (or indicators.counts.total tasks.items)}}
  <p>{{#if indicators.counts.total}}{{indicatorSentence indicators.counts until=untilText}}.{{/if}}{{#with tasks}} {{> so-luong-nhiem-vu}}.{{/with}}</p>
{{/if}}
{{#if narrative.highlights}}
  {{#if (gt narrative.highlights.length 1)}}<p keep="next">Kết quả nổi bật:</p>{{/if}}
  {{> loi-van narrative.highlights}}
{{/if}}
{{#if (eq tasks.doneInPeriod.length 1)}}
  <p>Trong {{default time.label "kỳ"}} đã hoàn thành 01 nhiệm vụ: {{#each tasks.doneInPeriod}}{{withoutStop content}}{{#if doneText}} ({{inBrackets (uncapital (withoutStop doneText))}}){{/if}}{{/each}}.</p>
{{else if tasks.doneInPeriod}}
  <p keep="next">Trong {{default time.label "kỳ"}} đã hoàn thành {{count tasks.doneInPeriod.length "nhiệm vụ"}}:</p>
  {{> ket-qua-theo-don-vi tasks.doneInPeriod}}
  {{#with (filter tasks.doneInPeriod "doneText" "") as |unwritten|}}
    <ul>{{#each unwritten}}<li>{{withoutStop content}}.</li>{{/each}}</ul>
  {{/with}}
{{else}}
  {{#with (filter tasks.items "state" "done" "doneLate") as |done|}}
    <p keep="next">Đến nay đã hoàn thành {{count done.length "nhiệm vụ"}}:</p>
    {{> ket-qua-theo-don-vi done}}
    {{#with (filter done "doneText" "") as |unwritten|}}
      <ul>{{#each unwritten}}<li>{{withoutStop content}}.</li>{{/each}}</ul>
    {{/with}}
  {{/with}}
{{/if}}
{{#with tasks}}
  {{> nhiem-vu-qua-han}}
{{/with}}
{{> doan-danh-gia title="Thuận lợi, ưu điểm" texts=narrative.advantages}}
{{> doan-danh-gia title="Khó khăn, vướng mắc" texts=narrative.difficulties}}
{{> doan-danh-gia title="Nguyên nhân" texts=narrative.causes}}
{{> doan-danh-gia title="Bài học kinh nghiệm" texts=narrative.lessons}}
{{#if narrative.directions}}
  <p keep="next">Phương hướng, nhiệm vụ {{default time.next "kỳ tới"}}:</p>
  {{> loi-van narrative.directions}}
{{/if}}
{{> nhiem-vu-den-han items=tasks.dueSoon opening=(default time.restText "Khẩn trương")}}
{{> nhiem-vu-den-han items=tasks.dueNext opening=(concat "Trong " (default time.next "kỳ tới"))}}
{{> doan-danh-gia title="Kiến nghị, đề xuất" texts=narrative.proposals}}
{{#if appendices}}
  <p>Chi tiết tại {{#if (eq appendices.length 1)}}Phụ lục{{else}}{{join appendices "label"}}{{/if}} kèm theo.</p>
{{/if}}
`
