/** templates/partials/tong-hop-y-kien.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const tongHopYKien = `{{!-- Ý kiến của các đơn vị, mỗi ý một dòng kèm đơn vị nêu; nhận texts (các ý), appendix (phụ lục ghi đủ các ý), noun (tên gọi). Quá 10 ý thì nêu 10 ý được nhiều đơn vị nêu nhất. --}}
{{#if (gt texts.length 10)}}
  <p keep="next">Các đơn vị nêu {{count texts.length}} {{noun}}{{#if appendix}} (chi tiết tại {{appendix}}){{/if}}, trong đó có:</p>
{{/if}}
<ul>{{#each (take texts 10)}}<li>{{capital (withoutStop (withoutDash text))}} ({{unitsText}}){{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>
`
