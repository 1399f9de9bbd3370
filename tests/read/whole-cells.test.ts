import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readSheets } from '../../src/read/read-sheets.js'

const types = 'http://schemas.openxmlformats.org/package/2006'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of one sheet with the rows and strings given as XML. */
function workbook(rows: string, strings: string): Uint8Array {
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types xmlns="${types}/content-types"/>`),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${types}/relationships">${relationship('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${types}/relationships">${relationship('r1', 'worksheet', 'worksheets/sheet1.xml')}${relationship('r2', 'sharedStrings', 'sharedStrings.xml')}${relationship('r3', 'styles', 'styles.xml')}</Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${main}">${strings}</sst>`),
  })
}

/** The same XML with white space inside the tags: it means the same, but is read tag by tag. */
function spread(xml: string): string {
  return xml.replace(/<(c|si)(?=[\s/>])/g, '<$1 ').replace(/<\/(c|si)>/g, '</$1 >')
}

const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('0', '1', '2', '12.5', '-3e5', '') },
  { weight: 1, arbitrary: fc.constantFrom('7', 'x', ' ', 'a&amp;b', 'x_x000D_y', '1\n', '&bad;', '#N/A') },
)
const attribute = (name: string, ...values: string[]) =>
  fc.constantFrom('', '', ...values.map(each => ` ${name}="${each}"`))
/** Mostly the first. */
const often = (first: string, ...others: string[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(first) }, { weight: 1, arbitrary: fc.constantFrom(...others) })
const cell = fc
  .tuple(
    often('', '', 'A', 'XFD', 'XFE', 'b1', 'AAAA1', 'B2'),
    attribute('s', '0', '1', '99'),
    often('', ...['s', 's', 'str', 'n', 'b', 'e', 'inlineStr', 'odd'].map(each => ` t="${each}"`)),
    value,
    often('v', 'blank', 'open', 'formula', 'inline', 'torn'),
  )
  .map(([odd, style, type, text, shape]) => (column: number, row: number): string => {
    const address = odd === '' ? `${'ABCD'.charAt(column)}${row}` : odd.replace(/^[A-Z]+$/, `$&${row}`)
    const start = `<c${odd === 'A' && text === '' ? '' : ` r="${address}"`}${style}${type}`
    if (shape === 'blank') return `${start}/>`
    if (shape === 'open') return `${start}></c>`
    if (shape === 'formula') return `${start}><f>1+1</f><v>${text}</v></c>`
    if (shape === 'inline') return `${start}><is><t>${text}</t></is></c>`
    if (shape === 'torn') return `${start}><v>${text}</c>`
    return `${start}><v>${text}</v></c>`
  })
const string = fc.constantFrom(
  '<si><t>Một</t></si>',
  '<si><t xml:space="preserve"> hai </t></si>',
  '<si><t>a_x000D_b &amp; c</t></si>',
  '<si><t>a_x000D_b</t></si>',
  '<si><t></t></si>',
  '<si/>',
  '<si><r><rPr><rFont val=".VnTime"/></rPr><t>Ba</t></r></si>',
  '<si><t>Bốn</t><rPh sb="0" eb="1"><t>x</t></rPh></si>',
)

test('what is taken whole is what is read tag by tag', () => {
  let whole = 0
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 3 }),
      fc.array(string, { maxLength: 4 }),
      (rows, strings) => {
        const xml = rows
          .map(
            (cells, at) =>
              `<row r="${at + 1}">${cells.map((make, column) => make(column, at + 1)).join('')}</row>`,
          )
          .join('')
        const taken = readSheets(workbook(xml, strings.join('')), 'a.xlsx')
        const slow = readSheets(workbook(spread(xml), spread(strings.join(''))), 'a.xlsx')
        const outcome = ({ ok, messages }: typeof taken) => ({
          ok,
          // Where the XML breaks is counted in characters, and the white space counts.
          messages: messages.map(each => ({ ...each, values: { ...each.values, at: 0 } })),
        })
        expect(outcome(taken)).toEqual(outcome(slow))
        if (taken.ok && slow.ok) {
          expect(taken.value).toEqual(slow.value)
          whole += taken.value[0]?.rows.length ?? 0
        }
      },
    ),
    { numRuns: 3000 },
  )
  expect(whole).toBeGreaterThan(500)
})

test('a text beyond the limit is told, wherever it stands', () => {
  const long = 'a'.repeat(200_001)
  const cellOf = (text: string): string => `<row r="1"><c r="A1" t="str"><v>${text}</v></c></row>`
  const stringOf = (text: string): string => `<si><t>${text}</t></si>`
  const codes = (rows: string, strings: string) =>
    readSheets(workbook(rows, strings), 'a.xlsx').messages.map(each => each.code)
  expect(codes(cellOf(long), '')).toEqual(['sheet-xml-too-long'])
  expect(codes(cellOf('a'), stringOf(long))).toEqual(['file-inflates-too-much'])
  expect(codes(cellOf(long.slice(1)), stringOf(long.slice(1)))).toEqual([])
})
