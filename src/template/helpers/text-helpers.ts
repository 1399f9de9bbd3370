/** Helpers for texts and conditions. */

import { unitInLine } from '../../vietnamese/words/unit-in-line.js'
import { opensPlainly, opensProperly } from '../wording/proper-openers.js'
import { defineHelper, type Helper, textAt } from './define-helper.js'
import { inBrackets } from './in-brackets.js'

const one = { name: 'giá trị', kind: 'any', empty: true } as const
const text = { name: 'chữ', kind: 'text', empty: true } as const

export const textHelpers: readonly Helper[] = [
  defineHelper({
    name: 'default',
    summary: 'Giá trị thứ nhất, hoặc chữ thay thế khi giá trị trống.',
    args: [one, { name: 'chữ thay thế', kind: 'text' }],
    result: 'text',
    example: { template: '{{default "" "-"}}', output: '-' },
    run: ({ args }) => (isEmpty(args[0]) ? args[1] : args[0]),
  }),
  defineHelper({
    name: 'upper',
    summary: 'Chữ in hoa.',
    args: [text],
    result: 'text',
    example: { template: '{{upper "kết quả quý I"}}', output: 'KẾT QUẢ QUÝ I' },
    run: input => textAt(input, 0).toUpperCase(),
  }),
  defineHelper({
    name: 'capital',
    summary: 'Viết hoa chữ đầu.',
    args: [text],
    result: 'text',
    example: { template: '{{capital "chỉ tiêu đạt"}}', output: 'Chỉ tiêu đạt' },
    run: input => capital(textAt(input, 0)),
  }),
  defineHelper({
    name: 'uncapital',
    summary:
      'Viết thường chữ đầu để nối vào giữa câu; giữ nguyên chữ viết tắt (UBND, CNTT), tên riêng và tên cơ quan.',
    args: [text],
    result: 'text',
    example: {
      template: '{{uncapital "Tỷ lệ hồ sơ"}}; {{uncapital "UBND xã"}}',
      output: 'tỷ lệ hồ sơ; UBND xã',
    },
    run: input => uncapital(textAt(input, 0)),
  }),
  defineHelper({
    name: 'unitInLine',
    summary:
      'Tên đơn vị khi đứng giữa câu: "Xã Tân Phú" thành "xã Tân Phú"; "Phường 4" và tên cơ quan giữ nguyên.',
    args: [text],
    result: 'text',
    example: {
      template: '{{unitInLine "Xã Tân Phú"}}; {{unitInLine "Phường 4"}}',
      output: 'xã Tân Phú; Phường 4',
    },
    run: input => unitInLine(textAt(input, 0)),
  }),
  defineHelper({
    name: 'withoutStop',
    summary:
      'Bỏ dấu chấm, chấm phẩy, phẩy ở cuối để nối vào giữa câu hoặc danh sách; các dòng gạch đầu dòng nối bằng dấu chấm phẩy.',
    args: [text],
    result: 'text',
    example: { template: '{{withoutStop "Đã hoàn thành."}};', output: 'Đã hoàn thành;' },
    run: input => withoutStop(textAt(input, 0)),
  }),
  defineHelper({
    name: 'withCommas',
    summary:
      'Thay dấu chấm phẩy bằng dấu phẩy, trừ trong ngoặc, để không lẫn với các mục nối bằng dấu chấm phẩy.',
    args: [text],
    result: 'text',
    example: {
      template: '{{withCommas "Đã mở 02 lớp; đã mua 03 máy"}};',
      output: 'Đã mở 02 lớp, đã mua 03 máy;',
    },
    run: input => withCommas(textAt(input, 0)),
  }),
  defineHelper({
    name: 'inBrackets',
    summary: 'Đổi ngoặc đơn bên trong thành dấu phẩy hoặc gạch ngang để đứng trong ngoặc đơn khác.',
    args: [text],
    result: 'text',
    example: {
      template: '(kết quả {{inBrackets "3.200 trang (64%)"}})',
      output: '(kết quả 3.200 trang, 64%)',
    },
    run: input => inBrackets(textAt(input, 0)),
  }),
  defineHelper({
    name: 'sentence',
    summary: 'Viết hoa chữ đầu và kết thúc bằng dấu chấm khi chưa có dấu câu.',
    args: [text],
    result: 'text',
    example: { template: '{{sentence "hạ tầng số được đầu tư"}}', output: 'Hạ tầng số được đầu tư.' },
    run: input => sentence(textAt(input, 0)),
  }),
  defineHelper({
    name: 'withoutDash',
    summary: 'Bỏ dấu gạch, dấu cộng, dấu chấm và số thứ tự đầu dòng ("1.", "a)").',
    args: [text],
    result: 'text',
    example: { template: '{{withoutDash "- Tăng cường tuyên truyền"}}', output: 'Tăng cường tuyên truyền' },
    run: input => withoutDash(textAt(input, 0)),
  }),
  defineHelper({
    name: 'isUpper',
    summary: 'Đúng khi chữ viết toàn chữ in hoa.',
    args: [text],
    result: 'yesNo',
    example: { template: '{{#if (isUpper "HỒ SƠ TIẾP NHẬN")}}in hoa{{/if}}', output: 'in hoa' },
    run: input => /\p{Lu}/u.test(textAt(input, 0)) && !/\p{Ll}/u.test(textAt(input, 0)),
  }),
  defineHelper({
    name: 'words',
    summary: 'Số tiếng của chữ.',
    args: [text],
    result: 'number',
    example: { template: '{{words "Đạt 92% kế hoạch"}}', output: '4' },
    run: input =>
      textAt(input, 0)
        .split(/\s+/u)
        .filter(word => word !== '').length,
  }),
  defineHelper({
    name: 'startsWith',
    summary: 'Đúng khi chữ bắt đầu bằng chữ cho trước.',
    args: [text, { name: 'đầu', kind: 'text' }],
    result: 'yesNo',
    example: { template: '{{#if (startsWith "- Một" "-")}}gạch đầu dòng{{/if}}', output: 'gạch đầu dòng' },
    run: input => textAt(input, 0).trimStart().startsWith(textAt(input, 1)),
  }),
  defineHelper({
    name: 'startsWithNumber',
    summary: 'Đúng khi chữ bắt đầu bằng một số.',
    args: [text],
    result: 'yesNo',
    example: { template: '{{#if (startsWithNumber "27%")}}là số{{/if}}', output: 'là số' },
    run: input => /^\s*[-+]?\d/.test(textAt(input, 0)),
  }),
  defineHelper({
    name: 'concat',
    summary: 'Nối các chữ liền nhau.',
    args: [{ name: 'chữ', kind: 'printable', empty: true, rest: true }],
    result: 'text',
    example: { template: '{{concat "Phụ lục " "I"}}', output: 'Phụ lục I' },
    run: ({ args }) => args.map(part => (part === null ? '' : String(part))).join(''),
  }),
  defineHelper({
    name: 'eq',
    summary: 'Đúng khi hai giá trị bằng nhau.',
    args: [one, one],
    result: 'yesNo',
    example: { template: '{{#if (eq time.outline "long")}}đúng{{else}}sai{{/if}}', output: 'đúng' },
    run: ({ args }) => args[0] === args[1],
  }),
  defineHelper({
    name: 'gt',
    summary: 'Đúng khi số thứ nhất lớn hơn số thứ hai.',
    args: [
      { name: 'số', kind: 'number', empty: true },
      { name: 'số', kind: 'number', empty: true },
    ],
    result: 'yesNo',
    example: { template: '{{#if (gt 5 3)}}lớn hơn{{/if}}', output: 'lớn hơn' },
    run: ({ args }) => typeof args[0] === 'number' && typeof args[1] === 'number' && args[0] > args[1],
  }),
  defineHelper({
    name: 'and',
    summary: 'Đúng khi mọi giá trị đều có.',
    args: [one, { ...one, rest: true }],
    result: 'yesNo',
    example: { template: '{{#if (and "a" 0)}}đủ{{else}}thiếu{{/if}}', output: 'thiếu' },
    run: ({ args }) => args.every(value => !isEmpty(value)),
  }),
  defineHelper({
    name: 'or',
    summary: 'Đúng khi có ít nhất một giá trị.',
    args: [one, { ...one, rest: true }],
    result: 'yesNo',
    example: { template: '{{#if (or "" 2)}}có{{/if}}', output: 'có' },
    run: ({ args }) => args.some(value => !isEmpty(value)),
  }),
  defineHelper({
    name: 'not',
    summary: 'Đúng khi giá trị trống (0, chữ trống, danh sách trống cũng là trống).',
    args: [one],
    result: 'yesNo',
    example: { template: '{{#if (not "")}}trống{{/if}}', output: 'trống' },
    run: ({ args }) => isEmpty(args[0]),
  }),
]

