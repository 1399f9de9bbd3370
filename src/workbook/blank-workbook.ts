/** The blank input workbook that `init` puts into a working folder. */
import { blankLayout } from './blank-layout.js'
import { writeLayout } from './write-layout.js'

/** `year` fills the plan year in advance; null leaves it to the clerk. */
export type BlankWorkbookOptions = { readonly year: number | null }

/** Writes the blank workbook (.xlsx): all sheets of the design, dropdowns, help at each column, no data row. */
export async function writeBlankWorkbook(
  options: BlankWorkbookOptions = { year: null },
): Promise<Uint8Array> {
  return writeLayout(blankLayout, options.year)
}
