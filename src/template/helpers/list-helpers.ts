/** Helpers that choose, order, group and join the items of a list. */
import { compareVietnamese } from '../../vietnamese/letters/collation.js'
import { joinVietnamese } from '../../vietnamese/words/lists.js'
import { unitInLine } from '../../vietnamese/words/unit-in-line.js'
import {
  defineHelper,
  fieldOf,
  type Helper,
  type HelperInput,
  helperFault,
  listAt,
  optionOr,
  textAt,
} from './define-helper.js'
import { capital, uncapital, withoutDash, withoutStop } from './text-helpers.js'

const list = { name: 'danh sách', kind: 'list' } as const
const field = { name: 'tên trường', kind: 'text', fieldOfList: true } as const
const optionalField = { ...field, optional: true } as const

export const listHelpers: readonly Helper[] = [
  defineHelper({
    name: 'size',
    summary: 'Số mục của danh sách.',
    args: [list],
    result: 'number',
    example: { template: '{{size tasks.overdue}}', output: '2' },
    run: input => listAt(input, 0).length,
  }),
  defineHelper({
    name: 'join',
    summary: 'Nối các mục thành câu "a, b và c"; với danh sách có nhiều trường thì nêu tên trường cần nối.',
    args: [list, optionalField],
    result: 'text',
    example: {
      template: '{{join tasks.areas "title"}}',
      output: 'Nhận thức số, Chính quyền số và Kinh tế số, xã hội số',
    },
    run: input => withTexts(input, joinVietnamese),
  }),
  defineHelper({
    name: 'joinUnits',
    summary:
      'Nối tên đơn vị thành câu "a, b và c"; trong câu "Xã Tân Phú" viết "xã Tân Phú", "Phường 4" giữ nguyên.',
    args: [list, optionalField],
    result: 'text',
    example: {
      template: '{{joinUnits receivers}}',
      output: 'Ủy ban nhân dân huyện Long Sơn và Phòng Văn hóa và Thông tin huyện',
    },
    run: input => withTexts(input, texts => joinVietnamese(texts.map(unitInLine))),
  }),
  defineHelper({
    name: 'joinWith',
    summary: 'Nối các mục bằng dấu cho trước.',
    args: [list, { name: 'dấu nối', kind: 'text' }, optionalField],
    result: 'text',
    example: {
      template: '{{joinWith receivers "; "}}',
      output: 'Ủy ban nhân dân huyện Long Sơn; Phòng Văn hóa và Thông tin huyện',
    },
    run: input => withTexts(input, texts => texts.join(textAt(input, 1)), 2),
  }),
  defineHelper({
    name: 'joinSentences',
    summary:
      'Nối các đoạn ngắn thành một câu: bỏ gạch đầu dòng và dấu cuối từng đoạn, nối bằng dấu chấm phẩy, viết hoa chữ đầu.',
    args: [list, optionalField],
    result: 'text',
    example: {
      template: '{{joinSentences narrative.advantages}}',
      output: 'Được sự quan tâm của lãnh đạo huyện; hạ tầng mạng phủ kín các ấp',
    },
    run: input => withTexts(input, joinSentences),
  }),
  defineHelper({
    name: 'filter',
    summary: 'Chỉ giữ các mục có trường bằng một trong các giá trị cho trước.',
    args: [list, field, { name: 'giá trị', kind: 'printable', rest: true }],
    result: 'same-list',
    example: { template: '{{size (filter tasks.items "state" "done" "doneLate")}}', output: '3' },
    run: ({ args }) => {
      const wanted = args.slice(2)
      return listOf(args[0]).filter(item => wanted.includes(fieldOf(item, String(args[1]))))
    },
  }),
  defineHelper({
    name: 'without',
    summary: 'Bỏ các mục có trường bằng một trong các giá trị cho trước.',
    args: [list, field, { name: 'giá trị', kind: 'printable', rest: true }],
    result: 'same-list',
    example: { template: '{{size (without indicators.items "state" "notApplicable")}}', output: '7' },
    run: ({ args }) => {
      const unwanted = args.slice(2)
      return listOf(args[0]).filter(item => !unwanted.includes(fieldOf(item, String(args[1]))))
    },
  }),
  defineHelper({
    name: 'present',
    summary: 'Chỉ giữ các mục có trường không trống.',
    args: [list, field],
    result: 'same-list',
    example: { template: '{{size (present tasks.items "resultText")}}', output: '6' },
    run: ({ args }) =>
      listOf(args[0]).filter(item => {
        const value = fieldOf(item, String(args[1]))
        return value !== null && value !== undefined && value !== ''
      }),
  }),
  defineHelper({
    name: 'dueBy',
    summary: 'Chỉ giữ các mục có hạn (trường `due`) không muộn hơn ngày cho trước.',
    args: [list, { name: 'ngày', kind: 'date' }],
    result: 'same-list',
    example: { template: '{{size (dueBy tasks.items "2024-03-31")}}', output: '5' },
    run: ({ args }) =>
      listOf(args[0]).filter(item => {
        const due = fieldOf(item, 'due')
        return typeof due === 'string' && due <= String(args[1])
      }),
  }),
  defineHelper({
    name: 'sortBy',
    summary: 'Xếp theo trường, theo thứ tự tiếng Việt; `descending=true` xếp ngược. Mục trống đứng cuối.',
    args: [list, field],
    options: { descending: 'any' },
    result: 'same-list',
    example: {
      template: '{{join (sortBy tasks.areas "title") "title"}}',
      output: 'Chính quyền số, Kinh tế số, xã hội số và Nhận thức số',
    },
    run: input => sortBy(listAt(input, 0), textAt(input, 1), optionOr(input, 'descending', false) === true),
  }),
  defineHelper({
    name: 'sortTexts',
    summary: 'Xếp một danh sách chữ theo thứ tự tiếng Việt.',
    args: [{ name: 'danh sách', kind: 'texts' }],
    result: 'same-list',
    example: {
      template: '{{join (sortTexts narrative.difficulties)}}',
      output: 'Kinh phí bố trí chậm và Nhân lực chuyên trách còn thiếu.',
    },
    run: input => listAt(input, 0).filter(isText).toSorted(compareVietnamese),
  }),
  defineHelper({
    name: 'groupBy',
    summary:
      'Gom theo trường; mỗi nhóm có `key` (giá trị của trường), `count` (số mục) và `items` (các mục), theo thứ tự xuất hiện.',
    args: [list, field],
    result: 'groups',
    example: {
      template: '{{#each (groupBy tasks.overdue "lead")}}{{key}}: {{size items}}; {{/each}}',
      output: 'Phòng Văn hóa - Xã hội: 1; Văn phòng HĐND và UBND xã: 1; ',
    },
    run: input => groupBy(listAt(input, 0), textAt(input, 1)),
  }),
  defineHelper({
    name: 'take',
    summary: 'Lấy một số mục đầu danh sách.',
    args: [list, { name: 'số mục', kind: 'number' }],
    result: 'same-list',
    example: { template: '{{size (take tasks.items 3)}}', output: '3' },
    run: ({ args }) => listOf(args[0]).slice(0, Math.max(0, Math.trunc(Number(args[1])))),
  }),
  defineHelper({
    name: 'skip',
    summary: 'Bỏ một số mục đầu danh sách.',
    args: [list, { name: 'số mục', kind: 'number' }],
    result: 'same-list',
    example: { template: '{{size (skip tasks.items 3)}}', output: '5' },
    run: ({ args }) => listOf(args[0]).slice(Math.max(0, Math.trunc(Number(args[1])))),
  }),
  defineHelper({
    name: 'first',
    summary: 'Mục đầu tiên của danh sách, hoặc trống.',
    args: [list],
    result: 'first-item',
    example: { template: '{{#with (first tasks.areas)}}{{title}}{{/with}}', output: 'Nhận thức số' },
    run: input => listAt(input, 0)[0] ?? null,
  }),
]

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** Gives the texts of a list, or of one field of its items; a fault when they are not texts. */
function withTexts(input: HelperInput, write: (texts: readonly string[]) => string, at = 1): unknown {
  const name = textAt(input, at)
  const values = listAt(input, 0).map(item => (name === '' ? item : fieldOf(item, name)))
  const wrong = values.find(value => value !== null && typeof value !== 'string' && typeof value !== 'number')
  if (wrong !== undefined) return helperFault('template-list-of-records', { field: name === '' ? '?' : name })
  return write(values.flatMap(value => (value === null || value === '' ? [] : [String(value)])))
}

function joinSentences(texts: readonly string[]): string {
  const [first = '', ...rest] = texts.map(text => withoutStop(withoutDash(text))).filter(text => text !== '')
  return [capital(first), ...rest.map(uncapital)].join('; ')
}

function sortBy(items: readonly unknown[], name: string, descending: boolean): readonly unknown[] {
  return items.toSorted((a, b) => {
    const left = fieldOf(a, name)
    const right = fieldOf(b, name)
    const blanks = Number(isBlank(left)) - Number(isBlank(right))
    if (blanks !== 0 || isBlank(left)) return blanks
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : compareVietnamese(String(left), String(right))
    return descending ? -order : order
  })
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}

function groupBy(items: readonly unknown[], name: string): readonly unknown[] {
  const groups = new Map<string, unknown[]>()
  for (const item of items) {
    const value = fieldOf(item, name)
    const key = value === null || value === undefined ? '' : String(value)
    const group = groups.get(key) ?? []
    group.push(item)
    groups.set(key, group)
  }
  return [...groups].map(([key, members]) => ({ key, count: members.length, items: members }))
}
