/** templates/partials/chu-ky.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const chuKy = `{{!-- Chữ ký và Nơi nhận; nhận phần ký của báo cáo hoặc công văn. Chưa có chức vụ thì để dấu chấm. --}}
<signature post="{{default post ""}}" name="{{name}}">
  {{#each capacity}}<capacity>{{this}}</capacity>{{/each}}
  {{#unless (or capacity post)}}<capacity>……………………</capacity>{{/unless}}
  {{#each recipients}}<recipient>{{this}}</recipient>{{/each}}
</signature>
`
