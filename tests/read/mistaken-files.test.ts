import { describe, expect, test } from 'vitest'
import { explain } from '../../src/messages/message.js'
import { readSheets } from '../../src/read/read-sheets.js'
import { compoundFileWith } from '../support/compound-file.js'
import { partsOf, relationship, relationshipsXml, workbookOf, zipOf } from '../support/xlsx-xml.js'
import { zipOfMembers } from '../support/zip-bombs.js'

const text = (content: string): Uint8Array => Buffer.from(content, 'utf8')
const good = workbookOf([{ data: '<row r="1"><c r="A1"><v>1</v></c></row>' }])
const page =
  '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table></html>'
const damaged = good.slice()
damaged.fill(
  0x55,
  Buffer.from(good).indexOf('xl/workbook.xml') + 40,
  Buffer.from(good).indexOf('xl/workbook.xml') + 60,
)

function ods(type: string): Uint8Array {
  return zipOfStored({
    mimetype: `application/vnd.oasis.opendocument.${type}`,
    'content.xml': '<office:document-content/>',
  })
}

function zipOfStored(parts: Record<string, string>): Uint8Array {
  const zip = Buffer.from(
    zipOfMembers(
      Object.entries(parts).map(([name, content]) => ({ name, packed: text(content), size: content.length })),
    ),
  )
  // Method 0 in every local header and directory record.
  for (const [mark, at] of [
    ['PK\u0003\u0004', 8],
    ['PK\u0001\u0002', 10],
  ] as const) {
    for (
      let found = zip.indexOf(mark, 0, 'latin1');
      found >= 0;
      found = zip.indexOf(mark, found + 4, 'latin1')
    )
      zip.writeUInt16LE(0, found + at)
  }
  return zip
}

function locked(): Uint8Array {
  const zip = Buffer.from(good)
  for (
    let found = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
    found >= 0;
    found = zip.indexOf('PK\u0001\u0002', found + 4, 'latin1')
  ) {
    zip.writeUInt16LE(zip.readUInt16LE(found + 8) | 1, found + 8)
  }
  return zip
}

describe('files that are not what they seem', () => {
  test.each<[string, string, Uint8Array]>([
    ['file-lock', 'a lock file', good],
    ['file-too-large', 'a file of 150 MB', Buffer.alloc(150_000_001).fill('PK\u0003\u0004', 0, 4, 'latin1')],
    ['file-empty', 'an empty file', text('')],
    ['file-xls', 'an .xls workbook', compoundFileWith(['\u0005SummaryInformation', 'Workbook'])],
    ['file-xls', 'an .xls workbook of Excel 5', compoundFileWith(['Book'])],
    ['file-xls', 'an .xls sheet of Excel 4', Uint8Array.of(9, 4, 6, 0, 0, 0, 0x10, 0)],
    [
      'file-password',
      'an encrypted workbook',
      compoundFileWith(['EncryptionInfo', '\u0006DataSpaces', 'a', 'b', 'c', 'EncryptedPackage']),
    ],
    ['file-document', 'an old Word document', compoundFileWith(['WordDocument', '1Table'])],
    ['file-unknown', 'another compound file', compoundFileWith(['__properties_version1.0'])],
    ['file-unknown', 'a compound file cut off', compoundFileWith(['Workbook']).subarray(0, 600)],
    ['file-ods', 'an .ods spreadsheet', ods('spreadsheet')],
    ['file-document', 'an .odt document', ods('text')],
    ['file-document', 'a .docx', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })],
    [
      'file-document',
      'a .pptx',
      zipOf({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }),
    ],
    ['file-document', 'a PDF', text('%PDF-1.7\n%âãÏÓ')],
    ['file-document', 'an RTF', text('{\\rtf1\\ansi')],
    ['file-xlsb', 'an .xlsb workbook', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' })],
    ['file-zip', 'some other zip', zipOf({ 'ghi-chu.txt': 'x', 'bao-cao.xlsx': good })],
    ['file-zip', 'an empty zip', zipOf({})],
    ['file-html', 'a web page', text(page)],
    ['file-html', 'a web page with a byte order mark and a comment', text(`\ufeff\n<!-- xuất -->\n${page}`)],
    ['file-html', 'a web page with a doctype', text('<!DOCTYPE html><p>')],
    ['file-html', 'a bare table', text('<table border=1><tr>')],
    ['file-html', 'a web archive', text('From: x\nMIME-Version: 1.0\nContent-Type: multipart/related')],
    [
      'file-xml',
      'an XML spreadsheet of 2003',
      text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    ],
    ['file-text', 'a CSV', text('STT,Nội dung,Tiến độ\n1,Kế hoạch,90%\n')],
    ['file-text', 'a CSV in UTF-16', Buffer.from('\ufeffSTT\tNội dung\n', 'utf16le')],
    ['file-unknown', 'a file of zeros', new Uint8Array(5000)],
    ['file-unknown', 'a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)],
    ['file-truncated', 'a workbook cut in half', good.subarray(0, good.length / 2)],
    ['file-truncated', 'four bytes of a zip', good.subarray(0, 4)],
    ['file-corrupt', 'a workbook with overwritten bytes', damaged],
    [
      'file-corrupt',
      'a workbook without its first half',
      Buffer.concat([good.subarray(0, 4), good.subarray(good.length / 2)]),
    ],
    ['file-zip-encrypted', 'a zip with a password', locked()],
    [
      'file-no-workbook',
      'a package without a workbook',
      zipOf({ '[Content_Types].xml': '<Types/>', 'xl/styles.xml': '<a/>' }),
    ],
    [
      'file-no-workbook',
      'a workbook part that is something else',
      workbookOf([{}], { parts: { 'xl/workbook.xml': '<a/>' } }),
    ],
    [
      'file-no-sheets',
      'a workbook with only a chart sheet',
      workbookOf([{}], {
        parts: {
          'xl/_rels/workbook.xml.rels': relationshipsXml([relationship('rId1', 'chartsheet', 'c.xml')]),
        },
      }),
    ],
    [
      'file-part-missing',
      'a workbook that lacks a sheet',
      workbookOf([{}, {}], { parts: { 'xl/worksheets/sheet2.xml': null } }),
    ],
  ])('tells %s for %s', (code, what, bytes) => {
    const name = what === 'a lock file' ? 'thu muc/~$bao-cao.xlsx' : 'bao-cao.xlsx'
    const result = readSheets(bytes, name)
    expect(result.ok).toBe(false)
    expect(result.messages.map(found => found.code)).toEqual([code])
    for (const language of ['vi', 'en'] as const) {
      for (const found of result.messages) {
        const { text: said, hint } = explain(found, language)
        expect(said + hint).not.toMatch(/[{}]/)
        expect(said).toContain('bao-cao.xlsx')
      }
    }
  })

  test('reads a good file whatever its name is', () => {
    for (const name of ['bao-cao.xls', 'a~$b.xlsx', '', 'Mẫu.XLSM'])
      expect(readSheets(good, name).ok).toBe(true)
  })

  test('tells the mistakes of every sheet at once', () => {
    const bytes = zipOf({
      ...partsOf([{}, {}, {}]),
      'xl/worksheets/sheet1.xml': '<worksheet>',
      'xl/worksheets/sheet3.xml': '<a/>',
    })
    expect(readSheets(bytes, 'a.xlsx').messages.map(found => [found.code, found.place])).toEqual([
      ['sheet-xml-broken', { in: 'workbook', sheet: 'Trang 1', cell: '', heading: null }],
      ['sheet-xml-broken', { in: 'workbook', sheet: 'Trang 3', cell: '', heading: null }],
    ])
  })
})
