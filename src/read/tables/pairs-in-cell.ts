/** Keys and values that stand in one cell, parted by a colon: "Kỳ báo cáo: Quý III/2025". */
import type { Row } from '../../model/sheet.js'
import { isInfoKey } from './info-words.js'

/** The key, with a whole bracket of help at most, and what stands behind the colon; a bracket there is help too. */
const PAIR = /^([^:([]{2,60}(?:\([^):]*\)\s*)?):\s*([^\s([][\s\S]*)$/
/** A line of a list goes on with the list above it. */
const LIST_LINE = /^[-–+•*]\s*\S/

/** Parts such cells: the value goes to `value`, the column of values, unless the row has other cells. Rows without them stay as they are. */
export function partPairs(rows: readonly Row[], key: number, value: number): readonly Row[] {
  let isList = false
  return rows.map(row => {
    const [cell, another] = row.cells
    const isAlone = another === undefined && cell?.type === 'text' && cell.column === key
    const goesOn = isList && isAlone && LIST_LINE.test(cell.text)
    isList = goesOn
    if (!isAlone) return row
    if (goesOn) return { ...row, cells: [{ ...cell, column: value }] }
    const [, wording = '', rest = ''] = PAIR.exec(cell.text) ?? []
    if (rest === '' || !isInfoKey(wording)) return row
    isList = LIST_LINE.test(rest)
    const parted = [
      { ...cell, text: wording.trim() },
      { ...cell, text: rest.trim(), column: value },
    ]
    return { ...row, cells: parted }
  })
}
