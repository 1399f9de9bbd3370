/** templates/partials/chi-tieu.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const chiTieu = `{{!-- Kết quả các chỉ tiêu: số lượng theo trạng thái, theo lĩnh vực, chỉ tiêu không đạt, chỉ tiêu chưa đánh giá được, so sánh, điểm. Nhận phần chỉ tiêu của báo cáo; year là báo cáo năm; previous là tên kỳ trước. --}}
<p>{{indicatorSentence counts until=@root.untilText}}{{#if appendix}} (chi tiết tại {{appendix}}){{/if}}.</p>
{{#with (present areas "title") as |named|}}
  {{#if (gt named.length 1)}}
    {{#each named}}
      <h3>{{withoutStop title}}: {{#if achieved}}{{count achieved}}/{{count assessed}} chỉ tiêu đạt và vượt{{else if (eq assessed 1)}}01 chỉ tiêu, chưa đạt{{else if assessed}}{{count assessed}} chỉ tiêu, chưa có chỉ tiêu nào đạt{{else}}các chỉ tiêu không áp dụng trong kỳ{{/if}}{{#if ../../year}}{{> so-voi-nam-truoc items=items previous=../../previous}}{{/if}}.</h3>
    {{/each}}
  {{/if}}
{{/with}}
{{#if (and charts (gt areas.length 1))}}
  <chart kind="bar" title="Số chỉ tiêu đạt và chưa đạt theo lĩnh vực">
    <series name="Đạt và vượt">
      {{#each (without areas "assessed" 0)}}<value label="{{default title "Chung"}}">{{achieved}}</value>{{/each}}
    </series>
    <series name="Chưa đạt">
      {{#each (without areas "assessed" 0)}}<value label="{{default title "Chung"}}">{{subtract assessed achieved}}</value>{{/each}}
    </series>
  </chart>
{{/if}}
{{#if year}}
  {{#if achieved}}
    <p keep="next">* Có {{count (size achieved) "chỉ tiêu"}} đạt và vượt kế hoạch:</p>
    <ul>{{#each achieved}}<li>{{> mot-chi-tieu}}{{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>
  {{/if}}
  {{#if missed}}
    <p keep="next">* Có {{count (size missed) "chỉ tiêu"}} không đạt:</p>
    <ul>{{#each missed}}<li>{{> mot-chi-tieu}}{{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>
  {{/if}}
{{else}}
  {{> chi-tieu-khong-dat missed}}
{{/if}}
{{> chi-tieu-chua-danh-gia unjudged}}
{{#if comparison.compared}}
  <p>{{comparisonSentence comparison}}.</p>
{{/if}}
{{#if lastYear.compared}}
  <p>{{comparisonSentence lastYear}}.</p>
{{/if}}
{{#if scores.scored}}
  {{> diem scores noun="chỉ tiêu"}}
{{/if}}
`
