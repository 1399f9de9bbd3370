/** templates/partials/kinh-phi.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const kinhPhi = `{{!-- Câu kinh phí; nhận phần kinh phí của báo cáo; charts: có vẽ biểu đồ hay không. --}}
<p>{{#if amount}}Tổng kinh phí bố trí {{amountText}}{{#if disbursed}}, đã giải ngân {{disbursedText}}{{#if rateText}} ({{rateText}}){{/if}}{{else if (eq disbursed 0)}}, chưa giải ngân{{/if}}{{else if amountText}}Chưa bố trí kinh phí thực hiện{{else if disbursed}}Đã giải ngân {{disbursedText}}{{else}}Danh mục kinh phí gồm {{count lines.length "nội dung"}}, chưa có số liệu{{/if}}{{#if appendix}} (chi tiết tại {{appendix}}){{/if}}.</p>
{{#if (gt areas.length 1)}}
  <ul>{{#each areas}}<li>{{default title "Nội dung khác"}}: {{money amount ../unit}}{{#if disbursed}}, đã giải ngân {{money disbursed ../unit}}{{/if}}{{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>
{{/if}}
{{#if (and charts (gt areas.length 1))}}
  <chart kind="bar" title="Kinh phí bố trí và đã giải ngân theo nội dung ({{unit}})">
    <series name="Bố trí">
      {{#each areas}}<value label="{{default title "Nội dung khác"}}">{{amount}}</value>{{/each}}
    </series>
    <series name="Đã giải ngân">
      {{#each areas}}<value label="{{default title "Nội dung khác"}}">{{default disbursed "0"}}</value>{{/each}}
    </series>
  </chart>
{{/if}}
`
