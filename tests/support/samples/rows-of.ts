/** Reads a sheet's rows from a table of text, so that a sample looks like its sheet. */
import { day, group, item, mergedGroup, type SampleCell, type SampleRow } from './sample-sheet.js'

/** Turns the text of one cell into what the clerk's program keeps. */
type CellReader = (text: string) => SampleCell

/** Keeps a percentage as a number with a percent format. */
export const asPercent: CellReader = text => ({ value: Number(text.replace('%', '')) / 100, format: '0%' })

/** Keeps 'YYYY-MM-DD' as a date cell. */
export const asDate: CellReader = text => day(text)

/** Keeps digits as a number. */
export const asNumber: CellReader = text => Number(text)

/**
 * One row a line, cells between '|', '<br>' for a line break, nothing for a blank cell. A line of one cell is a merged
 * group, a Roman ordinal makes a group, digits an item. `readers` says which columns (from 0) are not plain text.
 */
export function rowsOf(
  table: string,
  readers: Readonly<Record<number, CellReader>> = {},
): readonly SampleRow[] {
  return table
    .trim()
    .split('\n')
    .map(line =>
      rowOf(
        line.split('|').map(text => text.trim().replaceAll('<br>', '\n')),
        readers,
      ),
    )
}

function rowOf(texts: readonly string[], readers: Readonly<Record<number, CellReader>>): SampleRow {
  const [first = '', second = ''] = texts
  if (texts.length === 1) return mergedGroup(first)
  if (/^[IVX]+$/.test(first)) return group(first, second)
  return item(Number(first), ...texts.slice(1).map((text, index) => cellOf(text, readers[index + 1])))
}

function cellOf(text: string, reader: CellReader | undefined): SampleCell {
  if (text === '') return null
  return reader === undefined ? text : reader(text)
}
