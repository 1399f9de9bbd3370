/** Mistakes in the names and values a template uses. */
import type { Entries } from '../entry.js'

export const templateNameEntries = {
  'template-unknown-name': {
    severity: 'error',
    vi: {
      text: 'Không có giá trị tên `{name}` ở đây; gần nhất: {nearest}.',
      hint: 'Sửa tên; danh sách các giá trị ở templates/README.md.',
    },
    en: {
      text: 'There is no value named `{name}` here; nearest: {nearest}.',
      hint: 'Correct the name; templates/README.md lists every value.',
    },
    example: { name: 'titel', nearest: 'title' },
  },
  'template-unknown-field': {
    severity: 'error',
    vi: {
      text: 'Hàm `{helper}`: các mục của danh sách không có trường `{name}`; gần nhất: {nearest}.',
      hint: 'Sửa tên trường.',
    },
    en: {
      text: 'Helper `{helper}`: the items of the list have no field `{name}`; nearest: {nearest}.',
      hint: 'Correct the name of the field.',
    },
    example: { helper: 'filter', name: 'stat', nearest: 'state' },
  },
  'template-up-too-far': {
    severity: 'error',
    vi: {
      text: '`{name}` đi ra ngoài phạm vi của mẫu.',
      hint: 'Bớt `../`: chỉ each và with mở phạm vi mới; mẫu con không thấy phạm vi của mẫu gọi nó.',
    },
    en: {
      text: '`{name}` leads outside the template.',
      hint: 'Use fewer `../`: only each and with open a scope, and a partial does not see its caller’s.',
    },
    example: { name: '../../title' },
  },
  'template-unknown-helper': {
    severity: 'error',
    vi: {
      text: 'Không có hàm tên `{name}`; gần nhất: {nearest}.',
      hint: 'Sửa tên hàm; danh sách các hàm ở templates/README.md.',
    },
    en: {
      text: 'There is no helper named `{name}`; nearest: {nearest}.',
      hint: 'Correct the name; templates/README.md lists every helper.',
    },
    example: { name: 'nuber', nearest: 'number' },
  },
  'template-argument-count': {
    severity: 'error',
    vi: {
      text: '`{helper}` nhận {expected} giá trị, ở đây có {given}.',
      hint: 'Thêm hoặc bớt giá trị theo templates/README.md.',
    },
    en: {
      text: '`{helper}` takes {expected} argument(s); {given} given.',
      hint: 'Add or remove arguments as templates/README.md says.',
    },
    example: { helper: 'percent', expected: '1', given: 2 },
  },
  'template-argument-type': {
    severity: 'error',
    vi: {
      text: 'Hàm `{helper}`: giá trị thứ {argument} phải là {expected}, ở đây là {given}.',
      hint: 'Kiểm tra lại giá trị đưa vào hàm; kiểu của từng giá trị ở templates/README.md.',
    },
    en: {
      text: 'Helper `{helper}`: argument {argument} must be {expected}, here it is {given}.',
      hint: 'Check the value given; templates/README.md has the type of every value.',
    },
    example: { helper: 'percent', argument: 1, expected: 'number', given: 'text' },
  },
  'template-argument-value': {
    severity: 'error',
    vi: {
      text: 'Hàm `{helper}` không dùng được giá trị `{given}`; cần: {expected}.',
      hint: 'Sửa giá trị đưa vào hàm.',
    },
    en: {
      text: 'Helper `{helper}` cannot use `{given}`; expected: {expected}.',
      hint: 'Correct the value given.',
    },
    example: { helper: 'dateLong', given: '31/3', expected: '2024-03-05' },
  },
  'template-unknown-option': {
    severity: 'error',
    vi: {
      text: 'Hàm `{helper}` không có tùy chọn `{option}`; gần nhất: {nearest}.',
      hint: 'Sửa hoặc bỏ tùy chọn này.',
    },
    en: {
      text: 'Helper `{helper}` has no option `{option}`; nearest: {nearest}.',
      hint: 'Correct the option or leave it out.',
    },
    example: { helper: 'number', option: 'decimal', nearest: 'decimals' },
  },
  'template-list-of-records': {
    severity: 'error',
    vi: {
      text: 'Hàm `{helper}` chỉ nối được chữ; `{field}` không phải là chữ.',
      hint: 'Nêu tên trường cần nối, ví dụ `{{join tasks.areas "title"}}`.',
    },
    en: {
      text: 'Helper `{helper}` joins texts only; `{field}` is not a text.',
      hint: 'Name the field to join, for example `{{join tasks.areas "title"}}`.',
    },
    example: { helper: 'join', field: '?' },
  },
  'template-not-printable': {
    severity: 'error',
    vi: {
      text: '`{name}` là {found}, không in thành chữ được.',
      hint: 'In một trường của nó, hoặc dùng each, join.',
    },
    en: {
      text: '`{name}` is a {found} and cannot be printed.',
      hint: 'Print one of its fields, or use each or join.',
    },
    example: { name: 'tasks.areas', found: 'list' },
  },
  'template-not-a-list': {
    severity: 'error',
    vi: {
      text: '#each cần danh sách; `{name}` là {found}.',
      hint: 'Dùng with cho một mục, hoặc chọn danh sách bên trong.',
    },
    en: {
      text: '#each needs a list; `{name}` is a {found}.',
      hint: 'Use with for a single record, or name the list inside.',
    },
    example: { name: 'tasks', found: 'record' },
  },
  'template-unused-value': {
    severity: 'error',
    vi: {
      text: 'Mẫu con `{partial}` không dùng giá trị tên `{name}`; gần nhất: {nearest}.',
      hint: 'Sửa tên giá trị ở nơi gọi mẫu con, hoặc bỏ giá trị này.',
    },
    en: {
      text: 'Partial `{partial}` does not use a value named `{name}`; nearest: {nearest}.',
      hint: 'Correct the name where the partial is called, or leave the value out.',
    },
    example: { partial: 'bang-don-doc', name: 'itmes', nearest: 'items' },
  },
} as const satisfies Entries
