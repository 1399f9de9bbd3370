import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, test, vi } from 'vitest'
import { checkForm } from '../../../src/docx/form/check-form.js'
import { writeDocx } from '../../../src/docx/write-docx.js'
import { catalogue } from '../../../src/messages/catalogue.js'
import { usualStyle } from '../../../src/model/office-style.js'
import { randomDocument } from '../../support/random-document.js'
import { writeBases } from './base-documents.js'

vi.setConfig({ testTimeout: 240_000 })

const SEED = 20200306
const PARTS = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/header1.xml']
/** What a slip or a stranger may leave behind: values out of range, elements out of place. */
const SCRAPS = [
  '',
  '-1',
  '99999999999999999999',
  'NaN',
  '<w:p/>',
  '<w:tbl/>',
  '<w:tr><w:tc/></w:tr>',
  '<w:sectPr/>',
  'w:val=""',
  '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="-3"/></w:numPr>',
  '&amp;',
  '\t',
  'Phụ lục MMMMM',
  'Số: ////---',
  'ngày tháng năm',
  'Nơi nhận',
]

let bases: readonly Uint8Array[]

beforeAll(async () => {
  bases = Object.values(await writeBases())
})

/** Only known codes with every gap filled come back. */
function expectFindings(bytes: Uint8Array): void {
  for (const found of checkForm(bytes)) expect(Object.keys(catalogue)).toContain(found.code)
}

test('no change of bytes makes the checker throw', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 3 }),
      fc.array(
        fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat({ max: 255 })),
        {
          minLength: 1,
          maxLength: 12,
        },
      ),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (which, changes, kept) => {
        const bytes = Uint8Array.from(bases[which] ?? [])
        for (const [at, value] of changes) bytes[Math.floor(at * bytes.length)] = value
        expectFindings(bytes.subarray(0, Math.ceil(kept * bytes.length)))
        expectFindings(bytes)
      },
    ),
    { seed: SEED, numRuns: 300 },
  )
})

test('no change of the XML makes the checker throw', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 3 }),
      fc.constantFrom(...PARTS),
      fc.array(
        fc.tuple(
          fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
          fc.constantFrom('value', 'element', 'between'),
          fc.constantFrom(...SCRAPS),
        ),
        { minLength: 1, maxLength: 6 },
      ),
      (which, part, changes) => {
        const parts = unzipSync(bases[which] ?? new Uint8Array())
        let xml = strFromU8(parts[part] ?? new Uint8Array())
        for (const [at, kind, scrap] of changes) xml = mutate(xml, at, kind, scrap)
        expectFindings(zipSync({ ...parts, [part]: strToU8(xml) }, { level: 0 }))
      },
    ),
    { seed: SEED + 1, numRuns: 400 },
  )
})

/** Puts a scrap in the place of an attribute's value or of an element, or between two elements. */
function mutate(xml: string, at: number, kind: string, scrap: string): string {
  const from = Math.floor(at * xml.length)
  if (kind === 'value') {
    const start = xml.indexOf('="', from)
    const end = xml.indexOf('"', start + 2)
    const value = scrap.replace(/[<>"]/g, '')
    return start < 0 ? xml : xml.slice(0, start + 2) + value + xml.slice(end)
  }
  const start = xml.indexOf('<w:', from)
  const end = xml.indexOf('>', start) + 1
  if (start < 0 || end <= 0) return xml
  const opens = xml[end - 2] !== '/'
  return kind === 'element' && !opens
    ? xml.slice(0, start) + scrap + xml.slice(end)
    : xml.slice(0, start) + scrap + xml.slice(start)
}

test('any document that the writer can make is checked without a throw', async () => {
  await fc.assert(
    fc.asyncProperty(randomDocument, async document => {
      expectFindings(await writeDocx(document, usualStyle))
    }),
    { seed: SEED + 2, numRuns: 150 },
  )
})
