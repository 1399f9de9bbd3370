import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { dongThanh } from '../support/samples/dong-thanh.js'
import { dongThanhTotals } from '../support/samples/dong-thanh-scores.js'
import { faulty } from '../support/samples/faulty.js'
import { quangDien } from '../support/samples/quang-dien.js'
import type { SampleSheet } from '../support/samples/sample-sheet.js'
import { tamPhuoc } from '../support/samples/tam-phuoc.js'
import { tinhLong } from '../support/samples/tinh-long.js'
import { vungTau } from '../support/samples/vung-tau.js'
import { writeSample } from '../support/samples/write-sample.js'

const folder = fileURLToPath(new URL('../../samples/', import.meta.url))

/** A workbook as many offices send it: one table of the plan as first issued (`columns` of it), no sheet of information. */
function tableOnly(sheets: readonly SampleSheet[], name: string, columns = 99): readonly SampleSheet[] {
  return sheets
    .filter(sheet => sheet.name === name)
    .map(sheet => ({
      ...sheet,
      widths: sheet.widths.slice(0, columns),
      rows: sheet.rows.map(row => ({ ...row, cells: row.cells.slice(0, columns) })),
    }))
}

const samples: readonly (readonly [file: string, sheets: readonly SampleSheet[]])[] = [
  ['tam-phuoc.xlsx', tamPhuoc],
  ['dong-thanh.xlsx', dongThanh],
  ['tinh-long.xlsx', tinhLong],
  ['quang-dien.xlsx', quangDien],
  ['vung-tau.xlsx', vungTau],
  ['tam-phuoc-chi-bang.xlsx', tableOnly(tamPhuoc, 'Chỉ tiêu')],
  ['dong-thanh-chi-bang.xlsx', tableOnly(dongThanh, 'Nhiệm vụ', 5)],
  ['tinh-long-chi-bang.xlsx', tableOnly(tinhLong, 'PL01')],
  ['quang-dien-chi-bang.xlsx', tableOnly(quangDien, 'Nhiệm vụ')],
  ['vung-tau-chi-bang.xlsx', tableOnly(vungTau, 'PHỤ LỤC NHIỆM VỤ', 6)],
  ['loi/so-lieu-sai.xlsx', faulty],
]

const items = (sheets: readonly SampleSheet[], name: string): number =>
  sheets.find(sheet => sheet.name === name)?.rows.filter(row => row.look === 'item').length ?? -1

describe('the sample workbooks', () => {
  test.each(samples)('%s is what its data says, byte for byte', async (file, sheets) => {
    const bytes = await writeSample(sheets)
    if (process.env['UPDATE'] === '1' && process.env['CI'] === undefined) {
      mkdirSync(`${folder}loi`, { recursive: true })
      writeFileSync(folder + file, bytes)
    }
    expect(Buffer.from(bytes).equals(readFileSync(folder + file))).toBe(true)
  })

  test.each(samples)('%s opens again with every sheet and title', async (file, sheets) => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(folder + file)
    expect(workbook.worksheets.map(sheet => sheet.name)).toEqual(sheets.map(sheet => sheet.name))
    for (const sheet of sheets) {
      const first = sheet.rows[0]?.cells[0]
      expect(workbook.getWorksheet(sheet.name)?.getCell('A1').value).toBe(first)
    }
  })

  test('the rows are as many as in the plans', () => {
    expect(items(tamPhuoc, 'Chỉ tiêu')).toBe(35)
    expect(items(dongThanh, 'Nhiệm vụ')).toBe(22)
    expect(items(tinhLong, 'Nhiệm vụ')).toBe(27)
    expect(items(tinhLong, 'PL01')).toBe(4)
    expect(items(quangDien, 'Mục tiêu 2022')).toBe(19)
    expect(items(quangDien, 'Nhiệm vụ')).toBe(57)
    expect(items(vungTau, 'PHỤ LỤC NHIỆM VỤ')).toBe(32)
    expect(items(faulty, 'Chỉ tiêu')).toBe(9)
  })

  test('the ward claims 787,84 of 960 points', () => {
    expect(dongThanhTotals).toEqual({ maximum: 960, self: 787.84 })
  })
})