/** Says whether a value counts as absent in a condition: null, false, 0, '', an empty list. */
export function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === false ||
    value === 0 ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}

/** Drops a closing full stop, semicolon or comma; line breaks of the cell become spaces, lines that begin with a dash or number go on behind a semicolon. */
export function withoutStop(value: string): string {
  const lines = value.split('\n').map(line => line.trim())
  if (!lines.some(line => MARK.test(line))) return withoutEnd(lines.join(' ').replace(/\s+/g, ' '))
  let joined = ''
  for (const line of lines) {
    const text = withoutEnd(withoutDash(line))
    if (text === '') continue
    const isNext = joined !== '' && !joined.endsWith(':') && MARK.test(line)
    joined = joined === '' ? text : isNext ? `${withoutEnd(joined)}; ${uncapital(text)}` : `${joined} ${text}`
  }
  return joined
}

function withCommas(value: string): string {
  return value.replace(/\([^()]*\)|\s*;\s*(?=\S)/g, found => (found.startsWith('(') ? found : ', '))
}

function withoutEnd(value: string): string {
  return value.trim().replace(/(?:\s*[.;,])+$/u, '')
}

/** A dash or number of the clerk's own before a line of words. */
const MARK =
  /^\s*(?:[-–—+•*]\s*(?=\p{L})|(?:[-–—+•*]\s*)?(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\))\s*(?=\p{L}))/u

