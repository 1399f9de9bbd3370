import type { Cell, Range, Row } from '../model/sheet.js'
import { columnOfAddress, rangeOf } from './address.js'
import { type CellContext, cellOf, type RawCell } from './cell-value.js'
import { lastColumn, lastRow, limits } from './limits.js'
import { createRichTextReader } from './rich-text.js'
import { type Attributes, attributeIndex, attributeOf, countOf, flagOf } from './xml/attributes.js'
import type { XmlHandler } from './xml/scanner.js'

/** Why a sheet's cells cannot be taken as written; `row` and `column` are 0 where unknown. */
export type SheetFault = {
  readonly reason:
    | 'not-a-sheet'
    | 'bad-value'
    | 'bad-address'
    | 'too-long'
    | 'repeated-cell'
    | 'too-many-rows'
    | 'too-many-cells'
  readonly row: number
  readonly column: number
  readonly written: string
}

/** What one worksheet part holds, merges as written. */
export type SheetContent = {
  readonly rows: readonly Row[]
  readonly merges: readonly Range[]
  readonly badMerges: number
  readonly hiddenColumns: readonly number[]
}

/** Cells that may still be kept for this workbook; shared by its sheets. */
export type CellBudget = { left: number }

type SheetReader = {
  readonly handler: XmlHandler
  fault(): SheetFault | null
  content(): SheetContent
}

