/** templates/cong-van-don-doc.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const congVanDonDoc = `{{!-- data: reminder --}}
{{!-- Công văn đôn đốc gửi một đơn vị: nhiệm vụ quá hạn, nhiệm vụ sắp đến hạn, chỉ tiêu chưa đạt, báo cáo chưa gửi. --}}
<document title="Công văn đôn đốc {{unit}}" subject="Đôn đốc thực hiện nhiệm vụ {{matter}}" author="{{office.name}}">
  <section>
    <letterhead parent="{{office.parentBody}}" body="{{default office.body "……………………………"}}" number="{{number}}" place="{{placeAndDate}}" about="V/v đôn đốc {{#if (or overdue missed dueSoon)}}thực hiện{{else}}gửi báo cáo kết quả thực hiện{{/if}} nhiệm vụ {{matter}}{{#if periodLabel}} {{periodLabel}}{{/if}}"/>
    <receivers><receiver>{{unit}}</receiver></receivers>
    <p>{{#if basis}}Thực hiện {{withoutStop basis}}, qua{{else}}Qua{{/if}} theo dõi, tổng hợp đến ngày {{dateShort asOf}}, {{#if (or overdue missed dueSoon)}}{{default office.name "……………………………"}} nhận thấy {{unit}} còn các nội dung sau đây cần khẩn trương thực hiện:{{else}}{{default office.name "……………………………"}} chưa nhận được báo cáo kết quả thực hiện nhiệm vụ {{matter}}{{#if periodLabel}} {{periodLabel}}{{/if}} của {{unit}}.{{/if}}</p>
    {{#if (and missingReport (or overdue missed dueSoon))}}
      {{> muc-don-doc title="Báo cáo chưa gửi" alone=false}}
      <p>Đơn vị chưa gửi báo cáo{{#if periodLabel}} {{periodLabel}}{{/if}}. Đề nghị đơn vị gửi báo cáo chậm nhất {{dateLong answerBy}}.</p>
    {{/if}}
    {{#if overdue}}
      {{> muc-don-doc title=(concat "Nhiệm vụ quá hạn (" (count (size overdue) "nhiệm vụ") ")") alone=(not (or (and missingReport (or overdue missed dueSoon)) (and overdue (or missed dueSoon)) (and missed dueSoon)))}}
      {{> bang-don-doc items=overdue time="Thời hạn" note="Kết quả đến nay"}}
    {{/if}}
    {{#if missed}}
      {{> muc-don-doc title=(concat "Chỉ tiêu không đạt hoặc chưa có số liệu (" (count (size missed) "chỉ tiêu") ")") alone=(not (or (and missingReport (or overdue missed dueSoon)) (and overdue (or missed dueSoon)) (and missed dueSoon)))}}
      {{> bang-don-doc items=missed time="Kế hoạch" note="Ghi chú"}}
    {{/if}}
    {{#if dueSoon}}
      {{> muc-don-doc title=(concat "Nhiệm vụ sắp đến hạn (" (count (size dueSoon) "nhiệm vụ") ")") alone=(not (or (and missingReport (or overdue missed dueSoon)) (and overdue (or missed dueSoon)) (and missed dueSoon)))}}
      {{> bang-don-doc items=dueSoon time="Thời hạn" note="Kết quả đến nay"}}
    {{/if}}
    <p>Đề nghị {{unit}} {{#if (or overdue missed dueSoon)}}tập trung thực hiện các nội dung nêu trên, báo cáo kết quả, nguyên nhân chậm (nếu có) và thời gian hoàn thành bằng văn bản{{else}}khẩn trương gửi báo cáo{{/if}} về {{default office.name "……………………………"}}{{#if contact}} (qua {{contact}}){{/if}} chậm nhất {{dateLong answerBy}} để theo dõi, tổng hợp./.</p>
    {{> chu-ky signing}}
  </section>
</document>
`
