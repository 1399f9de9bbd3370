import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { readSheets } from '../../src/read/read-sheets.js'
import { partsOf, relationship, relationshipsXml, workbookOf, zipOf } from '../support/xlsx-xml.js'

const one = { data: '<row r="1"><c r="A1"><v>1</v></c></row>' }
const good = workbookOf([one])
const withText = (text: string) =>
  workbookOf([{ data: `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>` }])
const withRows = (data: string, after = '') => workbookOf([{ data, after }])
const withParts = (parts: Readonly<Record<string, string | Uint8Array | null>>) =>
  workbookOf([one], { parts })
const head = '<?xml version="1.0" encoding="UTF-8"?>'
const sheet = (data: string, declared = head) =>
  `${declared}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2).fill(0)
  bytes.set([0xff, 0xfe])
  for (let at = 0; at < text.length; at += 1) {
    bytes[2 + at * 2] = text.charCodeAt(at) & 0xff
    bytes[3 + at * 2] = text.charCodeAt(at) >> 8
  }
  return bytes
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap(piece => [...piece]))
}

const chartBeside = {
  'xl/workbook.xml': `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="B" sheetId="2" r:id="rId2"/><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationshipsXml([
    relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relationship('rId2', 'chartsheet', 'chartsheets/sheet1.xml'),
  ]),
}
const manyRows = Array.from(
  { length: 3000 },
  (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
)

test.each<[string, string, Uint8Array, string]>([
  ['file-lock', 'a name with the mark of a lock file inside', good, 'bao~$cao.xlsx'],
  [
    'file-empty',
    'a workbook with an empty part that nobody needs',
    withParts({ 'xl/media/a.png': new Uint8Array() }),
    '',
  ],
  ['file-too-large', 'a picture of 2 MB', withParts({ 'xl/media/a.png': new Uint8Array(2_000_000) }), ''],
  ['file-xls', 'a workbook by the name of an old one', good, 'so-lieu.xls'],
  ['file-xlsb', 'a binary part beside the workbook', withParts({ 'xl/printerSettings1.bin': 'x' }), ''],
  ['file-ods', 'the name of OpenDocument', good, 'so-lieu.ods'],
  [
    'file-password',
    'a protected sheet that opens without a password',
    workbookOf([{ ...one, after: '<sheetProtection sheet="1" password="CC1A"/>' }]),
    '',
  ],
  ['file-zip-encrypted', 'the word encrypted in a name', withParts({ 'xl/EncryptedPackage': 'x' }), ''],
  [
    'file-document',
    'a Word document embedded in the workbook',
    withParts({ 'xl/embeddings/a.docx': 'PK', 'docProps/app.xml': '<a/>' }),
    '',
  ],
  ['file-html', 'a page of HTML in a cell', withText('&lt;html&gt;&lt;table&gt;'), ''],
  [
    'file-xml',
    'a workbook whose first part is XML',
    zipOf({ 'a.xml': '<?xml version="1.0"?><Workbook/>', ...partsOf([one]) }),
    '',
  ],
  ['file-text', 'a CSV in a cell', withText('STT,Nội dung'), 'a.csv'],
  ['file-zip', 'a workbook with a folder of notes', withParts({ 'ghi-chu/a.txt': 'x' }), ''],
  ['file-unknown', 'a workbook without any extension', good, 'so-lieu'],
  ['file-truncated', 'bytes added to the end', joined(good, strToU8('\n')), ''],
  ['file-corrupt', 'a comment at the end of the zip', withComment(), ''],
  ['file-no-workbook', 'a workbook part by another name', zipOf(renamed()), ''],
  [
    'file-no-sheets',
    'a chart sheet in front of a worksheet',
    withParts({ ...chartBeside, 'xl/chartsheets/sheet1.xml': '<chartsheet/>' }),
    '',
  ],
  [
    'file-part-missing',
    'a drawing that is missing',
    workbookOf([
      {
        ...one,
        after:
          '<drawing r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>',
      },
    ]),
    '',
  ],
  ['file-inflates-too-much', 'three thousand small rows', withRows(manyRows.join('')), ''],
  [
    'file-not-recalculated',
    'a formula with its result',
    withRows('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'),
    '',
  ],
  [
    'sheet-xml-broken',
    'a comment and a processing instruction',
    withRows('<!-- x --><?x y?><row r="1"><c r="A1"><v>1</v></c></row>'),
    '',
  ],
  ['sheet-xml-doctype', 'the word DOCTYPE in a cell', withText('&lt;!DOCTYPE html&gt;'), ''],
  [
    'sheet-xml-encoding',
    'a sheet in UTF-16',
    withParts({
      'xl/worksheets/sheet1.xml': utf16(sheet(one.data, '<?xml version="1.0" encoding="UTF-16"?>')),
    }),
    '',
  ],
  [
    'sheet-xml-bad-value',
    'a number with an exponent and blanks',
    withRows('<row r="1"><c r="A1"><v> 1.5E+3 </v></c></row>'),
    '',
  ],
  ['sheet-xml-too-long', 'a cell as long as Excel allows', withText('ệ'.repeat(32_767)), ''],
  [
    'sheet-xml-bad-address',
    'the last cell of a sheet',
    withRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    '',
  ],
  ['sheet-xml-repeated-cell', 'one address on two sheets', workbookOf([one, one]), ''],
  ['sheet-xml-too-many-rows', 'three thousand rows', withRows(manyRows.join('')), ''],
  ['sheet-xml-too-many-cells', 'three thousand cells', withRows(manyRows.join('')), ''],
  [
    'sheet-xml-merges-dropped',
    'merged cells that touch',
    withRows(
      one.data,
      '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1:D2"/><mergeCell ref="A3:B4"/></mergeCells>',
    ),
    '',
  ],
  [
    'sheet-xml-under-merge',
    'a blank cell with a style under merged ones',
    withRows(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"/></row>',
      '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    ),
    '',
  ],
])('%s is not told for %s', (code, _what, bytes, name) => {
  const result = readSheets(bytes, name === '' ? 'so-lieu.xlsx' : name)
  expect(result.messages.map(found => found.code)).not.toContain(code)
  expect(result.ok).toBe(true)
})

/** The end record of a zip tells the length of a comment behind it. */
function withComment(): Uint8Array {
  const bytes = joined(good, strToU8('xuất ngày'))
  bytes[good.length - 2] = strToU8('xuất ngày').length
  return bytes
}

function renamed(): Record<string, string | Uint8Array> {
  const {
    'xl/workbook.xml': workbook = '',
    'xl/_rels/workbook.xml.rels': rels = '',
    ...parts
  } = partsOf([one])
  return {
    ...parts,
    'xl/so-tinh.xml': workbook,
    'xl/_rels/so-tinh.xml.rels': rels,
    '_rels/.rels': relationshipsXml([relationship('rId1', 'officeDocument', 'xl/so-tinh.xml')]),
  }
}
