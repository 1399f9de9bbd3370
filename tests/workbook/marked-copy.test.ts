import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readSheets } from '../../src/read/read-sheets.js'
import { writeMarkedCopy } from '../../src/workbook/marked-copy.js'
import type { MarkedFinding } from '../../src/workbook/marks/marked-finding.js'
import { openWorkbook } from '../support/open-workbook.js'
import { textCell, worksheet, zipWorkbook } from '../support/small-workbook.js'

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../samples/${name}`, import.meta.url))))

function finding(sheet: string, cell: string, rest: Partial<MarkedFinding> = {}): MarkedFinding {
  return { sheet, cell, more: [], severity: 'error', text: 'Sai số.', hint: 'Sửa lại.', code: 'thu', ...rest }
}

function mark(bytes: Uint8Array, findings: readonly MarkedFinding[]): Uint8Array {
  const copy = writeMarkedCopy(bytes, findings, 'vi')
  if (!copy.ok) throw new Error('no copy was made')
  return copy.value
}

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))

const RED = 'FFFFC7CE'
const YELLOW = 'FFFFEB9C'

describe('the marked copy of a workbook', () => {
  test('colours the cells, notes what was found and lists it first with links', async () => {
    const findings = [
      finding('Nhiệm vụ', 'B6', { more: ['B7'], text: 'Ô <B6> & "sai".' }),
      finding('Nhiệm vụ', 'D6', { severity: 'warning' }),
    ]
    const workbook = await openWorkbook(mark(sample('tam-phuoc.xlsx'), findings))
    const [list] = workbook.worksheets
    expect(list?.name).toBe('Lỗi cần sửa')
    expect(list?.getCell('E5').text).toBe('Ô <B6> & "sai".')
    expect(list?.getCell('D5').value).toBe('B6, B7')
    const sheet = workbook.getWorksheet('Nhiệm vụ')
    const colour = (cell: string): unknown => sheet?.getCell(cell).fill
    expect(colour('B6')).toMatchObject({ fgColor: { argb: RED } })
    expect(colour('B7')).toMatchObject({ fgColor: { argb: RED } })
    expect(colour('D6')).toMatchObject({ fgColor: { argb: YELLOW } })
    expect(colour('C6')).not.toMatchObject({ pattern: 'solid' })
    expect(JSON.stringify(sheet?.getCell('B6').note)).toContain('Ô <B6> & \\"sai\\".')
    expect(sheet?.getCell('B6').font).toMatchObject({ name: 'Times New Roman', size: 12 })
  })

  test.each(['tam-phuoc.xlsx', 'tinh-long.xlsx', 'vung-tau.xlsx', 'quang-dien.xlsx', 'dong-thanh.xlsx'])(
    'of %s keeps every value, formula, width, merge, view and print setting',
    async name => {
      const bytes = sample(name)
      const before = await openWorkbook(bytes)
      const findings = before.worksheets.flatMap(sheet => [
        finding(sheet.name, 'B5'),
        finding(sheet.name, 'H400'),
      ])
      const after = await openWorkbook(mark(bytes, findings))
      for (const sheet of before.worksheets) {
        const copy = after.getWorksheet(sheet.name)
        expect(copy?.model.merges).toEqual(sheet.model.merges)
        for (const column of sheet.columns)
          expect(copy?.getColumn(column.number ?? 0).width).toBe(column.width)
        expect(copy?.pageSetup).toEqual(sheet.pageSetup)
        expect(copy?.views).toEqual(sheet.views)
        sheet.eachRow((row, number) => {
          expect(copy?.getRow(number).height).toBe(row.height)
          row.eachCell(cell => {
            expect(copy?.getCell(cell.address).value).toEqual(cell.value)
          })
        })
      }
    },
  )

  test('reads back as the same sheets, with the list in front', () => {
    const bytes = sample('tinh-long.xlsx')
    const before = readSheets(bytes, 'tinh-long.xlsx')
    const after = readSheets(mark(bytes, [finding('PL01', 'D10')]), 'tinh-long.xlsx')
    if (!before.ok || !after.ok) throw new Error('not read')
    expect(after.value.slice(1)).toEqual(before.value)
  })

  test('leaves every part that it has no business with byte for byte', () => {
    const bytes = sample('tam-phuoc.xlsx')
    const [before, after] = [unzipSync(bytes), unzipSync(mark(bytes, [finding('Số liệu', 'C4')]))]
    expect(Object.keys(before).filter(name => !(name in after))).toEqual([])
    const changed = Object.keys(before).filter(
      name => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])),
    )
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet3.xml',
    ])
  })

  test('is the same bytes every time', () => {
    const bytes = sample('vung-tau.xlsx')
    const findings = [finding('PHỤ LỤC NHIỆM VỤ', 'B6')]
    expect(Buffer.from(mark(bytes, findings)).equals(Buffer.from(mark(bytes, findings)))).toBe(true)
  })

  test('shows one note for a cell with two findings, and the worse colour', async () => {
    const copy = mark(sample('tinh-long.xlsx'), [
      finding('PL01', 'D10', { severity: 'warning', text: 'Một.' }),
      finding('PL01', 'D10', { severity: 'error', text: 'Hai.' }),
    ])
    const cell = (await openWorkbook(copy)).getWorksheet('PL01')?.getCell('D10')
    expect(cell?.fill).toMatchObject({ fgColor: { argb: RED } })
    expect(JSON.stringify(cell?.note)).toMatch(/Một\..*Hai\./)
  })

  test('puts cells and rows that do not exist yet where they belong', () => {
    const rows = `<row r="2" spans="1:1"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4"/>`
    const bytes = zipWorkbook({ sheets: { A: worksheet(rows) } })
    const cells = ['A1', 'A2', 'C2', 'E2', 'C3', 'B4', 'A9']
    const sheet =
      partsOf(
        mark(
          bytes,
          cells.map(cell => finding('A', cell)),
        ),
      )['xl/worksheets/sheet1.xml'] ?? ''
    const order = [...sheet.matchAll(/<(?:row|c) r="([A-Z]*\d+)"/g)].map(found => found[1])
    expect(order).toEqual(['1', 'A1', '2', 'A2', 'B2', 'C2', 'D2', 'E2', '3', 'C3', '4', 'B4', '9', 'A9'])
    expect(sheet).not.toContain('spans')
  })

  test('adds to the comments that are there, also where their targets are absolute', () => {
    const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const bytes = zipWorkbook({
      sheets: {
        A: worksheet(`<row r="1">${textCell('A1', 'x')}</row>`, '<legacyDrawing r:id="anysvml"/>'),
      },
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="comments" Type="${rel}/comments" Target="/xl/comments/comment1.xml"/><Relationship Id="anysvml" Type="${rel}/vmlDrawing" Target="/xl/drawings/commentsDrawing1.vml"/></Relationships>`,
        'xl/comments/comment1.xml':
          '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Kế toán</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Ghi chú cũ</t></text></comment></commentList></comments>',
        'xl/drawings/commentsDrawing1.vml':
          '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"/><v:shape id="_x0000_s0001" type="#_x0000_t202"><br></v:shape></xml>',
      },
    })
    const parts = partsOf(mark(bytes, [finding('A', 'A1'), finding('A', 'B1')]))
    const comments = parts['xl/comments/comment1.xml'] ?? ''
    expect(comments).toContain('<t>Ghi chú cũ</t><r><t')
    expect(
      [...comments.matchAll(/<comment ref="(\w+)" authorId="(\d)"/g)].map(found => found.slice(1)),
    ).toEqual([
      ['A1', '0'],
      ['B1', '1'],
    ])
    const drawing = parts['xl/drawings/commentsDrawing1.vml'] ?? ''
    expect(drawing.match(/<v:shape /g)).toHaveLength(2)
    expect(drawing).toContain('<br>')
    expect(parts['xl/worksheets/sheet1.xml']?.match(/legacyDrawing/g)).toHaveLength(1)
  })

  test('ties its notes before the parts that must come after them', () => {
    const after =
      '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><tableParts count="0"/><extLst/>'
    const bytes = zipWorkbook({ sheets: { A: worksheet(`<row r="1">${textCell('A1', 'x')}</row>`, after) } })
    const sheet = partsOf(mark(bytes, [finding('A', 'A1')]))['xl/worksheets/sheet1.xml'] ?? ''
    expect(sheet.replace(/.*<\/sheetData>/, '').match(/<(\w+)/g)).toEqual([
      '<pageMargins',
      '<legacyDrawing',
      '<tableParts',
      '<extLst',
    ])
  })

  test('keeps names and views pointing at their sheets though all moved one place', () => {
    const bytes = zipWorkbook({
      sheets: {
        A: worksheet('', '', '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>'),
        B: worksheet(''),
      },
      beforeSheets: '<bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews>',
      afterSheets:
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">B!$1:$1</definedName></definedNames>',
    })
    const parts = partsOf(mark(bytes, [finding('B', 'A1')]))
    const workbook = parts['xl/workbook.xml'] ?? ''
    expect(workbook).toMatch(/<sheets><sheet [^>]*name="Lỗi cần sửa" sheetId="3"/)
    expect(workbook).toContain('localSheetId="2"')
    expect(workbook).toContain('<workbookView/>')
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('tabSelected')
  })

  test('takes another name when a marked copy is marked again', () => {
    const once = mark(sample('tinh-long.xlsx'), [finding('PL01', 'D10')])
    const workbook = partsOf(mark(once, [finding('PL01', 'D10')]))['xl/workbook.xml'] ?? ''
    expect(workbook).toContain('name="Lỗi cần sửa (2)"')
  })

  test('works with prefixed XML, with no styles, and with addresses left out', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`
    const parts = partsOf(
      mark(zipWorkbook({ sheets: { A: sheet } }), [finding('A', 'B1'), finding('A', 'C1')]),
    )
    const written = parts['xl/worksheets/sheet1.xml'] ?? ''
    expect(written).toMatch(
      /<x:c><x:v>1<\/x:v><\/x:c><x:c s="\d+"><x:v>2<\/x:v><\/x:c><x:c r="C1" s="\d+"\/><\/x:row>/,
    )
    expect(written).toContain('<x:legacyDrawing')
    expect(parts['xl/styles1.xml']).toContain('<cellXfs count=')
    expect(parts['[Content_Types].xml']).toContain('/xl/styles1.xml')
  })

  test('links a finding to its cell or to its sheet, and one whose sheet is not there to nothing', () => {
    const findings = [finding('Đội 1 & "2\'s"', ''), finding('Không có', 'A1'), finding('B', 'C7')]
    const bytes = zipWorkbook({ sheets: { "Đội 1 &amp; &quot;2's&quot;": worksheet(''), B: worksheet('') } })
    const list = partsOf(mark(bytes, findings))['xl/worksheets/sheet3.xml'] ?? ''
    expect(
      [...list.matchAll(/<hyperlink ref="(\w+)" location="([^"]*)"/g)].map(found => found.slice(1)),
    ).toEqual([
      ['D5', "'Đội 1 &amp; &quot;2''s&quot;'!A1"],
      ['D7', "'B'!C7"],
    ])
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('TT;Nội dung\n1;Họp')],
    ['a zip without a workbook', zipWorkbook({ sheets: {}, parts: { '_rels/.rels': '<Relationships/>' } })],
    ['a zip cut short', sample('tinh-long.xlsx').slice(0, 4000)],
  ])('is not made of %s', (_, bytes) => {
    expect(writeMarkedCopy(bytes, [finding('A', 'A1')], 'vi').ok).toBe(false)
  })
})
