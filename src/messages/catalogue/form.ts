import type { Entries } from '../entry.js'

export const formEntries = {
  'style-size': {
    severity: 'error',
    vi: {
      text: 'Cỡ chữ `{key}` là {value}; Nghị định 30/2020/NĐ-CP chỉ cho phép {allowed}.',
      hint: 'Sửa `{key}` trong phần thể thức của hồ sơ cơ quan, hoặc bỏ dòng này để dùng cỡ chữ thông dụng.',
    },
    en: {
      text: 'The size `{key}` is {value}; Decree 30/2020/NĐ-CP allows {allowed}.',
      hint: 'Change `{key}` in the style part of the office profile, or leave it out to take the usual size.',
    },
    example: { key: 'bodySize', value: '12', allowed: '13–14 pt' },
  },
  'style-margin': {
    severity: 'error',
    vi: {
      text: 'Lề trang `{key}` là {value} mm; mức cho phép là {allowed}.',
      hint: 'Sửa `{key}` trong phần thể thức của hồ sơ cơ quan (đơn vị mi-li-mét), hoặc bỏ dòng này để dùng lề thông dụng.',
    },
    en: {
      text: 'The margin `{key}` is {value} mm; {allowed} is allowed.',
      hint: 'Change `{key}` in the style part of the office profile (in millimetres), or leave it out to take the usual margin.',
    },
    example: { key: 'margins.left', value: '25', allowed: '30–35 mm' },
  },
  'style-indent': {
    severity: 'error',
    vi: {
      text: 'Độ lùi đầu dòng `{key}` là {value} mm; Nghị định 30/2020/NĐ-CP quy định 1 cm hoặc 1,27 cm ({allowed} mm).',
      hint: 'Ghi 10 hoặc 12.7 cho `{key}` trong phần thể thức của hồ sơ cơ quan.',
    },
    en: {
      text: 'The first-line indent `{key}` is {value} mm; Decree 30/2020/NĐ-CP prescribes 1 cm or 1.27 cm ({allowed} mm).',
      hint: 'Write 10 or 12.7 for `{key}` in the style part of the office profile.',
    },
    example: { key: 'firstLineIndent', value: '15', allowed: '10 / 12,7' },
  },
  'style-spacing': {
    severity: 'error',
    vi: {
      text: 'Khoảng cách `{key}` là {value}; mức cho phép là {allowed}.',
      hint: 'Sửa `{key}` trong phần thể thức của hồ sơ cơ quan: giữa các đoạn tối thiểu 6 pt, giữa các dòng từ 1 đến 1,5 dòng.',
    },
    en: {
      text: 'The spacing `{key}` is {value}; {allowed} is allowed.',
      hint: 'Change `{key}` in the style part of the office profile: at least 6 pt between paragraphs, 1 to 1.5 lines between lines.',
    },
    example: { key: 'lineSpacing', value: '2', allowed: '1–1,5 lines' },
  },
  'style-unknown-key': {
    severity: 'error',
    vi: {
      text: 'Phần thể thức của hồ sơ cơ quan có mục `{key}` mà chương trình không biết.',
      hint: 'Kiểm tra lại cách viết tên mục, hoặc xóa mục này.',
    },
    en: {
      text: 'The style part of the office profile has an entry `{key}` that is not known.',
      hint: 'Check the spelling of the entry, or delete it.',
    },
    example: { key: 'fontSize' },
  },
  'style-wrong-type': {
    severity: 'error',
    vi: {
      text: 'Giá trị của `{key}` trong phần thể thức của hồ sơ cơ quan không đúng kiểu; cỡ chữ, lề và khoảng cách phải là số.',
      hint: 'Ghi `{key}` bằng số, không kèm đơn vị và không để trong dấu nháy (`mergeEqualCells` nhận true hoặc false).',
    },
    en: {
      text: 'The value of `{key}` in the style part of the office profile has the wrong type; sizes, margins and spacings are numbers.',
      hint: 'Write `{key}` as a number, without a unit or quotation marks (`mergeEqualCells` takes true or false).',
    },
    example: { key: 'bodySize' },
  },
} as const satisfies Entries
