/** Mistakes of a template as a whole: its blocks, its includes, its size. */
import type { Entries } from '../entry.js'

export const templateSyntaxEntries = {
  'template-not-found': {
    severity: 'error',
    vi: {
      text: 'Không có mẫu tên `{name}`; gần nhất: {nearest}.',
      hint: 'Xem tên các mẫu bằng lệnh `baocao templates list`.',
    },
    en: {
      text: 'There is no template named `{name}`; nearest: {nearest}.',
      hint: 'List the templates with `baocao templates list`.',
    },
    example: { name: 'bao-coa', nearest: 'bao-cao' },
  },
  'template-wrong-data': {
    severity: 'error',
    vi: {
      text: 'Mẫu `{name}` viết cho dữ liệu `{needs}` nhưng được dùng với dữ liệu `{given}`.',
      hint: 'Chọn mẫu khác, hoặc sửa dòng `data:` ở đầu mẫu.',
    },
    en: {
      text: 'Template `{name}` is written for `{needs}` data but was given `{given}` data.',
      hint: 'Choose another template, or change the `data:` line at its head.',
    },
    example: { name: 'cong-van-don-doc', needs: 'reminder', given: 'report' },
  },
  'template-unknown-data': {
    severity: 'error',
    vi: {
      text: 'Mẫu khai báo dữ liệu `{name}`, chương trình không có loại này; gần nhất: {nearest}.',
      hint: 'Sửa dòng `data:` ở đầu mẫu.',
    },
    en: {
      text: 'The template declares `{name}` data, which does not exist; nearest: {nearest}.',
      hint: 'Correct the `data:` line at the head of the template.',
    },
    example: { name: 'remider', nearest: 'reminder' },
  },
  'template-syntax': {
    severity: 'error',
    vi: {
      text: 'Không đọc được cú pháp ở gần: `{found}`.',
      hint: 'Kiểm tra dấu ngoặc `{{ }}`, dấu nháy và tên khối ở dòng này.',
    },
    en: {
      text: 'The syntax cannot be read near: `{found}`.',
      hint: 'Check the braces `{{ }}`, the quotation marks and the names of blocks on this line.',
    },
    example: { found: '{{#if counts.total}' },
  },
  'template-block-unclosed': {
    severity: 'error',
    vi: { text: 'Khối `#{name}` mở ở đây nhưng không được đóng.', hint: 'Thêm `{{/{name}}}` vào cuối khối.' },
    en: {
      text: 'The block `#{name}` is opened here but never closed.',
      hint: 'Add `{{/{name}}}` at its end.',
    },
    example: { name: 'each' },
  },
  'template-block-mismatch': {
    severity: 'error',
    vi: {
      text: 'Khối `#{name}` mở ở đây nhưng dòng {line} lại đóng `{other}`.',
      hint: 'Đóng các khối theo thứ tự ngược với thứ tự mở.',
    },
    en: {
      text: 'The block `#{name}` is opened here but line {line} closes `{other}`.',
      hint: 'Close the blocks in the reverse order of their opening.',
    },
    example: { name: 'if', other: 'each', line: 12 },
  },
  'template-block-stray': {
    severity: 'error',
    vi: {
      text: '`/{name}` đóng một khối chưa được mở.',
      hint: 'Xóa thẻ đóng này, hoặc thêm `{{#{name} …}}` ở đầu khối.',
    },
    en: {
      text: '`/{name}` closes a block that was not opened.',
      hint: 'Delete this closing tag, or add `{{#{name} …}}` where the block begins.',
    },
    example: { name: 'if' },
  },
  'template-unknown-block': {
    severity: 'error',
    vi: {
      text: 'Không có khối `#{name}`; gần nhất: {nearest}.',
      hint: 'Chỉ dùng các khối each, if, unless, with.',
    },
    en: {
      text: 'There is no block `#{name}`; nearest: {nearest}.',
      hint: 'Use only the blocks each, if, unless, with.',
    },
    example: { name: 'foreach', nearest: 'each' },
  },
  'template-raw-output': {
    severity: 'error',
    vi: {
      text: '`{{{{found}}}}` in giá trị không qua mã hóa; dữ liệu không bao giờ được là thẻ.',
      hint: 'Dùng hai dấu ngoặc `{{ }}`.',
    },
    en: {
      text: '`{{{{found}}}}` prints a value unescaped; data may never be markup.',
      hint: 'Use two braces `{{ }}`.',
    },
    example: { found: 'note' },
  },
  'template-unsupported': {
    severity: 'error',
    vi: {
      text: 'Mẫu không được dùng `{found}`.',
      hint: 'Chỉ dùng giá trị, hàm, các khối each, if, unless, with và `{{> tên}}`.',
    },
    en: {
      text: 'Templates may not use `{found}`.',
      hint: 'Use values, helpers, the blocks each, if, unless, with, and `{{> name}}` only.',
    },
    example: { found: 'DecoratorBlock' },
  },
  'template-unknown-partial': {
    severity: 'error',
    vi: {
      text: 'Không có mẫu con tên `{name}`; gần nhất: {nearest}.',
      hint: 'Sửa tên, hoặc thêm tệp mẫu con vào thư mục mẫu.',
    },
    en: {
      text: 'There is no partial named `{name}`; nearest: {nearest}.',
      hint: 'Correct the name, or add the partial to the templates folder.',
    },
    example: { name: 'chu-ki', nearest: 'chu-ky' },
  },
  'template-recursion': {
    severity: 'error',
    vi: { text: 'Mẫu con `{name}` gọi vòng lại chính nó.', hint: 'Bỏ lời gọi vòng.' },
    en: {
      text: 'Partial `{name}` includes itself, directly or through others.',
      hint: 'Remove the circular include.',
    },
    example: { name: 'chu-ky' },
  },
  'template-unused-partial': {
    severity: 'warning',
    vi: {
      text: 'Không mẫu nào dùng mẫu con `{name}`.',
      hint: 'Xóa tệp này nếu không cần, hoặc kiểm tra tên ở nơi gọi.',
    },
    en: {
      text: 'No template uses the partial `{name}`.',
      hint: 'Delete the file if it is not needed, or check the name where it is called.',
    },
    example: { name: 'dau-trang' },
  },
  'template-too-many-turns': {
    severity: 'error',
    vi: { text: 'Các vòng lặp chạy quá {limit} lượt.', hint: 'Kiểm tra các vòng each lồng nhau.' },
    en: { text: 'The loops run more than {limit} turns.', hint: 'Check the nested each blocks.' },
    example: { limit: 2000000 },
  },
  'template-too-long': {
    severity: 'error',
    vi: {
      text: 'Văn bản dài quá {limit} ký tự.',
      hint: 'Dùng `appendixTable` cho bảng lớn; kiểm tra các vòng each lồng nhau.',
    },
    en: {
      text: 'The document is longer than {limit} characters.',
      hint: 'Use `appendixTable` for big tables; check the nested each blocks.',
    },
    example: { limit: 40000000 },
  },
  'template-block-crosses-element': {
    severity: 'error',
    vi: {
      text: 'Khối `#{name}` mở và đóng ở hai thẻ khác nhau: thẻ <{element}> không được mở và đóng cùng trong khối.',
      hint: 'Đặt cả thẻ mở và thẻ đóng trong khối, hoặc cả hai ở ngoài khối.',
    },
    en: {
      text: 'The block `#{name}` crosses an element: <{element}> is not both opened and closed in it.',
      hint: 'Put both tags of the element inside the block, or both outside.',
    },
    example: { name: 'each', element: 'row' },
  },
} as const satisfies Entries