/** A second number or letter further on: the line is a list of its own, and its first mark stays with the others. */
const NEXT_MARK = /[.;,:]\s+(?:\d{1,2}[.)]|[a-zđ]\))\s*\p{L}/u

/** Drops the clerk's own dash or number before a line, unless the line is a list of its own. */
export function withoutDash(value: string): string {
  if (/^\s*(?:\d|[a-zđ]\))/u.test(value) && NEXT_MARK.test(value)) return value
  return value.replace(MARK, '').replace(/^\s*[-–—+•*]\s*/u, '')
}

/** Puts the first letter in capitals. */
export function capital(value: string): string {
  const own = value.trim()
  return own.charAt(0).toUpperCase() + own.slice(1)
}

function sentence(value: string): string {
  const own = capital(value)
  return own === '' || /[.!?…:]$/u.test(own) ? own : `${withoutStop(own)}.`
}

/** Puts the first letter in small, unless the text opens with an abbreviation, a name of two capitals (not a Roman numeral: "Quý IV") or a known name. */
export function uncapital(value: string): string {
  const own = value.trim()
  const small = own.toLowerCase()
  if (/^\p{Lu}(?=\p{Lu}|\d|-)/u.test(own) || opensProperly(small)) return own
  if (/^\p{Lu}\S*\s+(?![IVX]+(?!\p{L}))\p{Lu}/u.test(own) && !opensPlainly(small)) return own
  return own.charAt(0).toLowerCase() + own.slice(1)
}
