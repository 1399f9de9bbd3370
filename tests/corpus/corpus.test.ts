import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { type CorpusCase, corpusCases } from './case-file.js'
import { type Outcome, outcomeOf, valueAt } from './describe-outcome.js'
import { updateCase } from './update-case.js'
import { fitsCsv } from './writers/draw-csv.js'
import { writeByExceljs } from './writers/write-by-exceljs.js'
import { csvSheetName, writeByLibreoffice } from './writers/write-by-libreoffice.js'
import { writeXml } from './writers/write-xml.js'
import { lookOf, PLAIN_FONT } from './writers/writer.js'

const cases = corpusCases()
const program: string = 'soffice'
const office = spawnSync(program, ['--version'], { encoding: 'utf8' }).status === 0
if (!office) console.log('LibreOffice (soffice) is not installed: the corpus is read without its files.')

/** UPDATE=1 rewrites what is expected. */
const updating = process.env['UPDATE'] === '1' && process.env['CI'] === undefined

const canHold = (from: CorpusCase, writer: string) => !from.not.has(writer)
const flatCases = cases.filter(each => canHold(each, 'libreoffice'))
const csvCases = cases.filter(each => canHold(each, 'libreoffice') && canHold(each, 'csv') && fitsCsv(each))
let byLibreoffice: ReturnType<typeof writeByLibreoffice> = { flat: new Map(), csv: new Map() }

beforeAll(() => {
  if (office) byLibreoffice = writeByLibreoffice(flatCases, csvCases)
}, 240_000)

/** Without styles a file cannot say formats or fonts. */
function needsNoStyles(from: CorpusCase): boolean {
  return from.sheets.every(sheet =>
    sheet.rows.every(row =>
      row.cells.every(cell => {
        const { format, font } = lookOf(from, sheet, row.number, cell)
        return (
          font === PLAIN_FONT && (format === 'General' || (cell.type === 'date' && format === 'dd/mm/yyyy'))
        )
      }),
    ),
  )
}

/** Every writer's bytes of a case, by the writer's name. */
async function filesOf(from: CorpusCase): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map([
    ['inline strings', writeXml(from, { texts: 'inline', date1904: false, styles: true })],
    ['shared strings in runs', writeXml(from, { texts: 'rich', date1904: false, styles: true })],
    ['days from 1904', writeXml(from, { texts: 'shared', date1904: true, styles: true })],
  ])
  if (needsNoStyles(from))
    files.set('no styles', writeXml(from, { texts: 'inline', date1904: false, styles: false }))
  if (canHold(from, 'exceljs')) files.set('exceljs', await writeByExceljs(from))
  const flat = byLibreoffice.flat.get(from.file)
  const csv = byLibreoffice.csv.get(from.file)
  if (flat !== undefined) files.set('LibreOffice', flat)
  if (csv !== undefined) files.set('LibreOffice from CSV', csv)
  return files
}

/** The sheet of a CSV file has its file's name; the rest must be equal. */
function withoutCsvName(outcome: Outcome, from: CorpusCase): Outcome {
  return JSON.parse(JSON.stringify(outcome).replaceAll(csvSheetName(from), from.sheets[0]?.name ?? ''))
}

const written = new Map<string, number>()

describe.each(cases.map(each => [each.file, each] as const))('%s', (_file, from) => {
  test(from.title, async () => {
    const files = await filesOf(from)
    const [first, ...others] = [...files].map(([writer, bytes]) => {
      const outcome = outcomeOf(bytes)
      return { writer, outcome: writer === 'LibreOffice from CSV' ? withoutCsvName(outcome, from) : outcome }
    })
    if (first === undefined) throw new Error('no writer holds this case')
    if (updating) {
      updateCase(from, first.outcome)
      return
    }
    expect(first.outcome.tables).toEqual(from.tables)
    expect(first.outcome.findings).toEqual(from.findings)
    for (const [path, text] of from.values)
      expect(`${path} = ${valueAt(first.outcome.tree, path)}`).toBe(`${path} = ${text}`)
    for (const code of from.near) expect(first.outcome.codes).not.toContain(code)
    for (const { writer, outcome } of others)
      expect({ writer, outcome }).toEqual({ writer, outcome: first.outcome })
    for (const writer of files.keys()) written.set(writer, (written.get(writer) ?? 0) + 1)
  })
})

test.skipIf(updating)('every writer has written most of the cases', () => {
  console.log(
    `corpus: ${cases.length} workbooks; ${[...written].map(([writer, count]) => `${writer} ${count}`).join(', ')}`,
  )
  expect(cases.length).toBeGreaterThanOrEqual(60)
  for (const writer of ['inline strings', 'shared strings in runs', 'days from 1904'])
    expect(written.get(writer)).toBe(cases.length)
  expect(written.get('no styles')).toBeGreaterThan(40)
  expect(written.get('exceljs')).toBeGreaterThan(cases.length * 0.9)
  if (!office) return
  expect(written.get('LibreOffice')).toBe(flatCases.length)
  expect(flatCases.length).toBeGreaterThan(cases.length * 0.8)
  expect(written.get('LibreOffice from CSV')).toBe(csvCases.length)
  expect(csvCases.length).toBeGreaterThan(15)
})
