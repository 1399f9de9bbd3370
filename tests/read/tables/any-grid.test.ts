import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../../src/model/sheet.js'
import { findTables } from '../../../src/read/tables/find-tables.js'
import { rowText } from '../../../src/read/tables/sheet-area.js'
import { sheetsFrom } from '../../support/markdown-sheet.js'

const WORDS = [
  '',
  '',
  '',
  '',
  'STT',
  'Nội dung',
  'Chủ trì',
  'Thời hạn',
  'Kinh phí',
  'Chỉ tiêu',
  'Kết quả',
  'ĐVT',
  'Mục',
  'Lĩnh vực',
  'Tỷ lệ',
  '1',
  '2',
  '1.1',
  "'4.10",
  '4.1',
  'I',
  'II',
  'A',
  'C',
  'a)',
  '-',
  'I. NHẬN THỨC SỐ',
  'Tổng',
  'Ghi chú: tạm',
  'Người lập biểu',
  'a = 5',
  'Cơ quan ban hành',
  'Kỳ báo cáo',
  'Thuận lợi',
  'Khó khăn',
  'BIỂU 2',
  '>',
  '>',
  '^',
  '(1)',
  '98%',
  '0.5{0%}',
  '2024-02-01d',
  '=A1',
  '#REF!',
  'Việc',
  'đã làm xong',
  'Quý I',
]
const line = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map(cells => `| ${cells.join(' | ')} |`)
const drawn = fc
  .array(
    fc.oneof(
      { weight: 1, arbitrary: fc.constant('| STT | Nội dung | Chủ trì | Thời hạn |') },
      { weight: 6, arbitrary: line },
    ),
    { maxLength: 14 },
  )
  .map(lines => lines.join('\n'))
const odd = fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 5 }), {
  maxLength: 6,
})

/** Rows of a sheet, from its first table on, that stand nowhere: neither header nor row nor title nor footer. */
function lostRows(sheet: Sheet): readonly number[] {
  const found = findTables([sheet], new Map())
  if (!found.ok || found.value.length === 0) return []
  const kept = new Set(
    found.value.flatMap(table => [...table.headerRows, ...table.rows.map(({ row }) => row.number)]),
  )
  const texts = new Set(found.value.flatMap(table => [...table.titles, ...table.footers]))
  const first = Math.min(...kept)
  return sheet.rows
    .filter(row => row.number >= first && !kept.has(row.number) && !texts.has(rowText(row)))
    .map(row => row.number)
}

describe('any grid', () => {
  test('of clerks’ words: no row of a table is swallowed', () => {
    fc.assert(
      fc.property(drawn, markdown => {
        for (const sheet of sheetsFrom(markdown)) expect(lostRows(sheet), markdown).toEqual([])
      }),
      { numRuns: 3000, seed: 20240305 },
    )
  })

  test('of any text is read without a throw, twice the same', () => {
    fc.assert(
      fc.property(odd, grid => {
        const rows = grid.map((texts, index) => ({
          number: index * 7 + 1,
          hidden: false,
          cells: texts.map((text, column) => ({
            type: 'text' as const,
            column: column + 1,
            text,
            legacy: null,
            formula: null,
          })),
        }))
        const sheet: Sheet = {
          name: '__proto__',
          state: 'visible',
          rows,
          merges: [{ top: 1, left: 1, bottom: 1048576, right: 3 }],
          hiddenColumns: [],
        }
        expect(findTables([sheet], new Map())).toEqual(findTables([sheet], new Map()))
      }),
      { numRuns: 500, seed: 20240305 },
    )
  })

  test('headings such as constructor and toString are unknown columns', () => {
    const [sheet] = sheetsFrom(
      '# Bảng\n| STT | Nội dung | Chủ trì | constructor | toString |\n| 1 | Việc | VHTT | a | b |',
    )
    const found = findTables(
      sheet === undefined ? [] : [sheet],
      new Map([['cot constructor la', 'toString']]),
    )
    expect(found.ok && found.value[0]?.columns.slice(3).map(column => column.field)).toEqual([null, null])
  })
})

describe('large sheets', () => {
  test.each([
    ['a table of 50,000 rows', '| STT | Nội dung | Chủ trì | Thời hạn | Kết quả |'],
    ['50,000 rows without a header', '| lúa | ngô | khoai | sắn | đỗ |'],
  ])('%s takes a second or two at most', (_, header) => {
    const [head] = sheetsFrom(`# Bảng\n${header}`)
    const rows = Array.from({ length: 50_000 }, (_row, index) => ({
      number: index + 2,
      hidden: false,
      cells: [
        header.includes('STT') ? String(index + 1) : `Hộ số ${index}`,
        `Nội dung công việc thứ ${index}`,
        `Phòng ${index % 97}`,
        'Thời hạn',
        `Đã ban hành văn bản số ${index}`,
      ].map((text, column) => ({
        type: 'text' as const,
        column: column + 1,
        text,
        legacy: null,
        formula: null,
      })),
    }))
    const merges = Array.from({ length: 10_000 }, (_row, index) => ({
      top: index * 5 + 2,
      left: 3,
      bottom: index * 5 + 4,
      right: 3,
    }))
    const sheet: Sheet = {
      name: 'Bảng',
      state: 'visible',
      rows: [...(head?.rows ?? []), ...rows],
      merges,
      hiddenColumns: [],
    }
    const start = performance.now()
    const found = findTables([sheet], new Map())
    expect(performance.now() - start).toBeLessThan(4000)
    expect(found.ok && found.value.map(table => table.rows.length)).toEqual(
      header.includes('STT') ? [50_000] : [],
    )
  })
})
