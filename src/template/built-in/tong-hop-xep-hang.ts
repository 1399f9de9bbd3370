/** templates/partials/tong-hop-xep-hang.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const tongHopXepHang = `{{!-- Câu nêu các đơn vị theo tỷ lệ chỉ tiêu đạt và vượt; nhận units, words (cao, còn thấp), only (khi chỉ nêu một mức), many (khi quá nhiều đơn vị cùng một tỷ lệ). --}}
{{#if (gt units.length 6)}}Có {{count units.length "đơn vị"}} {{many}}{{#each (take units 1)}} ({{percent achievedRate}}){{/each}}.{{else}}Đơn vị có tỷ lệ {{#if (gt (size (groupBy units "achievedText")) 1)}}{{words}}{{else}}{{only}}{{/if}}: {{#each (groupBy units "achievedText") as |group|}}{{joinUnits group.items "unit"}} {{#if (gt group.count 1)}}cùng {{/if}}đạt {{group.key}}{{#unless @last}}; {{/unless}}{{/each}}.{{/if~}}
`
