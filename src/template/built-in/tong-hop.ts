/** templates/tong-hop.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const tongHop = `{{!-- data: consolidation --}}
{{!-- Báo cáo tổng hợp của nhiều đơn vị: tình hình báo cáo, kết quả chung, kết quả theo đơn vị, đánh giá, kiến nghị và các phụ lục. Mục nào không có nội dung thì tự bỏ, số thứ tự tự dồn lại. --}}
<document title="{{head.kind}}: {{head.subject}}" subject="{{head.subject}}" author="{{office.name}}">
  <section>
    <letterhead parent="{{office.parentBody}}" body="{{default office.body "……………………………"}}" number="{{head.number}}" place="{{head.placeAndDate}}"/>
    <title kind="{{head.kind}}" subject="{{head.subject}}"/>
    {{> kinh-gui receivers}}
    {{> can-cu bases}}
    <p>{{#if planCitation}}Thực hiện {{withoutStop planCitation}}, {{/if}}{{default office.name "……………………………"}} tổng hợp, báo cáo kết quả thực hiện{{#unless planCitation}} Kế hoạch {{matter}}{{/unless}} {{time.label}} của các đơn vị{{#if time.windowText}} ({{time.windowText}}){{/if}} như sau:</p>
    {{> tong-hop-tinh-hinh}}
    {{> tong-hop-ket-qua-chung}}
    {{> tong-hop-theo-don-vi}}
    {{> tong-hop-danh-gia}}
    {{> tong-hop-kien-nghi}}
    <p>Trên đây là báo cáo tổng hợp kết quả thực hiện Kế hoạch {{matter}} {{time.label}} của các đơn vị{{#if office.name}}, {{office.name}} kính báo cáo{{/if}}./.</p>
    {{> chu-ky signing}}
  </section>
  {{> cac-phu-luc stamp=""}}
</document>
`
