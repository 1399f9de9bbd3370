/** templates/partials/loi-van.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const loiVan = `{{!-- Lời văn của cán bộ; nhận danh sách đoạn. Một đoạn thì viết liền, nhiều đoạn thì gạch đầu dòng; dấu - và + sẵn có được giữ làm cấp. --}}
{{#each this as |line|}}
  {{#if (startsWith line "+")}}
    <ul style="plus"><li>{{sentence (withoutDash line)}}</li></ul>
  {{else if (or (startsWith line "-") (gt (size ..) 1))}}
    <ul><li>{{sentence (withoutDash line)}}</li></ul>
  {{else}}
    <p>{{sentence (withoutDash line)}}</p>
  {{/if}}
{{/each}}
`
