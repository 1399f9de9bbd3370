import { expect, test } from 'vitest'
import type { Row, Sheet } from '../../../src/model/sheet.js'
import { findTables } from '../../../src/read/tables/find-tables.js'

/** Rows of Thông tin, their cells parted by "|". */
function pairsOf(...lines: readonly string[]): readonly string[] {
  const rows = lines.map((line, at): Row => {
    const cells = line.split('|').flatMap((text, index) => {
      const column = index + 1
      return text === '' ? [] : [{ type: 'text' as const, column, text, legacy: null, formula: null }]
    })
    return { number: at + 1, hidden: false, cells }
  })
  const sheet: Sheet = { name: 'Thông tin', state: 'visible', rows, merges: [], hiddenColumns: [] }
  const found = findTables([sheet], new Map())
  const [table] = found.ok ? found.value : []
  const key = table?.columns.find(({ field }) => field === 'key')?.index
  const value = table?.columns.find(({ field }) => field === 'value')?.index
  return (table?.rows ?? []).map(({ row }) => {
    const at = (column: number | undefined) => {
      const cell = row.cells.find(each => each.column === column)
      return cell?.type === 'text' ? cell.text : ''
    }
    return `${at(key)} = ${at(value)}`
  })
}

test('a key and its value in one cell are parted at the colon', () => {
  expect(pairsOf('Cơ quan ban hành: UBND xã Ví Dụ', 'Kỳ báo cáo : Quý III/2025', 'Địa danh|Ví Dụ')).toEqual([
    'Cơ quan ban hành = UBND xã Ví Dụ',
    'Kỳ báo cáo = Quý III/2025',
    'Địa danh = Ví Dụ',
  ])
})

test('the lines of a list below it go on with the value', () => {
  expect(
    pairsOf('Kỳ báo cáo: Quý III/2025', 'Nơi nhận: - Như trên;', '- Lưu: VT.', 'Địa danh: Ví Dụ'),
  ).toEqual(['Kỳ báo cáo = Quý III/2025', 'Nơi nhận = - Như trên;', ' = - Lưu: VT.', 'Địa danh = Ví Dụ'])
})

test('keys may be a list themselves', () => {
  expect(pairsOf('- Kỳ báo cáo: Quý III/2025', '- Địa danh: Ví Dụ')).toEqual([
    '- Kỳ báo cáo = Quý III/2025',
    '- Địa danh = Ví Dụ',
  ])
})

test('the value stands where the others stand, and help is no value', () => {
  const lines = [
    'Địa danh||Ví Dụ',
    'Kỳ báo cáo: Quý III/2025',
    'Số văn bản (bỏ trống: ghi sau)',
    'Kính gửi:',
    'Lưu: (ghi tên)',
  ]
  expect(pairsOf(...lines)).toEqual([
    'Địa danh = Ví Dụ',
    'Kỳ báo cáo = Quý III/2025',
    'Số văn bản (bỏ trống: ghi sau) = ',
    'Kính gửi: = ',
    'Lưu: (ghi tên) = ',
  ])
})

test('a key with its own value keeps its colon', () => {
  expect(pairsOf('Kỳ báo cáo: tháng, quý|Quý III/2025', 'Địa danh|Ví Dụ')).toEqual([
    'Kỳ báo cáo: tháng, quý = Quý III/2025',
    'Địa danh = Ví Dụ',
  ])
})
