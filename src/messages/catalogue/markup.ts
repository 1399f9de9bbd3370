/** Mistakes in the elements of a template. */
import type { Entries } from '../entry.js'

export const markupEntries = {
  'markup-syntax': {
    severity: 'error',
    vi: {
      text: 'Thẻ viết sai: {found}.',
      hint: 'Kiểm tra dấu `<`, `>`, dấu nháy quanh giá trị thuộc tính; viết `&lt;` cho dấu nhỏ hơn và `&amp;` cho dấu và.',
    },
    en: {
      text: 'The markup is malformed: {found}.',
      hint: 'Check `<`, `>` and the quotation marks round attribute values; write `&lt;` for a less-than sign and `&amp;` for an ampersand.',
    },
    example: { found: '<p style=body>' },
  },
  'markup-unknown-element': {
    severity: 'error',
    vi: {
      text: 'Không có thẻ <{name}>; gần nhất: {nearest}.',
      hint: 'Sửa tên thẻ; danh sách các thẻ ở templates/README.md.',
    },
    en: {
      text: 'There is no element <{name}>; nearest: {nearest}.',
      hint: 'Correct the name; templates/README.md lists every element.',
    },
    example: { name: 'paragraf', nearest: 'part' },
  },
  'markup-unknown-attribute': {
    severity: 'error',
    vi: {
      text: 'Thẻ <{element}> không có thuộc tính `{name}`; gần nhất: {nearest}.',
      hint: 'Sửa hoặc bỏ thuộc tính này.',
    },
    en: {
      text: '<{element}> has no attribute `{name}`; nearest: {nearest}.',
      hint: 'Correct the attribute or leave it out.',
    },
    example: { element: 'column', name: 'widht', nearest: 'width' },
  },
  'markup-missing-attribute': {
    severity: 'error',
    vi: { text: 'Thẻ <{element}> thiếu thuộc tính `{name}`.', hint: 'Thêm thuộc tính này.' },
    en: { text: '<{element}> lacks the attribute `{name}`.', hint: 'Add the attribute.' },
    example: { element: 'title', name: 'subject' },
  },
  'markup-attribute-value': {
    severity: 'error',
    vi: {
      text: 'Thẻ <{element}>: thuộc tính `{name}` không nhận giá trị `{found}`; cần: {expected}.',
      hint: 'Sửa giá trị của thuộc tính.',
    },
    en: {
      text: '<{element}>: attribute `{name}` cannot be `{found}`; expected: {expected}.',
      hint: 'Correct the value of the attribute.',
    },
    example: { element: 'section', name: 'orientation', found: 'wide', expected: 'portrait, landscape' },
  },
  'markup-nesting': {
    severity: 'error',
    vi: {
      text: 'Thẻ <{name}> không được đặt trong <{parent}>; chỉ được đặt trong: {expected}.',
      hint: 'Chuyển thẻ vào đúng chỗ.',
    },
    en: {
      text: '<{name}> may not stand in <{parent}>; it belongs in: {expected}.',
      hint: 'Move the element to where it belongs.',
    },
    example: { name: 'row', parent: 'section', expected: 'table, header' },
  },
  'markup-text-misplaced': {
    severity: 'error',
    vi: {
      text: 'Chữ `{found}` không được đặt trực tiếp trong <{parent}>.',
      hint: 'Đặt chữ trong <p> hoặc thẻ có chữ khác.',
    },
    en: {
      text: 'The text `{found}` may not stand directly in <{parent}>.',
      hint: 'Put the text in <p> or another element that takes text.',
    },
    example: { found: 'Kết quả', parent: 'section' },
  },
  'markup-unclosed': {
    severity: 'error',
    vi: { text: 'Thẻ <{name}> mở ở đây nhưng không được đóng.', hint: 'Thêm </{name}> vào cuối.' },
    en: { text: '<{name}> is opened here but never closed.', hint: 'Add </{name}> at its end.' },
    example: { name: 'p' },
  },
  'markup-stray-close': {
    severity: 'error',
    vi: {
      text: '</{name}> đóng một thẻ chưa được mở{expected}.',
      hint: 'Xóa thẻ đóng này, hoặc sửa tên cho khớp với thẻ mở.',
    },
    en: {
      text: '</{name}> closes an element that is not open{expected}.',
      hint: 'Delete this closing tag, or correct its name.',
    },
    example: { name: 'li', expected: ' (<ul>)' },
  },
  'markup-row-width': {
    severity: 'error',
    vi: {
      text: 'Dòng của bảng có {found} cột, bảng có {expected} cột.',
      hint: 'Thêm, bớt ô hoặc sửa colspan, rowspan cho đủ số cột.',
    },
    en: {
      text: 'The row has {found} columns, the table has {expected}.',
      hint: 'Add or remove cells, or correct colspan and rowspan.',
    },
    example: { found: 5, expected: 6 },
  },
  'markup-unknown-table': {
    severity: 'error',
    vi: { text: 'Không có bảng tên `{name}`.', hint: 'Chỉ hàm appendixTable đặt được thuộc tính ref.' },
    en: {
      text: 'There is no table named `{name}`.',
      hint: 'Only the helper appendixTable sets the attribute ref.',
    },
    example: { name: 'bang-9' },
  },
  'markup-chart-values': {
    severity: 'error',
    vi: {
      text: 'Biểu đồ: chuỗi `{name}` có {found} giá trị, chuỗi đầu có {expected}.',
      hint: 'Cho mọi chuỗi cùng các nhãn, theo cùng thứ tự.',
    },
    en: {
      text: 'Chart: series `{name}` has {found} values, the first has {expected}.',
      hint: 'Give every series the same labels in the same order.',
    },
    example: { name: 'Kế hoạch', found: 3, expected: 4 },
  },
  'markup-no-document': {
    severity: 'error',
    vi: {
      text: 'Mẫu không có thẻ <document>.',
      hint: 'Đặt toàn bộ nội dung trong <document><section>…</section></document>.',
    },
    en: {
      text: 'The template has no <document> element.',
      hint: 'Put everything in <document><section>…</section></document>.',
    },
    example: {},
  },
} as const satisfies Entries
