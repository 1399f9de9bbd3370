/** Every element of the markup: where it may stand, what it takes. Read by the markup stage, the template lint and the guide for template authors. */

export type AttributeRule = {
  readonly kind: 'text' | 'choice' | 'number' | 'yesNo'
  readonly values: readonly string[]
  readonly required: boolean
  /** For template authors, in Vietnamese. */
  readonly summary: string
}

/** `parents`: where it may stand ('' is the top). `text`: whether it may hold text of its own. */
export type MarkupElementRule = {
  readonly parents: readonly string[]
  readonly text: boolean
  readonly attributes: Readonly<Record<string, AttributeRule>>
  readonly summary: string
  readonly example: string
}

const optional = (summary: string): AttributeRule => ({ kind: 'text', values: [], required: false, summary })
const required = (summary: string): AttributeRule => ({ kind: 'text', values: [], required: true, summary })
const choice = (values: readonly string[], summary: string): AttributeRule => ({
  kind: 'choice',
  values,
  required: false,
  summary,
})
const number = (summary: string): AttributeRule => ({ kind: 'number', values: [], required: false, summary })
const yesNo = (summary: string): AttributeRule => ({
  kind: 'yesNo',
  values: ['yes', 'no'],
  required: false,
  summary,
})

const SECTION = ['section']
const INLINE_PARENTS = ['p', 'basis', 'part', 'h1', 'h2', 'h3', 'li', 'b', 'i']
const NUMBER = choice(['auto', 'none'], 'auto: đánh số tự động (mặc định); none: không đánh số')
const ALIGN = ['left', 'centre', 'right', 'justify']

const block = (
  text: boolean,
  summary: string,
  example: string,
  attributes: MarkupElementRule['attributes'] = {},
): MarkupElementRule => ({ parents: SECTION, text, attributes, summary, example })

const inside = (
  parents: readonly string[],
  text: boolean,
  summary: string,
  example: string,
  attributes: MarkupElementRule['attributes'] = {},
): MarkupElementRule => ({ parents, text, attributes, summary, example })

