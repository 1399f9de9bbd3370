import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellAddress, type Sheet } from '../../src/model/sheet.js'
import { readSheets } from '../../src/read/read-sheets.js'
import { cellsByExceljs } from '../support/exceljs-cells.js'

/** Shows what was read as `sheet!A1` → value, in the words of the reference. */
function cellsByReader(sheets: readonly Sheet[]): Map<string, string> {
  const cells = new Map<string, string>()
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      for (const cell of row.cells) {
        const at = `${sheet.name}!${cellAddress(cell.column, row.number)}`
        if (cell.type === 'text') cells.set(at, `text ${cell.text}`)
        else if (cell.type === 'error') cells.set(at, `error ${cell.error}`)
        else if (cell.type === 'date') cells.set(at, `date ${cell.date}`)
        else if (cell.type !== 'uncomputed') cells.set(at, `${cell.type} ${cell.value}`)
      }
    }
  }
  return cells
}

async function written(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.created = new Date(0)
  workbook.modified = new Date(0)
  fill(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function read(bytes: Uint8Array): readonly Sheet[] {
  const result = readSheets(bytes, 'a.xlsx')
  if (!result.ok) throw new Error(JSON.stringify(result.messages))
  return result.value
}

const word = fc.constantFrom(
  'Kế hoạch',
  'a & b',
  '<x>',
  'ĐVT: "triệu đồng"',
  '01',
  '_x000D_',
  'dòng một\ndòng hai',
  '__proto__',
  '😀',
)
/** exceljs neither writes nor reads escapes in the results of formulas. */
const resultWord = word.filter(text => text !== '_x000D_')
/** From 1 March 1900 on: before that day the reference counts days as Excel does not. */
const day = fc
  .integer({ min: 61, max: 60_000 })
  .map(serial => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000))
const error = fc.constantFrom('#REF!', '#N/A', '#DIV/0!', '#NAME?').map(name => ({ error: name }))
const plain = fc.oneof(
  word,
  fc.integer(),
  fc
    .double({ min: -1e100, max: 1e100, noNaN: true })
    .filter(number => number === 0 || Math.abs(number) >= 1e-100),
  fc.boolean(),
  error,
  day,
)
const value = fc.oneof(
  { weight: 5, arbitrary: plain },
  {
    weight: 1,
    arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map(words => ({
      richText: words.map((text, n) => (n % 2 ? { text } : { text, font: { bold: true, name: 'Arial' } })),
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .oneof(resultWord, fc.integer({ min: 1 }), error)
      .map(result => ({ formula: 'SUM(A1:A2)', result })),
  },
  { weight: 1, arbitrary: fc.record({ text: word, hyperlink: fc.constant('https://example.org/') }) },
)
const format = fc.constantFrom('General', '0.00', '0%', '#,##0', '@', '"ngày "0', '[Red]0')
const placed = fc.record({
  row: fc.integer({ min: 1, max: 60 }),
  column: fc.integer({ min: 1, max: 40 }),
  value,
  format,
})
const sheet = fc.record({ cells: fc.array(placed, { maxLength: 25 }), hidden: fc.boolean() })

describe('workbooks written by exceljs', () => {
  test('are read cell by cell as exceljs reads them, whatever they hold', async () => {
    let compared = 0
    const property = fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async sheets => {
      const bytes = await written(workbook => {
        sheets.forEach(({ cells, hidden }, at) => {
          const made = workbook.addWorksheet(`Trang ${at}`, {
            state: hidden && at > 0 ? 'hidden' : 'visible',
          })
          for (const one of cells) {
            const cell = made.getCell(one.row, one.column)
            cell.value = one.value as ExcelJS.CellValue
            if (!(one.value instanceof Date)) cell.numFmt = one.format
          }
        })
      })
      const ours = cellsByReader(read(bytes))
      const theirs = await cellsByExceljs(bytes)
      compared += theirs.size
      expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs))
      expect(read(bytes).map(one => one.state)).toEqual(
        sheets.map(({ hidden }, at) => (hidden && at > 0 ? 'hidden' : 'visible')),
      )
    })
    await fc.assert(property, { seed: 34, numRuns: 250 })
    expect(compared).toBeGreaterThan(2000)
  })

  test('keep the formula results 0 and false, which exceljs drops', async () => {
    const bytes = await written(workbook => {
      const made = workbook.addWorksheet('A')
      made.getCell('A1').value = { formula: '1-1', result: 0 }
      made.getCell('A2').value = { formula: '1=2', result: false as unknown as number }
    })
    expect(read(bytes)[0]?.rows.map(row => row.cells[0]?.type)).toEqual(['number', 'boolean'])
  })

  test('carry merges, hidden rows and columns, formats, notes, validations and tables without harm', async () => {
    const bytes = await written(workbook => {
      const made = workbook.addWorksheet('Nhiệm vụ', { views: [{ state: 'frozen', ySplit: 1 }] })
      made.mergeCells('A1:C1')
      made.getCell('A1').value = 'DANH MỤC NHIỆM VỤ'
      made.getCell('A2').value = 0.98
      made.getCell('A2').numFmt = '0.0%'
      made.getCell('A2').note = 'ghi chú'
      made.getCell('B2').dataValidation = { type: 'list', formulae: ['"a,b"'] }
      made.getRow(2).hidden = true
      made.getColumn(3).hidden = true
      made.addTable({ name: 'T', ref: 'E4', columns: [{ name: 'x' }], rows: [[1]] })
    })
    const [only] = read(bytes)
    expect(only?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }])
    expect(only?.hiddenColumns).toEqual([3])
    expect(only?.rows.map(row => [row.number, row.hidden])).toEqual([
      [1, false],
      [2, true],
      [4, false],
      [5, false],
    ])
    expect(only?.rows[1]?.cells[0]).toMatchObject({ value: 0.98, format: '0.0%' })
  })
})
