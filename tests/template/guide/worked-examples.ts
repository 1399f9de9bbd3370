/** The worked examples of templates/README.md: printed there, linted and rendered by a test. `files` lie over the built-in templates. */

export type WorkedExample = {
  readonly title: string
  readonly story: string
  readonly document: string
  readonly data: 'report' | 'reminder'
  readonly files: Readonly<Record<string, string>>
  /** A text that stands in the document only when the example works. */
  readonly shows: string
}

export const workedExamples: readonly WorkedExample[] = [
  {
    title: 'Thêm một cột vào bảng',
    story:
      'Bảng trong công văn đôn đốc do mẫu con `bang-don-doc` viết. Chép tệp này vào `mau/partials/`, thêm một `<column>`, một ô tiêu đề và một ô trong dòng. Ba chỗ phải khớp nhau: thiếu một ô thì `baocao templates check` báo ngay dòng bị lệch.',
    document: 'cong-van-don-doc',
    data: 'reminder',
    files: {
      'partials/bang-don-doc': `{{!-- Bảng các việc cần đôn đốc, thêm cột số thứ tự trong sổ tính. --}}
<table description="Danh sách nội dung cần thực hiện">
  <columns><column align="centre"/><column/><column align="centre"/><column align="centre"/><column align="centre"/><column/></columns>
  <header><row><cell>TT</cell><cell>Nội dung</cell><cell>Số trong sổ</cell><cell>{{time}}</cell><cell>Tình trạng</cell><cell>{{note}}</cell></row></header>
  {{#each items as |item index|}}
    <row><cell>{{add index 1}}</cell><cell>{{item.content}}</cell><cell>{{item.ordinal}}</cell><cell>{{capital item.dueText}}</cell><cell>{{item.stateText}}</cell><cell>{{item.note}}</cell></row>
  {{/each}}
</table>
`,
    },
    shows: 'Số trong sổ',
  },
  {
    title: 'Đổi một tiêu đề',
    story:
      'Mục I của báo cáo do mẫu con `muc-chi-dao` viết. Chép tệp này vào `mau/partials/` rồi sửa chữ. Số La Mã do chương trình đánh, không viết vào mẫu.',
    document: 'bao-cao',
    data: 'report',
    files: {
      'partials/muc-chi-dao': `{{#if narrative.steering}}
  <h1>CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO</h1>
  {{> loi-van narrative.steering}}
{{/if}}
`,
    },
    shows: 'CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
  },
  {
    title: 'Viết một văn bản mới dài một trang',
    story:
      'Đặt một tệp mới vào `mau/`, ví dụ `mau/thong-bao-qua-han.hbs`; tên tệp là tên văn bản: `baocao generate so-tinh.xlsx --template thong-bao-qua-han`. Dòng đầu khai báo loại dữ liệu, dòng thứ hai nói văn bản để làm gì.',
    document: 'thong-bao-qua-han',
    data: 'report',
    files: {
      'thong-bao-qua-han': `{{!-- data: report --}}
{{!-- Thông báo các nhiệm vụ quá hạn, gom theo đơn vị chủ trì. --}}
<document title="Thông báo nhiệm vụ quá hạn" author="{{office.name}}">
  <section>
    <letterhead parent="{{office.parentBody}}" body="{{office.body}}" number="Số:        /TB-{{office.abbreviation}}" place="{{head.placeAndDate}}"/>
    <title kind="THÔNG BÁO" subject="Các nhiệm vụ {{matter}} quá hạn{{#if time}} đến ngày {{time.asOfText}}{{/if}}"/>
    {{#if tasks.overdue}}
      <p>{{office.name}} thông báo {{count (size tasks.overdue) "nhiệm vụ"}} quá hạn như sau:</p>
      {{#each (groupBy (sortBy tasks.overdue "due") "lead") as |group|}}
        <h2>{{default group.key "Chưa ghi đơn vị chủ trì"}} ({{count group.count "nhiệm vụ"}})</h2>
        <ul>{{#each group.items}}<li>{{> mot-nhiem-vu}}{{#if @last}}.{{else}};{{/if}}</li>{{/each}}</ul>
      {{/each}}
      <p>Đề nghị các đơn vị có tên nêu trên khẩn trương hoàn thành và báo cáo kết quả./.</p>
    {{else}}
      <p>Không có nhiệm vụ quá hạn./.</p>
    {{/if}}
    {{> chu-ky signing}}
  </section>
</document>
`,
    },
    shows: 'THÔNG BÁO',
  },
]