export const markupElements: Readonly<Record<string, MarkupElementRule>> = {
  document: inside(
    [''],
    false,
    'Cả văn bản; chứa các <section>.',
    '<document title="…"><section>…</section></document>',
    {
      title: required('tên văn bản trong thuộc tính của tệp'),
      subject: optional('chủ đề trong thuộc tính của tệp'),
      author: optional('cơ quan lập'),
    },
  ),
  section: inside(
    ['document'],
    false,
    'Một phần trang cùng chiều giấy; số trang tính lại từ 1 ở mỗi phụ lục.',
    '<section orientation="landscape" role="appendix">…</section>',
    {
      orientation: choice(['portrait', 'landscape'], 'chiều giấy: đứng (mặc định), ngang'),
      role: choice(['main', 'appendix'], 'văn bản chính (mặc định), phụ lục'),
    },
  ),
  letterhead: block(
    false,
    'Phần đầu trang 1: tên cơ quan, Quốc hiệu, số, địa danh và ngày.',
    '<letterhead body="{{office.body}}" number="{{head.number}}" place="{{head.placeAndDate}}"/>',
    {
      parent: optional('cơ quan chủ quản; để trống khi không có'),
      body: required('cơ quan ban hành'),
      number: required('dòng số, ký hiệu'),
      place: required('địa danh và ngày'),
      about: optional('V/v … của công văn'),
    },
  ),
  title: block(false, 'Tên loại và trích yếu.', '<title kind="BÁO CÁO" subject="{{head.subject}}"/>', {
    kind: required('tên loại, in hoa'),
    subject: required('trích yếu'),
  }),
  receivers: block(false, 'Kính gửi.', '<receivers><receiver>{{office.name}}</receiver></receivers>'),
  receiver: inside(
    ['receivers'],
    true,
    'Một nơi nhận kính gửi.',
    '<receiver>Sở Khoa học và Công nghệ</receiver>',
  ),
  basis: block(true, 'Một dòng căn cứ.', '<basis>Căn cứ Luật Tổ chức chính quyền địa phương;</basis>'),
  part: block(true, 'Phần: tự đánh "Phần I", tên phần xuống dòng.', '<part>KẾT QUẢ THỰC HIỆN</part>', {
    number: NUMBER,
  }),
  h1: block(true, 'Mục: tự đánh I., II., …; viết IN HOA.', '<h1>KẾT QUẢ THỰC HIỆN</h1>', { number: NUMBER }),
  h2: block(true, 'Khoản có tiêu đề: tự đánh 1., 2., …', '<h2>Kết quả thực hiện các nhiệm vụ</h2>', {
    number: NUMBER,
  }),
  h3: block(
    true,
    'Điểm: tự đánh a), b), c), d), đ), …',
    '<h3>Chính quyền số: 10/13 chỉ tiêu đạt và vượt.</h3>',
    {
      number: NUMBER,
    },
  ),
  p: block(true, 'Một đoạn văn.', '<p style="totals">Tổng cộng: 35 chỉ tiêu.</p>', {
    style: choice(
      ['body', 'centred', 'totals', 'caption', 'unit', 'note'],
      'body: đoạn thường (mặc định); centred: giữa dòng; totals: dòng tổng dưới bảng; caption: dưới biểu đồ; unit: dòng ĐVT trên bảng; note: ghi chú',
    ),
    keep: choice(['next'], 'next: giữ cùng trang với đoạn sau'),
  }),
  b: inside(INLINE_PARENTS, true, 'Chữ đậm.', '<p><b>Kết quả:</b> đạt</p>'),
  i: inside(INLINE_PARENTS, true, 'Chữ nghiêng.', '<p><i>(chi tiết tại Phụ lục I)</i></p>'),
  br: inside([...INLINE_PARENTS, 'cell'], false, 'Xuống dòng.', '<p>Dòng một<br/>dòng hai</p>'),
  ul: inside([...SECTION, 'li'], false, 'Danh sách gạch đầu dòng.', '<ul><li>Mục thứ nhất;</li></ul>', {
    style: choice(['dash', 'plus'], 'dấu - (mặc định ở cấp ngoài), dấu + (mặc định ở cấp trong)'),
  }),
  ol: inside(
    [...SECTION, 'li'],
    false,
    'Danh sách đánh số.',
    '<ol style="letter"><li>Mục thứ nhất;</li></ol>',
    {
      style: choice(['number', 'letter'], '1., 2., … (mặc định); a), b), …'),
    },
  ),
  li: inside(['ul', 'ol'], true, 'Một mục; có thể chứa danh sách con.', '<ul><li>Mục thứ nhất;</li></ul>'),
  table: block(
    false,
    'Bảng có kẻ khung. Chứa <columns> (nếu có), <header> (lặp lại ở mỗi trang) và các <row>.',
    '<table><columns><column width="12" align="centre"/><column/></columns><header><row><cell>TT</cell><cell>Nội dung</cell></row></header><row><cell>1</cell><cell>Họp giao ban</cell></row></table>',
    {
      description: optional('chữ thay thế cho người không xem được bảng'),
      ref: optional('do hàm appendixTable đặt; không tự viết'),
    },
  ),
  columns: inside(['table'], false, 'Các cột của bảng.', '<columns><column width="12"/><column/></columns>'),
  column: inside(['columns'], false, 'Một cột.', '<column width="12" align="centre"/>', {
    width: number('độ rộng, mi-li-mét; bỏ trống: theo nội dung'),
    align: choice(ALIGN, 'canh chữ của cột: trái (mặc định), giữa, phải, đều hai bên'),
  }),
  header: inside(
    ['table'],
    false,
    'Các dòng tiêu đề của bảng.',
    '<header><row><cell>TT</cell></row></header>',
  ),
  row: inside(
    ['table', 'header'],
    false,
    'Một dòng.',
    '<row kind="group"><cell/><cell>Chính quyền số</cell></row>',
    {
      kind: choice(['item', 'group', 'total'], 'dòng thường (mặc định), dòng nhóm, dòng tổng (in đậm)'),
    },
  ),
  cell: inside(['row'], true, 'Một ô.', '<cell colspan="2" align="centre">Kinh phí</cell>', {
    colspan: number('số cột ô chiếm'),
    rowspan: number('số dòng ô chiếm'),
    align: choice(ALIGN, 'canh chữ của riêng ô này'),
    bold: yesNo('in đậm'),
    italic: yesNo('in nghiêng'),
  }),
  chart: block(
    false,
    'Biểu đồ thanh hoặc cột, in đen trắng.',
    '<chart title="Tỷ lệ đạt"><series name="Kế hoạch"><value label="Chính quyền số">80</value></series></chart>',
    {
      kind: choice(['bar', 'column'], 'thanh ngang (mặc định), cột đứng'),
      title: required('tên biểu đồ'),
      description: optional('chữ thay thế cho người không xem được biểu đồ'),
    },
  ),
  series: inside(
    ['chart'],
    false,
    'Một chuỗi số của biểu đồ.',
    '<series name="Kế hoạch"><value label="A">1</value></series>',
    {
      name: required('tên chuỗi'),
    },
  ),
  value: inside(['series'], true, 'Một số của chuỗi.', '<value label="Chính quyền số">80</value>', {
    label: required('nhãn'),
  }),
  signature: block(
    false,
    'Khối chữ ký và Nơi nhận.',
    '<signature name="{{signing.name}}"><capacity>CHỦ TỊCH</capacity><recipient>Như trên</recipient></signature>',
    {
      name: optional('họ tên người ký; để trống khi chưa biết'),
      post: optional('chức vụ ở cơ quan, ghi trên họ tên, khi Ban Chỉ đạo ký'),
    },
  ),
  capacity: inside(
    ['signature'],
    true,
    'Một dòng quyền hạn, chức vụ.',
    '<capacity>TM. ỦY BAN NHÂN DÂN</capacity>',
  ),
  recipient: inside(
    ['signature'],
    true,
    'Một dòng Nơi nhận, không có gạch đầu và dấu cuối; dòng cuối là Lưu.',
    '<recipient>Lưu: VT, VHXH</recipient>',
  ),
  'appendix-head': block(
    false,
    'Đầu phụ lục.',
    '<appendix-head label="Phụ lục I" title="KẾT QUẢ THỰC HIỆN CHỈ TIÊU" reference="{{head.appendixReference}}"/>',
    {
      label: required('Phụ lục I'),
      title: required('tên phụ lục, in hoa'),
      reference: optional('(Kèm theo …)'),
      stamp: optional('dòng số, ký hiệu và thời gian ở góc phải của phụ lục là tệp riêng'),
    },
  ),
  'page-break': block(false, 'Sang trang mới.', '<page-break/>'),
}

export const markupElementNames: readonly string[] = Object.keys(markupElements)

/** Looks an element up by its own name only. */
export function elementRule(name: string): MarkupElementRule | undefined {
  return Object.hasOwn(markupElements, name) ? markupElements[name] : undefined
}

/** Says what is wrong with the value of an attribute: what it should be, or null when it is right. */
export function attributeFault(rule: AttributeRule, value: string): string | null {
  if (rule.kind === 'text') return null
  if (rule.kind === 'number')
    return /^\d{1,3}(?:[.,]\d+)?$/.test(value) && Number.parseFloat(value) > 0 ? null : '> 0'
  return rule.values.includes(value) ? null : rule.values.join(', ')
}
