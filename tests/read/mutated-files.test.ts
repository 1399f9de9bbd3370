import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSheets } from '../../src/read/read-sheets.js'
import { partsOf, stylesFor, workbookOf, zipOf } from '../support/xlsx-xml.js'

const sheet = {
  before: '<cols><col min="2" max="3" hidden="1"/></cols>',
  data:
    '<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45366</v></c><c r="C1"><f t="shared" si="0">A1*2</f><v>0</v></c></row>' +
    '<row r="3"><c r="A3" t="inlineStr"><is><r><t>Kế </t></r><r><rPr><rFont val=".VnTime"/></rPr><t>ho¹ch</t></r></is></c><c r="D3" t="b"><v>1</v></c></row>',
  after: '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C5:D9"/></mergeCells>',
}
const extra = { strings: '<si><t>Một &amp; hai</t></si>', styles: stylesFor(['dd/mm/yyyy']) }
const good = workbookOf([sheet], extra)
const parts = partsOf([sheet], extra)
const names = Object.keys(parts)

/** Says what came of a file: 'read', or the first code; a thrown error fails the test. */
function outcome(bytes: Uint8Array): string {
  const result = readSheets(bytes, 'a.xlsx')
  if (!result.ok) expect(result.messages.length).toBeGreaterThan(0)
  return result.ok ? 'read' : (result.messages[0]?.code ?? '')
}

describe('damaged workbooks', () => {
  test('the workbook to be damaged is good', () => {
    expect(outcome(good)).toBe('read')
  })

  test('end in sheets or a message when bytes change', () => {
    const change = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255) })
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.option(fc.nat(good.length)),
        (changes, cut) => {
          const damaged = good.slice(0, cut !== null && cut % 4 === 0 ? cut : good.length)
          for (const { at, byte } of changes) if (at < damaged.length) damaged[at] = byte
          const what = outcome(damaged)
          seen.set(what, (seen.get(what) ?? 0) + 1)
        },
      ),
      { seed: 35, numRuns: 5000 },
    )
    expect(seen.size).toBeGreaterThan(5)
  })

  test('end in sheets or a message when the XML changes', () => {
    const bit = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '"',
        '&',
        '</row>',
        '<row>',
        '<c>',
        ' r="A9"',
        '</sheetData>',
        '<!--',
        ']]>',
        '<![CDATA[',
        '&lt;',
        '\u0000',
        '-1',
        '9'.repeat(40),
        'XFE1',
        ' t="s"',
        ' t="d"',
        'NaN',
        '\ufffe',
        '\ud800',
      ),
      fc.string({ maxLength: 4 }),
    )
    const change = fc.record({
      part: fc.nat(names.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.nat(12),
      bit,
    })
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), changes => {
        const damaged: Record<string, string> = Object.fromEntries(
          names.map(name => [name, String(parts[name])]),
        )
        for (const { part, at, drop, bit: inserted } of changes) {
          const name = names[part] ?? ''
          const xml = damaged[name] ?? ''
          const from = Math.floor(at * xml.length)
          damaged[name] = xml.slice(0, from) + inserted + xml.slice(from + drop)
        }
        const what = outcome(zipOf(damaged))
        seen.set(what, (seen.get(what) ?? 0) + 1)
      }),
      { seed: 36, numRuns: 4000 },
    )
    expect(seen.get('read')).toBeGreaterThan(100)
    expect(seen.get('sheet-xml-broken')).toBeGreaterThan(500)
    expect(seen.size).toBeGreaterThan(3)
  })

  test('end in sheets or a message when values and attributes change', () => {
    const odd = fc.constantFrom(
      '',
      '-1',
      '0',
      '99999',
      '1048576',
      'XFD1',
      'A3',
      'ZZZ1',
      'A1:XFD1048576',
      '1e400',
      'NaN',
      '1.5',
      's',
      'd',
      'e',
      'b',
      'inlineStr',
      'rId9',
      '../x.xml',
      'true',
      '\u0000',
      '__proto__',
      '9'.repeat(30),
      '&#38;',
      'dd/mm',
    )
    const change = fc.record({ part: fc.nat(names.length - 1), nth: fc.nat(60), odd })
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), changes => {
        const damaged: Record<string, string> = Object.fromEntries(
          names.map(name => [name, String(parts[name])]),
        )
        for (const { part, nth, odd: inserted } of changes) {
          let left = nth
          const name = names[part] ?? ''
          damaged[name] = (damaged[name] ?? '').replace(/"[^"<>]*"|(?<=[>])[^<>]+(?=<)/g, found => {
            left--
            return left >= 0
              ? found
              : left === -1
                ? found.startsWith('"')
                  ? `"${inserted}"`
                  : inserted
                : found
          })
        }
        const what = outcome(zipOf(damaged))
        seen.set(what, (seen.get(what) ?? 0) + 1)
      }),
      { seed: 37, numRuns: 4000 },
    )
    expect(seen.get('read')).toBeGreaterThan(100)
    expect(seen.get('sheet-xml-bad-value')).toBeGreaterThan(20)
    expect(seen.get('sheet-xml-bad-address')).toBeGreaterThan(20)
    expect(seen.size).toBeGreaterThan(6)
  })
})
