import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cellAddress, type Sheet } from '../../src/model/sheet.js'
import { readSheets } from '../../src/read/read-sheets.js'

const program: string = 'soffice'
const office = spawnSync(program, ['--version'], { encoding: 'utf8' })
const installed = office.status === 0
if (!installed) console.log('LibreOffice (soffice) is not installed: its files are not read here.')

const folder = mkdtempSync(join(tmpdir(), 'read-office-'))
const converted = join(folder, 'xlsx')

/** A flat OpenDocument sheet with a date, a percentage, a formula, merged and hidden cells and rich text. */
const flat = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:percentage-style style:name="N2"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<style:style style:name="d" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="p" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="b" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="Nhiệm vụ">
<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="2"/>
<table:table-row><table:table-cell table:number-columns-spanned="3" table:number-rows-spanned="1" office:value-type="string"><text:p>DANH MỤC <text:span text:style-name="b">NHIỆM VỤ</text:span></text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>
<table:table-row table:visibility="collapse"><table:table-cell office:value-type="float" office:value="3"/><table:table-cell table:style-name="d" office:value-type="date" office:date-value="2024-03-15"/><table:table-cell table:style-name="p" office:value-type="percentage" office:value="0.985"/><table:table-cell table:formula="of:=[.A2]-3" office:value-type="float" office:value="0"/></table:table-row>
<table:table-row table:number-rows-repeated="1000"><table:table-cell/></table:table-row>
<table:table-row><table:table-cell office:value-type="boolean" office:boolean-value="true"/><table:table-cell table:formula="of:=1/0"/><table:table-cell office:value-type="string"><text:p>dòng 1</text:p><text:p>dòng 2</text:p></table:table-cell></table:table-row>
</table:table>
<table:table table:name="Trống"><table:table-row><table:table-cell/></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>`

const csv = 'STT,Nội dung,Tỷ lệ,Ngày\n1,"Ban hành kế hoạch, quý I",98%,2024-03-15\n2,Tập huấn,0.5,\n'

function read(name: string): readonly Sheet[] {
  const result = readSheets(new Uint8Array(readFileSync(join(converted, name))), name)
  if (!result.ok) throw new Error(JSON.stringify(result.messages))
  return result.value
}

function valuesOf(sheet: Sheet | undefined): Record<string, unknown> {
  const cells = (sheet?.rows ?? []).flatMap(row =>
    row.cells.map(cell => {
      const at = cellAddress(cell.column, row.number)
      if (cell.type === 'text') return [at, cell.text]
      if (cell.type === 'date') return [at, cell.date]
      if (cell.type === 'error') return [at, cell.error]
      return [at, cell.type === 'uncomputed' ? '?' : cell.value]
    }),
  )
  return Object.fromEntries(cells)
}

describe.skipIf(!installed)('workbooks saved by LibreOffice', () => {
  beforeAll(() => {
    const sources = join(folder, 'nguon')
    mkdirSync(sources)
    writeFileSync(join(sources, 'bang.fods'), flat)
    writeFileSync(join(sources, 'danh-sach.csv'), csv)
    const profile = `-env:UserInstallation=file://${join(folder, 'ho-so')}`
    const convert = (to: string, ...rest: string[]) =>
      execFileSync(program, [profile, '--headless', '--convert-to', to, '--outdir', converted, ...rest], {
        stdio: 'ignore',
        timeout: 100_000,
      })
    convert('xlsx', join(sources, 'bang.fods'))
    convert('xlsx', '--infilter=CSV:44,34,76,1,,0,false,true', join(sources, 'danh-sach.csv'))
    convert('ods', join(sources, 'bang.fods'))
    convert('xls', join(sources, 'bang.fods'))
  }, 120_000)

  test('give dates, percentages, formulas with zero, errors and rich text', () => {
    const [tasks, blank] = read('bang.xlsx')
    expect(valuesOf(tasks)).toEqual({
      A1: 'DANH MỤC NHIỆM VỤ',
      A2: 3,
      B2: '2024-03-15',
      C2: 0.985,
      D2: 0,
      A1003: true,
      B1003: '#DIV/0!',
      C1003: 'dòng 1\ndòng 2',
    })
    expect(tasks?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }])
    expect(tasks?.hiddenColumns).toEqual([2])
    expect(tasks?.rows.map(row => row.hidden)).toEqual([false, true, false])
    expect(tasks?.rows[1]?.cells[3]).toMatchObject({ formula: 'A2-3' })
    expect(blank).toMatchObject({ name: 'Trống', rows: [] })
  })

  test('made from CSV give its rows', () => {
    expect(valuesOf(read('danh-sach.xlsx')[0])).toMatchObject({
      A1: 'STT',
      B2: 'Ban hành kế hoạch, quý I',
      C2: 0.98,
      B3: 'Tập huấn',
      C3: 0.5,
    })
  })

  test.each([
    ['bang.ods', 'file-ods'],
    ['bang.xls', 'file-xls'],
  ])('in another format (%s) are told as %s', (name, code) => {
    const result = readSheets(new Uint8Array(readFileSync(join(converted, name))), 'bang.xlsx')
    expect(result.messages.map(found => found.code)).toEqual([code])
  })
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
