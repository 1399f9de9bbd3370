/** templates/partials/tong-hop-tinh-hinh.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const tongHopTinhHinh = `{{!-- I. Tình hình báo cáo: bao nhiêu đơn vị đã gửi, đơn vị chưa gửi, gửi sau thời hạn, gửi nhiều tệp, tệp còn lỗi, ngoài danh sách. Quá 20 đơn vị thì chỉ nêu số lượng, xem phụ lục. --}}
<h1>TÌNH HÌNH BÁO CÁO</h1>
<p>{{#unless isListed}}Có {{count sent}} đơn vị gửi báo cáo{{else if (or missing (eq expected 1))}}{{count sent}}/{{count expected}} đơn vị đã gửi báo cáo{{else}}Cả {{count expected}} đơn vị đã gửi báo cáo{{/unless}}{{#if dueText}} (hạn gửi chậm nhất ngày {{dueText}}){{/if}}{{#if (gt missing.length 20)}}; {{count missing.length "đơn vị"}} chưa gửi{{else if missing}}; chưa gửi: {{joinUnits missing}}{{/if}}{{#if (gt late.length 20)}}; {{count late.length "đơn vị"}} gửi sau thời hạn{{else if late}}; gửi sau thời hạn: {{#each late}}{{unitInLine unit}} (ngày {{issuedText}}){{#unless @last}}, {{/unless}}{{/each}}{{else if (and dueText (not undated))}}; không có đơn vị gửi sau thời hạn{{/if}}{{#if (and dueText undated)}}; chưa rõ ngày gửi của {{#if (gt undated.length 5)}}{{count undated.length "đơn vị"}}{{else}}{{joinUnits undated}}{{/if}}{{/if}}. Chi tiết tại {{labels.standings}}.</p>
{{#if (gt twice.length 20)}}
  <p>Có {{count twice.length "đơn vị"}} gửi báo cáo bổ sung trong kỳ; số liệu được tổng hợp theo báo cáo ban hành sau cùng.</p>
{{else if twice}}
  <p>Gửi báo cáo bổ sung trong kỳ: {{joinUnits twice "unit"}}; số liệu được tổng hợp theo báo cáo ban hành sau cùng.</p>
{{/if}}
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
`
