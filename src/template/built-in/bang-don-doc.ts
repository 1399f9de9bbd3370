/** templates/partials/bang-don-doc.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const bangDonDoc = `{{!-- Bảng các việc cần đôn đốc; nhận items, time (tên cột thời hạn), note (tên cột cuối). --}}
<table description="Danh sách nội dung cần thực hiện">
  <columns><column align="centre"/><column/><column align="centre"/><column align="centre"/><column/></columns>
  <header><row><cell>TT</cell><cell>Nội dung</cell><cell>{{time}}</cell><cell>Tình trạng</cell><cell>{{note}}</cell></row></header>
  {{#each items as |item index|}}
    <row><cell>{{add index 1}}</cell><cell>{{item.content}}</cell><cell>{{capital item.dueText}}</cell><cell>{{item.stateText}}</cell><cell>{{item.note}}</cell></row>
  {{/each}}
</table>
`
