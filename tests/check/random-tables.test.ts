import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '../../src/check/check-plan.js'
import { readProfile } from '../../src/check/read-profile.js'
import type { Cell } from '../../src/model/sheet.js'
import type { Field, SheetTable, TableKind } from '../../src/model/table.js'

const KINDS: readonly TableKind[] = [
  'info',
  'indicators',
  'tasks',
  'budget',
  'statistics',
  'narrative',
  'schedule',
  'acceptances',
  'units',
]
const FIELDS: readonly Field[] = [
  'ordinal',
  'key',
  'value',
  'name',
  'content',
  'category',
  'count',
  'share',
  'unit',
  'baseline',
  'target',
  'numerator',
  'denominator',
  'actual',
  'previous',
  'rate',
  'lead',
  'support',
  'level',
  'product',
  'timeline',
  'progress',
  'status',
  'completedOn',
  'maxScore',
  'selfScore',
  'appraisedScore',
  'evidence',
  'amount',
  'source',
  'disbursed',
  'section',
  'text',
  'reportKind',
  'deadline',
  'receiver',
  'code',
  'reason',
  'note',
]
const WORDS = [
  '1.234',
  '12/12',
  '98,8%',
  '0,98',
  'Hoàn thành',
  'Quý II',
  '31/02/2024',
  '3/16/2024',
  '15/3/2024',
  'không',
  '-',
  '__proto__',
  'constructor',
  'a = 5',
  'b = 0',
  'Tổng',
  '(05 chỉ tiêu)',
  'Kỳ báo cáo',
  'Lưu: VT',
  '5/0',
  '1e400',
  '10 tỷ đồng',
  '≥ 80%',
  'I',
  '1.1',
  '2.445/8.447 (27%)',
  'ordinal-repeated@A5',
  'Địa danh',
  '\ud800',
  'Nhận thức số',
]
const FORMATS = [
  'General',
  '0%',
  '0.0%',
  '#,##0.00',
  '"x',
  '[Red]0;[Blue]',
  '# ?/?',
  '0.0E+00',
  '#,##0" hồ sơ"',
  '\\',
  '',
]

const value = fc.oneof(
  fc.record({
    type: fc.constant('text' as const),
    text: fc.oneof(fc.constantFrom(...WORDS), fc.string({ minLength: 1 })),
  }),
  fc.record({
    type: fc.constant('number' as const),
    value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -3, max: 120 })),
    format: fc.constantFrom(...FORMATS),
  }),
  fc.record({
    type: fc.constant('date' as const),
    date: fc.constantFrom('2024-02-29', '1900-01-01', '2024-12-10', '9999-12-31'),
    format: fc.constantFrom('dd/mm/yyyy', 'd-mmm', 'mmm-yy', 'yyyy'),
  }),
  fc.record({ type: fc.constant('boolean' as const), value: fc.boolean() }),
  fc.record({ type: fc.constant('error' as const), error: fc.constantFrom('#REF!', '#DIV/0!') }),
  fc.record({ type: fc.constant('uncomputed' as const), formula: fc.constantFrom('SUM(A1:A9)', '') }),
)

function cellFrom(own: typeof value extends fc.Arbitrary<infer V> ? V : never, column: number): Cell {
  switch (own.type) {
    case 'text':
      return { ...own, column, legacy: null, formula: null }
    case 'date':
      return { ...own, column, serial: 1, formula: null }
    case 'uncomputed':
      return { ...own, column }
    default:
      return { ...own, column, formula: null }
  }
}

const row = fc.record({
  kind: fc.constantFrom(
    'group' as const,
    'subgroup' as const,
    'item' as const,
    'item' as const,
    'continuation' as const,
    'total' as const,
  ),
  ordinal: fc.constantFrom('', '1', '2', '2', '1.1', 'I', 'a)', '999999'),
  title: fc.constantFrom('', 'Nhận thức số', 'Tổng', 'Hạ tầng (03 chỉ tiêu)'),
  depth: fc.integer({ min: 0, max: 3 }),
  values: fc.array(fc.option(value), { maxLength: 8 }),
})

const table: fc.Arbitrary<SheetTable> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    sheet: fc.constantFrom('A', 'B', '__proto__'),
    fields: fc.array(fc.option(fc.constantFrom(...FIELDS)), { maxLength: 8 }),
    rows: fc.array(row, { maxLength: 12 }),
    titles: fc.array(fc.constantFrom('NĂM 2024', '(Kèm theo Kế hoạch ngày 16/10/2023)', '(10 nhiệm vụ)'), {
      maxLength: 2,
    }),
    noted: fc.boolean(),
  })
  .map(({ kind, sheet, fields, rows, titles, noted }) => ({
    type: 'table',
    kind,
    sheet,
    sheetHidden: false,
    titles,
    unit: noted ? { unit: 'triệu đồng', factor: 1_000_000, cell: 'A1' } : null,
    headerRows: [1],
    columns: fields.map((field, at) => ({
      index: at + 1,
      heading: field ?? 'Khác',
      levels: [field ?? 'Khác'],
      field,
      issued: true,
      hidden: false,
    })),
    rows: rows.map(({ kind: rowKind, ordinal, title, depth, values }, at) => ({
      kind: rowKind,
      ordinal,
      title,
      depth,
      row: {
        number: at + 2,
        hidden: false,
        cells: values.flatMap((own, column) => (own === null ? [] : [cellFrom(own, column + 1)])),
      },
    })),
    footers: [],
  }))

test('no tables make the check throw, and the same tables give the same plan and findings', () => {
  fc.assert(
    fc.property(fc.array(table, { maxLength: 4 }), tables => {
      const profile = readProfile(tables)
      const once = checkPlan(tables, profile)
      expect(checkPlan(tables, profile)).toEqual(once)
      for (const each of once.messages) expect(each.place === null || each.place.in === 'workbook').toBe(true)
    }),
    { numRuns: 600, seed: 20240315 },
  )
})
