/** templates/ke-hoach-phu-luc.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const keHoachPhuLuc = `{{!-- data: report --}}
{{!-- Các phụ lục của một kế hoạch, khi sổ tính chỉ có bảng mà không có trang Thông tin. --}}
<document title="{{#each appendices}}{{#if @first}}{{title}}{{/if}}{{/each}}" author="{{office.name}}">
  {{> cac-phu-luc stamp=""}}
</document>
`
