/** templates/partials/tong-hop-ket-qua-chung.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const tongHopKetQuaChung = `{{!-- II. Kết quả chung: số lượng chỉ tiêu, theo lĩnh vực với giá trị chung, nhiệm vụ, kinh phí. --}}
{{#if (or indicatorCounts.total taskCounts.total budget)}}
  <h1>KẾT QUẢ CHUNG</h1>
{{/if}}
{{#if indicatorCounts.total}}
  <h2>Kết quả thực hiện các chỉ tiêu</h2>
  <p>Tổng hợp {{count (size indicators) "chỉ tiêu"}} của {{count (size units) "đơn vị"}}; tính theo từng đơn vị có {{amongWhich indicatorCounts.total "kết quả đánh giá" indicatorCounts.exceeded "vượt" indicatorCounts.met "đạt" indicatorCounts.inProgress "đang thực hiện" indicatorCounts.notMet "không đạt" indicatorCounts.unjudged "chưa đánh giá được" indicatorCounts.noData "chưa có số liệu" indicatorCounts.notApplicable "không áp dụng"}} (chi tiết tại {{labels.sums}}).</p>
  {{#each areas}}
    {{#if title}}
      <h3>{{withoutStop title}}: {{#if assessed}}{{count achieved}}/{{count assessed}} kết quả đạt và vượt{{else}}các chỉ tiêu không áp dụng trong kỳ{{/if}}.</h3>
    {{/if}}
    {{> tong-hop-chi-tieu (take (present items "valueText") 10)}}
  {{/each}}
  {{#with (filter indicators "rule" "none") as |unjoined|}}
    <p>Không tính kết quả chung đối với {{count unjoined.length "chỉ tiêu"}} do thiếu tử số, mẫu số hoặc đơn vị tính không cộng được: {{#each (take unjoined 10)}}{{uncapital (withoutStop name)}}{{#unless @last}}; {{/unless}}{{/each}}{{#if (gt unjoined.length 10)}}; …{{/if}}.</p>
  {{/with}}
{{/if}}
{{#if taskCounts.total}}
  <h2>Kết quả thực hiện các nhiệm vụ</h2>
  <p>{{taskSentence taskCounts until=untilText}}.</p>
{{/if}}
{{#if budget}}
  <h2>Kinh phí thực hiện</h2>
  <p>{{#if budget.units}}{{#if budget.amount}}Tổng kinh phí bố trí của {{count budget.units "đơn vị"}} là {{budget.amountText}}{{#if budget.disbursed}}, đã giải ngân {{budget.disbursedText}}{{else if (eq budget.disbursed 0)}}, chưa giải ngân{{/if}}{{#if budget.disbursedUnits}}{{#if budget.rateText}}{{#if budget.disbursed}} ({{budget.rateText}}){{/if}}{{else if (gt budget.units budget.disbursedUnits)}} ({{count budget.disbursedUnits}}/{{count budget.units}} đơn vị có số liệu){{/if}}{{/if}}{{else if budget.apart}}{{count budget.units "đơn vị"}} chưa bố trí kinh phí thực hiện{{else}}Các đơn vị chưa bố trí kinh phí thực hiện{{/if}}.{{#if budget.apart}} {{/if}}{{/if}}{{#if (gt budget.apart.length 5)}}Chưa cộng kinh phí của {{count budget.apart.length "đơn vị"}} do chưa rõ đơn vị tiền.{{else if budget.apart}}Chưa cộng kinh phí của {{joinUnits budget.apart}} do chưa rõ đơn vị tiền.{{/if}}</p>
{{/if}}
`
