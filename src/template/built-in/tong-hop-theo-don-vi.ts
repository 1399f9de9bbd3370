/** templates/partials/tong-hop-theo-don-vi.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const tongHopTheoDonVi = `{{!-- III. Kết quả theo đơn vị: tỷ lệ chỉ tiêu đạt, điểm tự chấm, từng chỉ tiêu, nhiệm vụ quá hạn. --}}
{{#if (or best byScore spread overdueUnits taskCounts.total)}}
  <h1>KẾT QUẢ THEO ĐƠN VỊ</h1>
{{/if}}
{{#if best}}
  <h2>Tỷ lệ chỉ tiêu đạt và vượt</h2>
  <p>{{> tong-hop-xep-hang units=best words="cao" only="cao nhất" many="cùng đạt cao nhất"}}{{#if weakest}} {{> tong-hop-xep-hang units=weakest words="còn thấp" only="thấp nhất" many="cùng ở mức thấp nhất"}}{{/if}}</p>
{{/if}}
{{#if byScore}}
  <h2>Điểm tự chấm</h2>
  <p>Đơn vị có điểm tự chấm cao: {{#each (take byScore 3)}}{{unitInLine unit}} đạt {{number scores.self}}/{{number scores.maximum}} điểm ({{scores.rateText}}){{#unless @last}}; {{/unless}}{{/each}}.{{#if (gt byScore.length 3)}}{{#each (skip byScore (subtract byScore.length 1))}} Thấp nhất: {{unitInLine unit}} đạt {{number scores.self}}/{{number scores.maximum}} điểm ({{scores.rateText}}).{{/each}}{{/if}}</p>
{{/if}}
{{#if spread}}
  <h2>Kết quả từng chỉ tiêu</h2>
  <p keep="next">Các chỉ tiêu có kết quả chênh lệch giữa các đơn vị{{#if (gt spread.length 10)}}, trong đó có{{/if}} (chi tiết tại {{labels.matrix}}):</p>
  <ul>{{#each (take spread 10)}}<li>{{withoutStop name}}: cao nhất {{#with highest}}{{withoutStop text}} ({{unitInLine unit}}){{/with}}, thấp nhất {{#with lowest}}{{withoutStop text}} ({{unitInLine unit}}){{/with}}{{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>
{{/if}}
{{#if overdueUnits}}
  <h2>Nhiệm vụ quá hạn</h2>
  {{#if (gt overdueUnits.length 10)}}
    <p>Có {{count overdueUnits.length "đơn vị"}} còn nhiệm vụ quá hạn, trong đó nhiều nhất là: {{#each (take overdueUnits 5)}}{{unitInLine unit}} ({{count overdue.length "nhiệm vụ"}}){{#unless @last}}, {{/unless}}{{/each}} (chi tiết tại {{labels.overdue}}).</p>
  {{else}}
    <p keep="next">Có {{count overdueUnits.length "đơn vị"}} còn nhiệm vụ quá hạn (chi tiết tại {{labels.overdue}}):</p>
    <ul>{{#each overdueUnits}}<li>{{unit}} ({{count overdue.length "nhiệm vụ"}}): {{#each (take overdue 3)}}{{uncapital (withoutStop content)}}{{#if dueText}} (thời hạn {{inBrackets (uncapital (withoutStop dueText))}}){{/if}}{{#unless @last}}; {{/unless}}{{/each}}{{#if (gt overdue.length 3)}}; …{{/if}}{{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>
  {{/if}}
{{else if taskCounts.total}}
  <h2>Nhiệm vụ quá hạn</h2>
  <p>Không có đơn vị nào có nhiệm vụ quá hạn.</p>
{{/if}}
`
