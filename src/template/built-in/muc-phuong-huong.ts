/** templates/partials/muc-phuong-huong.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const mucPhuongHuong = `{{!-- IV. Phương hướng, nhiệm vụ: lời văn của cán bộ, nhiệm vụ quá hạn, nhiệm vụ đến hạn. --}}
{{#if (or narrative.directions tasks.overdue tasks.dueSoon tasks.dueNext)}}
  <h1>PHƯƠNG HƯỚNG, NHIỆM VỤ{{#if time}} {{upper time.next}}{{/if}}</h1>
  {{#if narrative.directions}}
    {{> loi-van narrative.directions}}
  {{/if}}
  {{> nhiem-vu-ky-toi}}
{{/if}}
`
