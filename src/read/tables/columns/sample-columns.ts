import type { Row } from '../../../model/sheet.js'
import { parseNumber } from '../../../vietnamese/numbers/numbers.js'
import { isColumnNumbers } from './column-numbers.js'

/** What stands in a column below its heading: how many cells are filled, how many are figures (numbers, percentages, ratios) or dates, and the texts. */
export type ColumnSample = {
  readonly filled: number
  readonly figures: number
  readonly dates: number
  readonly texts: readonly string[]
}

/** Samples by 1-based column; `rows` says how many rows were looked at. */
export type Samples = { readonly rows: number; readonly columns: ReadonlyMap<number, ColumnSample> }

const MOST_ROWS = 60

/** An empty sample, for a column with nothing in it. */
export const BLANK_SAMPLE: ColumnSample = { filled: 0, figures: 0, dates: 0, texts: [] }

/** Looks at up to 60 rows from an index on; title rows (one cell) and column numbers say nothing and are passed over. */
export function sampleColumns(rows: readonly Row[], from: number): Samples {
  const columns = new Map<number, { filled: number; figures: number; dates: number; texts: string[] }>()
  let seen = 0
  for (let index = from; index < rows.length && seen < MOST_ROWS; index += 1) {
    const row = rows[index]
    if (row === undefined || row.cells.length < 2 || (index === from && isColumnNumbers(row))) continue
    seen += 1
    for (const cell of row.cells) {
      const sample = columns.get(cell.column) ?? { filled: 0, figures: 0, dates: 0, texts: [] }
      columns.set(cell.column, sample)
      sample.filled += 1
      if (cell.type === 'number' || cell.type === 'uncomputed') sample.figures += 1
      else if (cell.type === 'date') sample.dates += 1
      else if (cell.type === 'text') {
        if (isFigure(cell.text)) sample.figures += 1
        sample.texts.push(cell.text)
      }
    }
  }
  return { rows: seen, columns }
}

function isFigure(text: string): boolean {
  if (text.length > 30 || !/\d/.test(text)) return false
  const { type } = parseNumber(text)
  return type === 'number' || type === 'ratio' || type === 'ambiguous'
}
