import type { Cell, Range, Row } from '../model/sheet.js'
import { columnOfAddress, rangeOf } from './address.js'
import { type CellContext, cellOf, type RawCell } from './cell-value.js'
import { lastColumn, lastRow, limits } from './limits.js'
import { RichTextReader } from './rich-text.js'
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

/** A cell with a stored value, or a blank one, as nearly all programs write it. */
const CELL =
  /<c r="[A-Z]{1,3}[0-9]{1,7}"(?: s="[0-9]{1,9}")?(?: t="[A-Za-z]{1,9}")?(?:\/>|><v>[^<&]*<\/v><\/c>)/y
const CELL_END = '</v></c>'.length
const LETTER_S = 115
const LETTER_T = 116
const SLASH = 47
const VALUE_START = '><v>'.length

/** Reads one worksheet part: sheetData, cols and mergeCells; everything else is passed over (ECMA-376 part 1, 18.3.1.99). */
export class SheetReader implements XmlHandler {
  readonly wholeIn = 3
  wantsText = false
  private readonly context: CellContext
  private readonly budget: CellBudget
  private readonly rows: Row[] = []
  private readonly merges: Range[] = []
  private readonly shared = new Map<string, string>()
  private hidden: Uint8Array | null = null
  private readonly inline = new RichTextReader()
  private readonly raw: RawCell = {
    column: 0,
    type: null,
    style: 0,
    value: null,
    formula: null,
    inline: null,
  }
  private wrong: SheetFault | null = null
  private section = ''
  private cells: Cell[] = []
  private row = 0
  private rowHidden = false
  private inOrder = true
  private column = 0
  private columnGroups = 0
  private badMerges = 0
  private piece: string | null = null
  private part = ''
  private sharedId: string | null = null

  constructor(context: CellContext, budget: CellBudget) {
    this.context = context
    this.budget = budget
  }

