/** templates/partials/tong-hop-tinh-hinh.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const tongHopTinhHinh = `{{!-- I. Tình hình báo cáo: bao nhiêu đơn vị đã gửi, đơn vị chưa gửi, gửi sau thời hạn, gửi nhiều tệp, tệp còn lỗi, ngoài danh sách, tệp lỗi không thuộc đơn vị nào. Quá 20 đơn vị thì chỉ nêu số lượng, xem phụ lục. --}}
<h1>TÌNH HÌNH BÁO CÁO</h1>
<p>{{#unless isListed}}Có {{count sent}} đơn vị gửi báo cáo{{else if (or missing (eq expected 1))}}{{count sent}}/{{count expected}} đơn vị đã gửi báo cáo{{else}}Cả {{count expected}} đơn vị đã gửi báo cáo{{/unless}}{{#if dueText}} (hạn gửi chậm nhất ngày {{dueText}}){{/if}}{{#if (gt missing.length 20)}}; {{count missing.length "đơn vị"}} chưa gửi{{else if missing}}; chưa gửi: {{joinUnits missing}}{{/if}}{{#if (gt late.length 20)}}; {{count late.length "đơn vị"}} gửi sau thời hạn{{else if late}}; gửi sau thời hạn: {{#each late}}{{unitInLine unit}} (ngày {{issuedText}}){{#unless @last}}, {{/unless}}{{/each}}{{else if (and dueText (not undated))}}; không có đơn vị gửi sau thời hạn{{/if}}{{#if (and dueText undated)}}; chưa rõ ngày gửi của {{#if (gt undated.length 5)}}{{count undated.length "đơn vị"}}{{else}}{{joinUnits undated}}{{/if}}{{/if}}. Chi tiết tại {{labels.standings}}.</p>
{{#with (filter twice "outcome" "latest") as |supplements|}}
  <p>{{#if (gt supplements.length 20)}}Có {{count supplements.length "đơn vị"}} gửi báo cáo bổ sung trong kỳ{{else}}Gửi báo cáo bổ sung trong kỳ: {{#each supplements}}{{unitInLine unit}}{{#if lastText}} (ngày {{lastText}}){{/if}}{{#unless @last}}, {{/unless}}{{/each}}{{/if}}; số liệu được tổng hợp theo báo cáo ban hành sau cùng.</p>
{{/with}}
{{#with (filter twice "outcome" "earlier") as |kept|}}
  <p>{{#if (gt kept.length 20)}}Có {{count kept.length "đơn vị"}} gửi nhiều báo cáo trong kỳ, trong đó có tệp còn lỗi; số liệu được tổng hợp theo báo cáo không có lỗi.{{else}}Gửi nhiều báo cáo trong kỳ, trong đó có tệp còn lỗi, số liệu được tổng hợp theo báo cáo không có lỗi: {{#each kept}}{{unitInLine unit}} ({{#if usedText}}dùng báo cáo ngày {{usedText}}, {{/if}}tệp {{#if lastText}}ngày {{lastText}} {{/if}}còn lỗi){{#unless @last}}; {{/unless}}{{/each}}.{{/if}}</p>
{{/with}}
{{#if (gt faulty.length 20)}}
  <p>Có {{count faulty.length "đơn vị"}} đã gửi nhưng tệp còn lỗi, số liệu chưa được tổng hợp.</p>
{{else if faulty}}
  <p>Đã gửi nhưng tệp còn lỗi, số liệu chưa được tổng hợp: {{joinUnits faulty "unit"}}.</p>
{{/if}}
{{#if (gt unlisted.length 20)}}
  <p>Ngoài danh sách đơn vị phải báo cáo còn có {{count unlisted.length "đơn vị"}} gửi báo cáo, số liệu được tổng hợp chung.</p>
{{else if unlisted}}
  <p>Ngoài danh sách đơn vị phải báo cáo còn có báo cáo của {{joinUnits unlisted}}, số liệu được tổng hợp chung.</p>
{{/if}}
{{#if strays}}
  <p>Có {{count strays.length "tên đơn vị"}} trong tệp còn lỗi không khớp với danh sách đơn vị phải báo cáo, số liệu chưa được tổng hợp{{#unless (gt strays.length 20)}}: {{#each strays}}{{unitInLine unit}}{{#unless @last}}; {{/unless}}{{/each}}{{/unless}}.</p>
{{/if}}
`
