/** Checks one start tag against the table of elements, and the rows of a table written by hand. */
import type { Place } from '../../messages/message.js'
import { attributeFault, elementRule, markupElementNames } from '../../model/markup-elements.js'
import { nearestName } from '../../model/nearest-name.js'
import { type LintRun, notePlace } from './lint-run.js'
import type { CellSpan, FinishedRow, OpenElement, OpenTag } from './scan-state.js'

/** Notes an unknown element, a wrong place, and unknown, missing or wrong attributes. */
export function checkTag(tag: OpenTag, parent: OpenElement | undefined, run: LintRun): void {
  const { name, place } = tag
  const rule = elementRule(name)
  if (rule === undefined) {
    notePlace(run, 'markup-unknown-element', place, { name, nearest: nearestName(name, markupElementNames) })
    return
  }
  const inside = parent?.name ?? ''
  if (!rule.parents.includes(inside) && (inside === '' || elementRule(inside) !== undefined))
    notePlace(run, 'markup-nesting', place, {
      name,
      parent: inside === '' ? '…' : inside,
      expected: rule.parents.join(', '),
    })
  for (const [attribute, value] of tag.attributes) {
    const own = Object.hasOwn(rule.attributes, attribute) ? rule.attributes[attribute] : undefined
    if (own === undefined) {
      const nearest = nearestName(attribute, Object.keys(rule.attributes))
      notePlace(run, 'markup-unknown-attribute', place, { element: name, name: attribute, nearest })
      continue
    }
    const expected = value === null ? null : attributeFault(own, value)
    if (expected !== null && value !== null)
      notePlace(run, 'markup-attribute-value', place, {
        element: name,
        name: attribute,
        found: value,
        expected,
      })
  }
  for (const [attribute, own] of Object.entries(rule.attributes))
    if (own.required && !tag.attributes.has(attribute))
      notePlace(run, 'markup-missing-attribute', place, { element: name, name: attribute })
}

/** Counts a column or a cell for the element around it; gives up where a loop or a condition decides. */
export function countColumns(tag: OpenTag, parent: OpenElement | undefined, depth: number): void {
  if (parent === undefined || (tag.name !== 'cell' && tag.name !== 'column')) return
  const columns = spanOf(tag, 'colspan')
  const rows = spanOf(tag, 'rowspan')
  if (depth !== parent.depth || columns === null || rows === null) parent.loose = true
  else parent.cells.push({ columns, rows })
}

function spanOf(tag: OpenTag, name: string): number | null {
  const written = tag.attributes.get(name)
  if (written === undefined) return 1
  return written !== null && /^[1-9]\d{0,2}$/.test(written) ? Number(written) : null
}

/** Hands finished rows and columns up to their table, and checks the widths of the rows of a finished table. */
export function closeTableElement(own: OpenElement, parent: OpenElement | undefined, run: LintRun): void {
  if (own.name === 'row' && parent !== undefined)
    parent.rows.push({
      place: own.place,
      depth: own.depth,
      cells: own.cells,
      loose: own.loose,
      heading: parent.name === 'header',
    })
  if (own.name === 'header' && parent !== undefined) parent.rows.push(...own.rows)
  if (own.name === 'columns' && parent !== undefined) {
    parent.cells.push(...own.cells)
    parent.loose = parent.loose || own.loose
  }
  if (own.name === 'table' && !own.loose) checkRows(own, run)
}

function checkRows(table: OpenElement, run: LintRun): void {
  const { rows } = table
  const repeats = (row: FinishedRow) => row.depth !== table.depth && row.cells.some(cell => cell.rows > 1)
  if (rows.some(row => row.loose || repeats(row))) return
  const widths = [...widthsOf(rows.filter(row => row.heading)), ...widthsOf(rows.filter(row => !row.heading))]
  const expected = table.cells.length > 0 ? table.cells.length : (widths[0]?.found ?? 0)
  for (const { place, found } of widths)
    if (found !== expected) notePlace(run, 'markup-row-width', place, { found, expected })
}

/** Cells of rows above that reach down count too. */
function widthsOf(
  rows: readonly FinishedRow[],
): readonly { readonly place: Place; readonly found: number }[] {
  let hanging: readonly CellSpan[] = []
  return rows.map(row => {
    const cells = [...row.cells, ...hanging]
    hanging = cells.map(cell => ({ ...cell, rows: cell.rows - 1 })).filter(cell => cell.rows > 0)
    return { place: row.place, found: cells.reduce((total, cell) => total + cell.columns, 0) }
  })
}