/** Makes the reader of one worksheet part: sheetData, cols and mergeCells; everything else is passed over (ECMA-376 part 1, 18.3.1.99). */
export function createSheetReader(context: CellContext, budget: CellBudget): SheetReader {
  const rows: Row[] = []
  const merges: Range[] = []
  const shared = new Map<string, string>()
  const hidden = new Uint8Array(lastColumn + 1)
  const inline = createRichTextReader()
  const raw: RawCell = { column: 0, type: null, style: 0, value: null, formula: null, inline: null }
  let fault: SheetFault | null = null
  let section = ''
  let cells: Cell[] = []
  let row = 0
  let rowHidden = false
  let inOrder = true
  let column = 0
  let columnGroups = 0
  let badMerges = 0
  let piece: string | null = null
  let part = ''
  let sharedId: string | null = null

  const stop = (reason: SheetFault['reason'], written: string): void => {
    fault ??= { reason, row, column, written }
  }

  const openRow = (attributes: Attributes): void => {
    const written = attributeOf(attributes, 'r')
    const number = written === null ? row + 1 : Number(written)
    column = 0
    if (!Number.isInteger(number) || number < 1 || number > lastRow) stop('bad-address', written ?? '')
    if (number <= row) inOrder = false
    row = number
    rowHidden = flagOf(attributes, 'hidden')
    cells = []
  }

  const closeRow = (): void => {
    if (cells.length === 0) return
    rows.push({ number: row, hidden: rowHidden, cells })
    budget.left -= cells.length
    if (rows.length > limits.rows) stop('too-many-rows', String(limits.rows))
    if (budget.left < 0) stop('too-many-cells', String(limits.cells))
  }

  const openCell = (attributes: Attributes): void => {
    const reference = attributeIndex(attributes, 'r')
    if (reference < 0) column++
    else {
      const { text, places } = attributes
      const from = places[4 * reference + 2] ?? 0
      const to = places[4 * reference + 3] ?? 0
      column = columnOfAddress(text, from, to, row)
      if (column === 0) stop('bad-address', text.slice(from, to))
    }
    if (column > lastColumn) stop('bad-address', '')
    raw.column = column
    raw.type = attributeOf(attributes, 't')
    raw.style = countOf(attributes, 's') ?? 0
    raw.value = null
    raw.formula = null
    raw.inline = null
  }

  const closeCell = (): void => {
    if (raw.value === null && raw.formula === null && raw.inline === null) return
    const cell = cellOf(raw, context)
    if (cell === 'bad') stop('bad-value', raw.value ?? '')
    else if (cell !== null) {
      const last = cells.at(-1)
      if (last !== undefined && last.column >= column) inOrder = false
      cells.push(cell)
    }
  }

  const openInCell = (name: string, attributes: Attributes): void => {
    part = name
    if (name === 'v') piece = ''
    else if (name === 'f') {
      piece = ''
      sharedId = attributeOf(attributes, 't') === 'shared' ? attributeOf(attributes, 'si') : null
    }
  }

  const closeInCell = (): void => {
    if (part === 'v') raw.value = piece
    else if (part === 'f') {
      raw.formula = piece ?? ''
      if (sharedId !== null && raw.formula !== '') shared.set(sharedId, raw.formula)
      else if (sharedId !== null) raw.formula = shared.get(sharedId) ?? ''
    } else if (part === 'is') raw.inline = inline.take()
    piece = null
    part = ''
  }

  const openBeside = (name: string, attributes: Attributes): void => {
    if (section === 'mergeCells' && name === 'mergeCell') {
      const range = merges.length < limits.merges ? rangeOf(attributeOf(attributes, 'ref') ?? '') : null
      if (range === null) badMerges++
      else merges.push(range)
    } else if (
      section === 'cols' &&
      name === 'col' &&
      flagOf(attributes, 'hidden') &&
      columnGroups++ < lastColumn
    ) {
      const from = countOf(attributes, 'min') ?? 0
      if (from >= 1) hidden.fill(1, from, (countOf(attributes, 'max') ?? 0) + 1)
    }
  }

  const handler: XmlHandler = {
    wantsText: false,
    open(name, attributes, depth) {
      if (depth > 4 && section === 'sheetData') {
        if (depth === 5) openInCell(name, attributes)
        else if (part === 'is') inline.open(name, attributes, depth - 5)
        handler.wantsText = depth === 5 ? piece !== null : part === 'is' && inline.wantsText()
      } else if (depth === 4 && section === 'sheetData') openCell(attributes)
      else if (depth === 3 && section === 'sheetData') openRow(attributes)
      else if (depth === 3) openBeside(name, attributes)
      else if (depth === 2) section = name
      else if (depth === 1 && name !== 'worksheet') stop('not-a-sheet', name)
    },
    text(more) {
      if (part === 'is') inline.text(more)
      else if (fault === null) piece = piece === null || piece === '' ? more : piece + more
      if ((piece?.length ?? 0) > limits.characters || inline.tooLong())
        stop('too-long', String(limits.characters))
    },
    close(name, depth) {
      handler.wantsText = false
      if (section !== 'sheetData') return
      if (depth === 5) closeInCell()
      else if (depth === 4) closeCell()
      else if (depth === 3) closeRow()
      else if (depth > 5 && part === 'is') inline.close(name, depth - 5)
      else if (depth === 2) section = ''
    },
  }

  const content = (): SheetContent => {
    const hiddenColumns: number[] = []
    for (let one = 1; one <= lastColumn; one++) if (hidden[one] === 1) hiddenColumns.push(one)
    const ordered = inOrder ? rows : orderRows(rows)
    const twice = inOrder ? null : repeatedCell(ordered)
    if (twice !== null) fault ??= { reason: 'repeated-cell', ...twice, written: '' }
    return { rows: ordered, merges, badMerges, hiddenColumns }
  }
  return { handler, fault: () => fault, content }
}

/** Joins parts of one row and puts rows and cells in order, for writers that do not. */
function orderRows(rows: readonly Row[]): Row[] {
  const joined = new Map<number, Row>()
  for (const row of rows) {
    const before = joined.get(row.number)
    const cells = [...(before?.cells ?? []), ...row.cells].sort((a, b) => a.column - b.column)
    joined.set(row.number, { number: row.number, hidden: row.hidden || before?.hidden === true, cells })
  }
  return [...joined.values()].sort((a, b) => a.number - b.number)
}

function repeatedCell(rows: readonly Row[]): { readonly row: number; readonly column: number } | null {
  for (const row of rows) {
    const found = row.cells.find((cell, at) => at > 0 && row.cells[at - 1]?.column === cell.column)
    if (found !== undefined) return { row: row.number, column: found.column }
  }
  return null
}
