import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Cell, Sheet } from '../../src/model/sheet.js'
import { cellAddress } from '../../src/model/sheet.js'
import { sheetsFrom } from '../support/markdown-sheet.js'

/**
 * One workbook of the corpus with what must come of it. `fonts` names the font of single cells (`sheet!A1`); `tables`, `findings` are
 * lines as `describe-outcome.ts` writes them; `values` pairs a path into the plan with its text; `near` lists codes that must not be
 * found although the workbook nearly has them; `not` lists writers that cannot hold the case, with the reason.
 */
export type CorpusCase = {
  readonly file: string
  readonly title: string
  readonly sheets: readonly Sheet[]
  readonly fonts: ReadonlyMap<string, string>
  readonly tables: readonly string[]
  readonly values: readonly (readonly [path: string, text: string])[]
  readonly findings: readonly string[]
  readonly near: readonly string[]
  readonly not: ReadonlyMap<string, string>
}

const folder = fileURLToPath(new URL('./cases/', import.meta.url))
const FONT = /^\{([^{}]+)\}(.*)$/s
const ESCAPE = /\\u([0-9a-f]{4})/g

/** Where a case stands. */
export function caseUrl(file: string): URL {
  return new URL(`./cases/${file}.md`, import.meta.url)
}

/** Reads every case of the folder, in the order of the names. */
export function corpusCases(): readonly CorpusCase[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => caseFrom(name.replace(/\.md$/, ''), readFileSync(folder + name, 'utf8')))
}

/**
 * Reads a case: `# title`, then sections: `## Sheet Name` drawn as in markdown-sheet.ts (`{.VnTime}text` gives a cell its font,
 * `\u00a0` a character by its code, `hidden rows: 3, 4` hides rows), `## Tables`, `## Values`, `## Findings`, `## Near`, `## Not` as lists of lines.
 */
export function caseFrom(file: string, text: string): CorpusCase {
  const [head = '', ...parts] = text.split(/^## /m)
  const sections = parts.map(part => {
    const end = part.indexOf('\n')
    return { name: part.slice(0, end).trim(), body: part.slice(end + 1) }
  })
  const listed = (name: string): readonly string[] =>
    (sections.find(section => section.name === name)?.body ?? '')
      .split('\n')
      .flatMap(line => (line.startsWith('- ') ? [line.slice(2).trim()] : []))
  const drawn = sections.flatMap(({ name, body }) =>
    name.startsWith('Sheet ') ? hideRows(sheetsFrom(`# ${name.slice(6)}\n${body}`), body) : [],
  )
  const fonts = new Map<string, string>()
  const sheets = drawn.map(sheet => ({
    ...sheet,
    rows: sheet.rows.map(row => ({
      ...row,
      cells: row.cells.map(cell =>
        unfold(cell, `${sheet.name}!${cellAddress(cell.column, row.number)}`, fonts),
      ),
    })),
  }))
  return {
    file,
    title: /^# (.*)$/m.exec(head)?.[1] ?? '',
    sheets,
    fonts,
    tables: listed('Tables'),
    values: listed('Values').map(line => pair(fromCodes(line), ' = ')),
    findings: listed('Findings'),
    near: listed('Near'),
    not: new Map(listed('Not').map(line => pair(line, ': '))),
  }
}

/** `hidden rows: 3, 4` above a table. */
function hideRows(sheets: readonly Sheet[], body: string): readonly Sheet[] {
  const numbers = (/^hidden rows: (.*)$/m.exec(body)?.[1] ?? '').split(',').map(Number)
  return sheets.map(sheet => ({
    ...sheet,
    rows: sheet.rows.map(row => ({ ...row, hidden: numbers.includes(row.number) })),
  }))
}

function fromCodes(text: string): string {
  return text.replace(ESCAPE, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function pair(line: string, between: string): readonly [string, string] {
  const at = line.indexOf(between)
  return at < 0 ? [line.replace(/ =$/, ''), ''] : [line.slice(0, at), line.slice(at + between.length)]
}

function unfold(cell: Cell, at: string, fonts: Map<string, string>): Cell {
  if (cell.type !== 'text') return cell
  const text = fromCodes(cell.text)
  const font = FONT.exec(text)
  if (font === null) return { ...cell, text }
  fonts.set(at, font[1] ?? '')
  return { ...cell, text: font[2] ?? '' }
}
