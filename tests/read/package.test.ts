import { describe, expect, test } from 'vitest'
import { readSheets } from '../../src/read/read-sheets.js'
import { resolveTarget } from '../../src/read/relationships.js'
import {
  type BuiltWorkbook,
  partsOf,
  relationship,
  relationshipsXml,
  sheetXml,
  workbookOf,
  zipOf,
} from '../support/xlsx-xml.js'

const one = { data: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }
const strings = '<si><t>Kế hoạch</t></si>'

/** Gives the text of A1 of the first sheet, else the codes told. */
function firstText(bytes: Uint8Array): string {
  const result = readSheets(bytes, 'a.xlsx')
  if (!result.ok) return result.messages.map(found => found.code).join(' ')
  const cell = result.value[0]?.rows[0]?.cells[0]
  return cell?.type === 'text' ? cell.text : String(cell?.type)
}

/** A workbook whose sheet stands at `name` and is referred to by `target`. */
function placed(name: string, target: string, extra: BuiltWorkbook = {}): Uint8Array {
  const relationships = [
    relationship('rId1', 'worksheet', target),
    relationship('s', 'sharedStrings', 'sharedStrings.xml'),
  ]
  const parts = {
    'xl/worksheets/sheet1.xml': null,
    [name]: sheetXml(one),
    'xl/_rels/workbook.xml.rels': relationshipsXml(relationships),
  }
  return workbookOf([one], { strings, ...extra, parts: { ...parts, ...extra.parts } })
}

describe('parts of a package', () => {
  test.each([
    ['xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '\\xl\\worksheets\\sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../xl/./worksheets/sheet1.xml'],
    ['xl/worksheets/Sheet1.XML', 'Worksheets/SHEET1.xml'],
    ['xl/data.xml', 'data.xml'],
    ['du-lieu.xml', '../du-lieu.xml'],
    ['xl\\worksheets\\sheet1.xml', 'worksheets/sheet1.xml'],
    ['xl/bảng 1.xml', 'b%E1%BA%A3ng%201.xml'],
    ['xl/bảng 1.xml', 'bảng 1.xml'],
  ])('finds the sheet at %s by the target %s', (name, target) => {
    expect(firstText(placed(name, target))).toBe('Kế hoạch')
  })

  test('tells a target that leads nowhere', () => {
    expect(firstText(placed('xl/worksheets/sheet1.xml', 'worksheets/sheet9.xml'))).toBe('file-part-missing')
  })

  test('finds a workbook that stands elsewhere, and by its usual name when nothing points to it', () => {
    const parts = partsOf([one], { strings })
    const moved = Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name.replace('xl/', 'so/').replace('workbook.xml', 'Workbook.xml'),
        content,
      ]),
    )
    expect(
      firstText(
        zipOf({
          ...moved,
          '_rels/.rels': relationshipsXml([relationship('a', 'officeDocument', '/so/Workbook.xml')]),
        }),
      ),
    ).toBe('Kế hoạch')
    expect(firstText(workbookOf([one], { strings, parts: { '_rels/.rels': null } }))).toBe('Kế hoạch')
  })

  test('reads prefixed and strict namespaces', () => {
    const prefix = (xml: string) => xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=')
    const parts = partsOf([one], { strings })
    const prefixed = Object.entries(parts).map(([name, content]) => [
      name,
      name.startsWith('xl/') && !name.endsWith('.rels') ? prefix(String(content)) : content,
    ])
    expect(firstText(zipOf(Object.fromEntries(prefixed)))).toBe('Kế hoạch')
    const strict = Object.entries(parts).map(([name, content]) => [
      name,
      String(content).replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
    ])
    expect(firstText(zipOf(Object.fromEntries(strict)))).toBe('Kế hoạch')
  })

  test('needs neither styles nor shared strings, nor the parts that a relationship only promises', () => {
    const plain = [{ data: '<row><c t="inlineStr"><is><t>a</t></is></c></row>' }]
    expect(firstText(workbookOf(plain))).toBe('a')
    expect(
      firstText(
        workbookOf(plain, {
          strings,
          styles: '',
          parts: { 'xl/sharedStrings.xml': null, 'xl/styles.xml': null },
        }),
      ),
    ).toBe('a')
    expect(firstText(workbookOf([one]))).toBe('sheet-xml-bad-value')
  })

  test('leaves chart sheets out and keeps the order of the workbook', () => {
    const relationships = [
      relationship('rId3', 'worksheet', 'worksheets/sheet3.xml'),
      relationship('rId2', 'chartsheet', 'chartsheets/sheet1.xml'),
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    ]
    const result = readSheets(
      workbookOf([{ name: 'b' }, { name: 'đồ thị' }, { name: 'a' }], {
        parts: { 'xl/_rels/workbook.xml.rels': relationshipsXml(relationships) },
      }),
      'a.xlsx',
    )
    expect(result.ok && result.value.map(sheet => sheet.name)).toEqual(['b', 'a'])
  })

  test.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', '../../../a.xml', 'a.xml'],
    ['xl/workbook.xml', '100%.xml', 'xl/100%.xml'],
  ])('resolves from %j the target %s to %s', (part, target, name) => {
    expect(resolveTarget(part, target)).toBe(name)
  })
})
