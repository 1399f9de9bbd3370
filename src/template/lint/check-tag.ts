/** Checks one start tag against the table of elements, and the rows of a table written by hand. */
import { attributeFault, elementRule, markupElementNames } from '../../model/markup-elements.js'
import { nearestName } from '../../model/nearest-name.js'
import { type LintRun, notePlace } from './lint-run.js'
import type { OpenElement, OpenTag } from './scan-state.js'

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
  const rows = tag.attributes.get('rowspan')
  const columns = tag.attributes.get('colspan')
  const width = columns === undefined ? 1 : Number(columns)
  if (depth !== parent.depth || rows !== undefined || columns === null || !Number.isInteger(width))
    parent.loose = true
  else parent.columns += width
}

/** Hands the width of a finished row, header or list of columns up to its table, and checks a finished table. */
export function closeTableElement(own: OpenElement, parent: OpenElement | undefined, run: LintRun): void {
  if (own.name === 'row' && parent !== undefined) parent.rows.push(own)
  if (own.name === 'header' && parent !== undefined) parent.rows.push(...own.rows)
  if (own.name === 'columns' && parent !== undefined) {
    parent.columns = own.columns
    parent.loose = parent.loose || own.loose
  }
  if (own.name !== 'table' || own.loose || own.rows.some(row => row.loose)) return
  const expected = own.columns > 0 ? own.columns : (own.rows[0]?.columns ?? 0)
  for (const row of own.rows)
    if (row.columns !== expected)
      notePlace(run, 'markup-row-width', row.place, { found: row.columns, expected })
}
