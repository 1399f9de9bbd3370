/** Checks what offices expect of tables, on which the decree is silent: heading rows that repeat, sizes that can be read. */
import { type Message, message } from '../../../messages/message.js'
import { sliceParagraph } from '../structure/span.js'
import {
  type CheckContext,
  type Departure,
  foldDepartures,
  placeOf,
  writeNumber,
  writeRange,
} from './check-context.js'

/** A table of fewer rows seldom reaches a second page. */
const FEWEST_ROWS = 15

export function checkTables({ document, rules }: CheckContext): readonly Message[] {
  const bordered = document.tables.filter(table => table.bordered)
  const columnsOf = new Map(bordered.map(table => [table.id, table.columns]))
  const headless = bordered.filter(
    table => table.rows >= FEWEST_ROWS && table.columns > 1 && table.headers === 0,
  )
  const sizes: Departure[] = []
  for (const paragraph of document.paragraphs) {
    const columns = paragraph.cell === null ? undefined : columnsOf.get(paragraph.cell.table)
    if (columns === undefined) continue
    const { crowdedTable, tableSize } = rules.page
    const range = columns < crowdedTable.columns ? tableSize : crowdedTable.size
    const off = paragraph.runs.find(
      run => run.text.trim() !== '' && !run.raised && (run.size < range.min || run.size > range.max),
    )
    if (off === undefined) continue
    const values = { found: `${writeNumber(off.size)} pt`, expected: `${writeRange(range)} pt` }
    sizes.push({ code: 'form-table-size', span: sliceParagraph(paragraph), values })
  }
  return [
    ...headless.flatMap(table => {
      const words = document.paragraphs
        .slice(table.firstParagraph)
        .find(paragraph => paragraph.text.trim() !== '')
      return words === undefined ? [] : [message('form-table-header', placeOf(words), { rows: table.rows })]
    }),
    ...foldDepartures(sizes),
  ]
}
