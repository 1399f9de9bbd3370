import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkWorkbook, consolidate, readUnit } from '../../src/index.js'
import type { Consolidation } from '../../src/model/consolidation.js'
import { writeConsolidatedWorkbook } from '../../src/workbook/consolidated-workbook.js'
import { tongHop } from '../support/samples/tong-hop.js'
import { writeSample } from '../support/samples/write-sample.js'

let consolidation: Consolidation
let bytes: Uint8Array
let workbook: ExcelJS.Workbook

beforeAll(async () => {
  const reports = []
  let profile: Uint8Array | null = null
  for (const [file, sheets] of tongHop) {
    const written = await writeSample(sheets)
    if (file === 'co-quan.xlsx') profile = written
    else reports.push(readUnit(written, file).report)
  }
  const result = await consolidate(reports, { profile })
  if (result.consolidation === null) throw new Error('the samples must be consolidated')
  consolidation = result.consolidation
  bytes = await writeConsolidatedWorkbook(consolidation)
  workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer)
}, 30_000)

const sheet = (name: string): ExcelJS.Worksheet => {
  const found = workbook.getWorksheet(name)
  if (found === undefined) throw new Error(`no sheet ${name}`)
  return found
}

/** Adds what a SUM formula over the details points at. */
function sumOf(formula: string): number {
  const [, name = '', column = '', from = '', to = ''] =
    /^SUM\((?:'([^']+)'!)?([A-Z]+)(\d+):[A-Z]+(\d+)\)$/.exec(formula) ?? []
  const source = sheet(name === '' ? 'Danh sách đơn vị' : name)
  let sum = 0
  for (let row = Number(from); row <= Number(to); row += 1) {
    const { value } = source.getCell(`${column}${row}`)
    if (typeof value === 'number') sum += value
  }
  return sum
}

describe('the consolidated workbook', () => {
  test('goes through the check without a single finding', async () => {
    const { messages, ok } = await checkWorkbook(bytes, { fileName: 'tong-hop.xlsx' })
    expect(messages.map(each => [each.code, each.place])).toEqual([])
    expect(ok).toBe(true)
  })

  test('is the same to the byte for the same consolidation', async () => {
    expect(Buffer.from(await writeConsolidatedWorkbook(consolidation)).equals(Buffer.from(bytes))).toBe(true)
  })

  test('every total is a formula over the units, and the stored result is what it gives', () => {
    const formulas: string[] = []
    for (const name of ['Chỉ tiêu', 'Danh sách đơn vị'])
      sheet(name).eachRow(row =>
        row.eachCell(cell => {
          if (typeof cell.formula !== 'string' || !cell.formula.startsWith('SUM')) return
          formulas.push(cell.formula)
          expect([cell.address, sumOf(cell.formula)]).toEqual([cell.address, cell.result])
        }),
      )
    const ratios = consolidation.indicators.filter(each => each.rule === 'ratio').length
    const sums = consolidation.indicators.filter(each => each.rule === 'sum').length
    expect(formulas).toHaveLength(ratios * 2 + sums + 5)
  })

  test('a rate is its numerators over its denominators, shown as a percentage', () => {
    const rates: number[] = []
    sheet('Chỉ tiêu').eachRow((row, number) => {
      const cell = row.getCell(7)
      if (typeof cell.formula !== 'string' || !cell.formula.startsWith('IF')) return
      expect(cell.formula).toBe(`IF(F${number}=0,"",E${number}/F${number})`)
      expect(cell.numFmt).toContain('%')
      expect(cell.result).toBeCloseTo(Number(row.getCell(5).result) / Number(row.getCell(6).result), 5)
      rates.push(Number(cell.result))
    })
    expect(rates).toHaveLength(5)
    for (const rate of rates) expect(rate).toBeLessThanOrEqual(1)
  })

  test('what cannot be joined has no figure but a reason', () => {
    const rows: (readonly [string, unknown, unknown])[] = []
    sheet('Chỉ tiêu').eachRow(row => {
      const name = String(row.getCell(2).value ?? '')
      if (name.startsWith('Mức độ hài lòng')) rows.push([name, row.getCell(7).value, row.getCell(8).value])
    })
    expect(rows).toEqual([[expect.any(String), null, expect.stringContaining('thiếu tử số và mẫu số')]])
  })

  test('a unit without a figure has an empty cell, not a zero', () => {
    const details = sheet('Chi tiết theo đơn vị')
    const columns = details.getRow(4).values as readonly (string | undefined)[]
    const column = columns.findIndex(heading => heading?.startsWith('8. Số điểm truy cập') === true)
    const rows: [unknown, unknown][] = []
    details.eachRow(row => {
      if (row.getCell(2).value === 'Xã An Hải') rows.push([row.getCell(2).value, row.getCell(column).value])
    })
    expect(rows).toEqual([['Xã An Hải', null]])
  })

  test.each(['Chỉ tiêu', 'Danh sách đơn vị', 'Chi tiết theo đơn vị'])(
    '%s has a filter and a frozen header',
    name => {
      const { autoFilter, views } = sheet(name)
      expect(autoFilter).toBeTruthy()
      expect(views).toMatchObject([{ state: 'frozen', ySplit: 4, xSplit: 2 }])
    },
  )

  test('units are listed in Vietnamese order with the day they sent as a date', () => {
    const list = sheet('Danh sách đơn vị')
    const names = Array.from({ length: 17 }, (_, at) => list.getCell(5 + at, 2).value)
    expect(names.slice(0, 8)).toEqual([
      'Phường 1',
      'Phường 2',
      'Phường 3',
      'Phường 4',
      'Phường 5',
      'Phường 10',
      'Phường 11',
      'Phường Bến Đá',
    ])
    expect(list.getCell(8, 3).value).toBe('Gửi sau thời hạn')
    expect(list.getCell(8, 4).value).toEqual(new Date('2024-04-17T00:00:00Z'))
    expect(list.getCell(17, 2).value).toBe('Xã Hòa Lộc')
    expect(list.getCell(17, 4).value).toBeNull()
  })
})