  takeWhole(text: string, at: number): number {
    if (this.section !== 'sheetData') return -1
    CELL.lastIndex = at
    if (!CELL.test(text)) return -1
    const end = CELL.lastIndex
    let from = at + 6
    let to = text.indexOf('"', from)
    this.placeCell(text, from, to)
    const { raw } = this
    raw.style = 0
    raw.type = null
    if (text.charCodeAt(to + 2) === LETTER_S) {
      from = to + 5
      to = text.indexOf('"', from)
      raw.style = Number(text.slice(from, to))
    }
    if (text.charCodeAt(to + 2) === LETTER_T) {
      from = to + 5
      to = text.indexOf('"', from)
      raw.type = to === from + 1 ? text.charAt(from) : text.slice(from, to)
    }
    if (text.charCodeAt(to + 1) === SLASH) return end
    from = to + 1 + VALUE_START
    to = end - CELL_END
    if (to - from > limits.characters) return -1
    raw.value = text.slice(from, to)
    raw.formula = null
    raw.inline = null
    this.closeCell()
    return end
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth > 4 && this.section === 'sheetData') {
      if (depth === 5) this.openInCell(name, attributes)
      else if (this.part === 'is') this.inline.open(name, attributes, depth - 5)
      this.wantsText = depth === 5 ? this.piece !== null : this.part === 'is' && this.inline.wantsText
    } else if (depth === 4 && this.section === 'sheetData') this.openCell(attributes)
    else if (depth === 3 && this.section === 'sheetData') this.openRow(attributes)
    else if (depth === 3) this.openBeside(name, attributes)
    else if (depth === 2) this.section = name
    else if (depth === 1 && name !== 'worksheet') this.stop('not-a-sheet', name)
  }

  text(more: string): void {
    if (this.part === 'is') {
      this.inline.text(more)
      if (this.inline.tooLong()) this.stop('too-long', String(limits.characters))
    } else if (this.wrong === null) {
      this.piece = this.piece === null || this.piece === '' ? more : this.piece + more
      if (this.piece.length > limits.characters) this.stop('too-long', String(limits.characters))
    }
  }

  close(_name: string, depth: number): void {
    this.wantsText = false
    if (this.section !== 'sheetData') return
    if (depth === 5) this.closeInCell()
    else if (depth === 4) this.closeCell()
    else if (depth === 3) this.closeRow()
    else if (depth > 5 && this.part === 'is') this.inline.close(depth - 5)
    else if (depth === 2) this.section = ''
  }

  fault(): SheetFault | null {
    return this.wrong
  }

  content(): SheetContent {
    const { rows, merges, badMerges } = this
    const hiddenColumns: number[] = []
    this.hidden?.forEach((isHidden, column) => {
      if (isHidden === 1) hiddenColumns.push(column)
    })
    const ordered = this.inOrder ? rows : orderRows(rows)
    const twice = this.inOrder ? null : repeatedCell(ordered)
    if (twice !== null) this.wrong ??= { reason: 'repeated-cell', ...twice, written: '' }
    return { rows: ordered, merges, badMerges, hiddenColumns }
  }

  private stop(reason: SheetFault['reason'], written: string): void {
    this.wrong ??= { reason, row: this.row, column: this.column, written }
  }

  private openRow(attributes: Attributes): void {
    const written = attributeOf(attributes, 'r')
    const number = written === null ? this.row + 1 : Number(written)
    this.column = 0
    if (!Number.isInteger(number) || number < 1 || number > lastRow) this.stop('bad-address', written ?? '')
    if (number <= this.row) this.inOrder = false
    this.row = number
    this.rowHidden = flagOf(attributes, 'hidden')
    this.cells = []
  }

  private closeRow(): void {
    const { rows, cells, budget } = this
    if (cells.length === 0) return
    rows.push({ number: this.row, hidden: this.rowHidden, cells })
    budget.left -= cells.length
    if (rows.length > limits.rows) this.stop('too-many-rows', String(limits.rows))
    if (budget.left < 0) this.stop('too-many-cells', String(limits.cells))
  }

  private openCell(attributes: Attributes): void {
    const { raw } = this
    const reference = attributeIndex(attributes, 'r')
    if (reference < 0) this.column++
    else {
      const { text, places } = attributes
      this.placeCell(text, places[4 * reference + 2] ?? 0, places[4 * reference + 3] ?? 0)
    }
    if (this.column > lastColumn) this.stop('bad-address', '')
    raw.column = this.column
    raw.type = attributeOf(attributes, 't')
    raw.style = countOf(attributes, 's') ?? 0
    raw.value = null
    raw.formula = null
    raw.inline = null
  }

  private placeCell(text: string, from: number, to: number): void {
    this.column = columnOfAddress(text, from, to, this.row)
    if (this.column === 0 || this.column > lastColumn) this.stop('bad-address', text.slice(from, to))
    this.raw.column = this.column
  }

  private closeCell(): void {
    const { raw, cells } = this
    if (raw.value === null && raw.formula === null && raw.inline === null) return
    const cell = cellOf(raw, this.context)
    if (cell === 'bad') this.stop('bad-value', raw.value ?? '')
    else if (cell !== null) {
      const last = cells.at(-1)
      if (last !== undefined && last.column >= this.column) this.inOrder = false
      cells.push(cell)
    }
  }

  private openInCell(name: string, attributes: Attributes): void {
    this.part = name
    if (name === 'v') this.piece = ''
    else if (name === 'f') {
      this.piece = ''
      this.sharedId = attributeOf(attributes, 't') === 'shared' ? attributeOf(attributes, 'si') : null
    }
  }

  private closeInCell(): void {
    const { raw, part, shared, sharedId } = this
    if (part === 'v') raw.value = this.piece
    else if (part === 'f') {
      raw.formula = this.piece ?? ''
      if (sharedId !== null && raw.formula !== '') shared.set(sharedId, raw.formula)
      else if (sharedId !== null) raw.formula = shared.get(sharedId) ?? ''
    } else if (part === 'is') raw.inline = this.inline.take()
    this.piece = null
    this.part = ''
  }

  private openBeside(name: string, attributes: Attributes): void {
    const { section, merges } = this
    if (section === 'mergeCells' && name === 'mergeCell') {
      const range = merges.length < limits.merges ? rangeOf(attributeOf(attributes, 'ref') ?? '') : null
      if (range === null) this.badMerges++
      else merges.push(range)
    } else if (section === 'cols' && name === 'col' && flagOf(attributes, 'hidden')) {
      if (this.columnGroups++ >= lastColumn) return
      const from = countOf(attributes, 'min') ?? 0
      this.hidden ??= new Uint8Array(lastColumn + 1)
      if (from >= 1) this.hidden.fill(1, from, (countOf(attributes, 'max') ?? 0) + 1)
    }
  }
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
