import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeBlankWorkbook } from '../../src/workbook/blank-workbook.js'
import { writeMarkedCopy } from '../../src/workbook/marked-copy.js'
import { writeProfileWorkbook } from '../../src/workbook/profile-workbook.js'
import { schemaFaults } from '../support/ooxml-validator.js'
import { openWorkbook } from '../support/open-workbook.js'
import { convertWorkbook, hasSpreadsheetProgram } from '../support/spreadsheet-program.js'

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../samples/${name}`, import.meta.url))))

function marked(bytes: Uint8Array, sheet: string): Uint8Array {
  const findings = ['B6', 'C9', 'H300'].map((cell, index) => ({
    sheet,
    cell,
    more: [],
    severity: index === 0 ? ('error' as const) : ('warning' as const),
    text: 'Số liệu không khớp.',
    hint: 'Xem lại.',
    code: 'thu',
  }))
  const copy = writeMarkedCopy(bytes, findings, 'vi')
  if (!copy.ok) throw new Error('no copy was made')
  return copy.value
}

const files: readonly (readonly [name: string, make: () => Promise<Uint8Array>])[] = [
  ['the blank workbook', () => writeBlankWorkbook({ year: 2024 })],
  ['the office profile', () => writeProfileWorkbook()],
  ['a marked sample', async () => marked(sample('tam-phuoc.xlsx'), 'Nhiệm vụ')],
  ['a marked blank workbook', async () => marked(await writeBlankWorkbook(), 'Nhiệm vụ')],
]

/** exceljs writes the children of `font` in an order of its own; every program takes it. */
const known = /styles\.xml.*unexpected child element '[^']*:(sz|b|i|u|color|name)'/

describe('other programs', () => {
  test('the validator finds no fault in what is written, but for the order inside fonts', async () => {
    const made = await Promise.all(files.map(([, make]) => make()))
    const faults = await schemaFaults(made, 'xlsx')
    expect((faults ?? []).filter(fault => !known.test(fault))).toEqual([])
  })

  const program = hasSpreadsheetProgram()

  test.skipIf(!program).each(files)('LibreOffice opens %s with all its sheets', async (_, make) => {
    const bytes = await make()
    const names = (await openWorkbook(bytes)).worksheets.map(sheet => sheet.name)
    const saved = await openWorkbook(convertWorkbook(bytes, 'xlsx'))
    expect(saved.worksheets.map(sheet => sheet.name)).toEqual(names)
  })

  test.skipIf(!program)('LibreOffice keeps colours, notes, links and formulas of a marked copy', async () => {
    const saved = convertWorkbook(marked(sample('tinh-long.xlsx'), 'PL01'), 'xlsx')
    const sheet = (await openWorkbook(saved)).getWorksheet('PL01')
    expect(sheet?.getCell('B6').fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } })
    expect(sheet?.getCell('H300').fill).toMatchObject({ fgColor: { argb: 'FFFFEB9C' } })
    expect(JSON.stringify(sheet?.getCell('B6').note)).toContain('Số liệu không khớp.')
    expect(sheet?.getCell('D16').formula).toBe('SUM(D9:D15)')
    expect(sheet?.getCell('D16').result).toBe(100)
    const list = strFromU8(unzipSync(saved)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(list).toContain('<hyperlink ref="D5" location="&apos;PL01&apos;!B6"')
  })

  test.skipIf(!program)('the dropdowns of the blank workbook survive LibreOffice', async () => {
    const saved = convertWorkbook(await writeBlankWorkbook({ year: 2024 }), 'xlsx')
    const sheet = strFromU8(unzipSync(saved)['xl/worksheets/sheet3.xml'] ?? new Uint8Array())
    expect(sheet).toMatch(
      /<dataValidation [^>]*promptTitle="Trạng thái"[^>]*type="list"[^>]*><formula1>danh_muc_statuses/,
    )
  })
})
