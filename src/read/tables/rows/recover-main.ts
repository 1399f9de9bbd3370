import type { Field } from '../../../model/table.js'
import { BLANK_SAMPLE, type ColumnSample, type Samples } from '../columns/sample-columns.js'
import type { HeadedKind } from '../columns/table-kinds.js'
import type { Header, HeadingColumn } from '../find-header.js'
import { matchHeading } from '../headings/match-heading.js'

/** How the main column is called where its heading is blank, by kind. */
export const MAIN_WORDING: Readonly<Partial<Record<HeadedKind, string>>> = {
  tasks: 'Nội dung nhiệm vụ',
  indicators: 'Chỉ tiêu',
  budget: 'Nội dung',
  statistics: 'Lĩnh vực',
}

/** A header whose main column was found by its cells, not by its heading. */
export type Recovered = { readonly header: Header; readonly column: HeadingColumn }

const LEAST_KNOWN = 4
const LEAST_LETTERS = 8

/**
 * Takes the widest column of texts on the right of the ordinals for the main column, where its heading is blank or says nothing
 * known; null when the header knows too few other columns, or no such column has texts in most rows.
 */
export function recoverMain(header: Header, samples: Samples): Recovered | null {
  const known = header.columns.filter(column => column.match.readings.length > 0)
  const ordinal = known.find(column => isOrdinal(column))
  if (ordinal === undefined || known.length < LEAST_KNOWN) return null
  const named = new Map(header.columns.map(column => [column.index, column]))
  let best: number | null = null
  let widest = LEAST_LETTERS
  for (const [index, sample] of samples.columns) {
    const heading = named.get(index)
    if (index <= ordinal.index || (heading !== undefined && !isOpen(heading))) continue
    const width = widthOf(sample, samples.rows)
    if (width <= widest) continue
    best = index
    widest = width
  }
  if (best === null) return null
  const own = named.get(best)
  const match = matchHeading('Nội dung')
  const column: HeadingColumn =
    own === undefined ? { index: best, levels: [''], heading: '', match } : { ...own, match }
  const columns = [...header.columns.filter(other => other !== own), column]
  return { header: { ...header, columns: columns.sort((a, b) => a.index - b.index) }, column }
}

/** Gives the blank heading of a recovered column the words of its kind; a heading that says something stays. */
export function nameMain({ header, column }: Recovered, kind: HeadedKind): Header {
  const wording = MAIN_WORDING[kind]
  if (column.heading !== '' || wording === undefined) return header
  const columns = header.columns.map(other =>
    other.index === column.index ? { ...other, levels: [wording], heading: wording } : other,
  )
  return { ...header, columns }
}

function isOrdinal({ match }: HeadingColumn): boolean {
  const ordinal: Field = 'ordinal'
  return match.readings.some(reading => reading.fields[0] === ordinal && !reading.weak)
}

function isOpen({ match }: HeadingColumn): boolean {
  return match.how !== 'exact' && match.how !== 'near' && match.issued
}

/** The usual length of a column's texts, 0 unless most rows have one. */
function widthOf({ filled, figures, texts }: ColumnSample = BLANK_SAMPLE, rows: number): number {
  if (filled * 2 <= rows || figures * 2 > filled || texts.length === 0) return 0
  return texts.reduce((letters, text) => letters + text.length, 0) / texts.length
}
