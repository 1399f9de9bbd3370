import type { Cell, Range, Row, Sheet } from '../../src/model/sheet.js'

const NUMBER = /^(-?(?:0|[1-9]\d*)(?:\.\d+)?)(?:\{(.*)\})?$/
const DATE = /^(\d{4}-\d{2}-\d{2})d$/
const RESULT = /^=(.*?)\s*→\s*(-?\d+(?:\.\d+)?)$/

/**
 * Reads worksheets drawn as Markdown tables. `# Name` begins a sheet (`# Name (hidden)`), each `| … |` line is a row,
 * lines of dashes are left out; `~|` before a row hides it, a line `hidden columns: C, F` hides columns; the first row drawn is row 1.
 * Cells: `5` number, `0.98{0%}` with a format, `'5` text, `2024-03-15d` date, `=A1+B1` formula without result, `=A1 → 3` with one, `#REF!` error,
 * `\n` line break, `>` merged into the cell on its left, `^` into the cell above, empty is blank.
 */
export function sheetsFrom(markdown: string): readonly Sheet[] {
  const parts = markdown.split(/^[ \t]*# /m)
  const named = parts.length === 1 ? [`Sheet1\n${parts[0] ?? ''}`] : parts.slice(1)
  return named.map(sheetFrom)
}

function sheetFrom(part: string): Sheet {
  const [title = '', ...lines] = part.split('\n').map(line => line.trim())
  const [, name = title, state = 'visible'] = /^(.*?)(?:\s+\((hidden|veryHidden)\))?$/.exec(title) ?? []
  const drawn = lines.filter(line => /^~?\|/.test(line) && !/^\|[\s|:-]*-[\s|:-]*\|$/.test(line))
  const grid = drawn.map(line =>
    line
      .replace(/^~?\||\|$/g, '')
      .split('|')
      .map(cell => cell.trim()),
  )
  const hidden = lines.find(line => line.startsWith('hidden columns:'))
  const letters =
    hidden
      ?.slice('hidden columns:'.length)
      .split(',')
      .map(letter => letter.trim()) ?? []
  return {
    name,
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    rows: grid.flatMap((texts, index) => rowFrom(texts, index + 1, drawn[index]?.startsWith('~') ?? false)),
    merges: mergesOf(grid),
    hiddenColumns: letters.map(letter => letter.charCodeAt(0) - 64),
  }
}

function rowFrom(texts: readonly string[], number: number, hidden: boolean): readonly Row[] {
  const cells = texts.flatMap((text, index) =>
    ['', '>', '^'].includes(text) ? [] : [cellFrom(text, index + 1)],
  )
  return cells.length === 0 ? [] : [{ number, hidden, cells }]
}

function cellFrom(text: string, column: number): Cell {
  const number = NUMBER.exec(text)
  if (number !== null)
    return { type: 'number', column, value: Number(number[1]), format: number[2] ?? 'General', formula: null }
  const date = DATE.exec(text)?.[1]
  if (date !== undefined)
    return { type: 'date', column, date, serial: 45000, format: 'dd/mm/yyyy', formula: null }
  const result = RESULT.exec(text)
  if (result !== null)
    return { type: 'number', column, value: Number(result[2]), format: 'General', formula: result[1] ?? '' }
  if (text.startsWith('=')) return { type: 'uncomputed', column, formula: text.slice(1) }
  if (/^#[A-Z/0]+[!?]?$/.test(text) && text.length > 2)
    return { type: 'error', column, error: text, formula: null }
  const own = text.replace(/^'/, '').replaceAll('\\n', '\n')
  return { type: 'text', column, text: own, legacy: null, formula: null }
}

/** Grows every cell over the `>` on its right and the `^` below it. */
function mergesOf(grid: readonly (readonly string[])[]): readonly Range[] {
  const merges: Range[] = []
  grid.forEach((texts, row) => {
    texts.forEach((text, column) => {
      if (text === '>' || text === '^') return
      let right = column
      while (texts[right + 1] === '>') right += 1
      let bottom = row
      while (grid[bottom + 1]?.[column] === '^') bottom += 1
      if (right > column || bottom > row)
        merges.push({ top: row + 1, left: column + 1, bottom: bottom + 1, right: right + 1 })
    })
  })
  return merges
}
