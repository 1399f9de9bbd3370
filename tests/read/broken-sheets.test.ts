import { describe, expect, test } from 'vitest'
import { readSheets } from '../../src/read/read-sheets.js'
import { type BuiltWorkbook, workbookOf } from '../support/xlsx-xml.js'

const cell = (inside: string) => `<row r="1"><c r="A1">${inside}</c></row>`

/** Gives `code cell` of each message. */
function told(data: string, extra: BuiltWorkbook = {}): string[] {
  return readSheets(workbookOf([{ data }], extra), 'a.xlsx').messages.map(found =>
    `${found.code} ${found.place?.in === 'workbook' ? found.place.cell : ''}`.trim(),
  )
}

describe('broken sheets', () => {
  test.each([
    ['a missing closing tag', '<row r="1"><c r="A1"><v>1</v></row>'],
    ['a bare ampersand in a value', cell('<v>1 & 2</v>')],
    ['an unknown entity', cell('<v>&nbsp;1</v>')],
    ['an attribute without quotes', '<row r=1/>'],
    ['text after the end', '</sheetData></worksheet>x'],
  ])('tells sheet-xml-broken for %s', (_what, data) => {
    expect(told(data)).toEqual(['sheet-xml-broken'])
  })

  test('tells a sheet that simply stops', () => {
    const parts = {
      'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>',
    }
    expect(told('', { parts })).toEqual(['sheet-xml-broken'])
    expect(told('', { parts: { 'xl/worksheets/sheet1.xml': '' } })).toEqual(['sheet-xml-broken'])
  })

  test.each([
    ['a number that is none', '<row r="3"><c r="B3"><v>12abc</v></c></row>', 'B3'],
    ['a hexadecimal number', '<row r="3"><c r="B3"><v>0x1F</v></c></row>', 'B3'],
    ['a number too large', '<row r="3"><c r="B3"><v>1e999</v></c></row>', 'B3'],
    ['a number whose sum may overflow', '<row r="3"><c r="B3"><v>-1e101</v></c></row>', 'B3'],
    ['a number whose quotient may overflow', '<row r="3"><c r="B3"><v>5e-324</v></c></row>', 'B3'],
    ['a boolean that is none', '<row r="3"><c r="B3" t="b"><v>2</v></c></row>', 'B3'],
    ['a shared string that is not there', '<row r="3"><c r="B3" t="s"><v>7</v></c></row>', 'B3'],
    ['a shared string below zero', '<row r="3"><c r="B3" t="s"><v>-1</v></c></row>', 'B3'],
    ['a type nobody knows', '<row r="3"><c r="B3" t="z"><v>1</v></c></row>', 'B3'],
  ])('tells sheet-xml-bad-value for %s', (_what, data, address) => {
    expect(told(data)).toEqual([`sheet-xml-bad-value ${address}`])
  })

  test.each([
    ['a column beyond XFD', '<row r="1"><c r="XFE1"/></row>'],
    ['more cells than columns', `<row r="1"><c r="XFD1"/><c/></row>`],
    ['a cell of another row', '<row r="1"><c r="A2"/></row>'],
    ['an address without a row', '<row r="1"><c r="A"/></row>'],
    ['an empty address', '<row r="1"><c r=""/></row>'],
    ['a row beyond the last', '<row r="1048577"/>'],
    ['more rows than there are', '<row r="1048576"/><row/>'],
    ['row zero', '<row r="0"/>'],
    ['a row that is no number', '<row r="a"/>'],
    ['half a row', '<row r="1.5"/>'],
  ])('tells sheet-xml-bad-address for %s', (_what, data) => {
    expect(told(data)).toEqual(['sheet-xml-bad-address'])
  })

  test('tells a cell that stands twice, also in two parts of one row', () => {
    const twice = '<c r="B3"><v>1</v></c>'
    expect(told(`<row r="3">${twice}${twice}</row>`)).toEqual(['sheet-xml-repeated-cell B3'])
    expect(told(`<row r="3">${twice}</row><row r="3">${twice}</row>`)).toEqual(['sheet-xml-repeated-cell B3'])
    expect(told(`<row r="3">${twice}</row><row r="3"><c r="A3"><v>1</v></c></row>`)).toEqual([])
  })

  test('tells a text that is too long for any cell', () => {
    const long = 'x'.repeat(450_000)
    expect(told(cell(`<v>${long}</v>`).replace('<c ', '<c t="str" '))).toEqual(['sheet-xml-too-long A1'])
  })

  test('tells more rows with data than it reads, but counts no blank ones', () => {
    expect(told('<row><c><v>1</v></c></row>'.repeat(200_001))).toEqual(['sheet-xml-too-many-rows'])
    expect(told('<row><c><v>1</v></c></row><row/>'.repeat(200_000))).toEqual([])
  })

  test.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', '_rels/.rels'])(
    'refuses a DTD in %s',
    part => {
      const bomb =
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'
      expect(told('', { strings: '', parts: { [part]: bomb } })).toEqual(['sheet-xml-doctype'])
    },
  )

  test('reads parts in UTF-16 and with a byte order mark, and refuses encodings it cannot know', () => {
    const xml = (encoding: string) =>
      `<?xml version="1.0" encoding="${encoding}"?><worksheet><sheetData><row><c t="inlineStr"><is><t>Kế hoạch</t></is></c></row></sheetData></worksheet>`
    const swapped = Buffer.from(`\ufeff${xml('UTF-16')}`, 'utf16le').swap16()
    const read = (part: Uint8Array) => {
      const result = readSheets(workbookOf([{}], { parts: { 'xl/worksheets/sheet1.xml': part } }), 'a.xlsx')
      return result.ok ? result.value[0]?.rows[0]?.cells[0] : result.messages[0]?.code
    }
    const text = { text: 'Kế hoạch' }
    expect(read(Buffer.from(`\ufeff${xml('UTF-8')}`))).toMatchObject(text)
    expect(read(Buffer.from(`\ufeff${xml('UTF-16')}`, 'utf16le'))).toMatchObject(text)
    expect(read(Buffer.from(xml('UTF-16LE'), 'utf16le'))).toMatchObject(text)
    expect(read(swapped)).toMatchObject(text)
    expect(read(Buffer.from(xml('x-vni')))).toBe('sheet-xml-encoding')
    expect(read(Buffer.from(xml('UTF-8'), 'latin1'))).toBe('sheet-xml-encoding')
  })
})
