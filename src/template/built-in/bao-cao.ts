/** templates/bao-cao.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const baoCao = `{{!-- data: report --}}
{{!-- Báo cáo định kỳ: tháng (ngắn), quý, 6 tháng, 9 tháng và năm (đầy đủ các mục). Mục nào không có nội dung thì tự bỏ, số thứ tự tự dồn lại. --}}
<document title="{{head.kind}}: {{head.subject}}" subject="{{head.subject}}" author="{{office.name}}">
  <section>
    <letterhead parent="{{office.parentBody}}" body="{{default office.body "……………………………"}}" number="{{head.number}}" place="{{head.placeAndDate}}"/>
    <title kind="{{head.kind}}" subject="{{head.subject}}"/>
    {{> kinh-gui receivers}}
    {{> can-cu bases}}
    {{> mo-dau}}
    {{#if (eq time.outline "month")}}
      {{> noi-dung-thang}}
    {{else}}
      {{> muc-chi-dao}}
      {{> muc-ket-qua}}
      {{> muc-danh-gia}}
      {{> muc-phuong-huong}}
      {{> muc-kien-nghi}}
    {{/if}}
    {{> ket-thuc}}
    {{> chu-ky signing}}
  </section>
  {{#unless separateAppendices}}
    {{> cac-phu-luc stamp=""}}
  {{/unless}}
</document>
`
