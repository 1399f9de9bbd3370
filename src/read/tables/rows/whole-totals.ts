import { cellIn } from '../../../model/sheet.js'
import { subtract, sum } from '../../../vietnamese/numbers/decimal.js'
import type { RowFacts } from './describe-rows.js'
import type { Ordinal } from './read-ordinal.js'
import { isTotal, namesWhole, splitsUp } from './row-words.js'

const ADDS_UP = /sum|subtotal|aggregate|\+/i

/**
 * Finds the row that is the total by what it names, "Toàn xã" above or below the villages: the first or the last of several rows. A
 * numbered one among amounts of money may be an item, what is spent on the whole commune, unless it adds the others up.
 */
export function findWhole(
  facts: readonly RowFacts[],
  ordinals: readonly Ordinal[],
  isMoney: boolean,
): number | null {
  const rows = facts.flatMap((fact, index) => (isCounted(fact) ? [index] : []))
  const named = [rows[0], rows.at(-1)].filter(
    (index): index is number => index !== undefined && namesWhole(textOf(facts[index])),
  )
  const [whole] = named
  const fact = whole === undefined ? undefined : facts[whole]
  if (whole === undefined || fact === undefined || rows.length < 3) return null
  const others = rows.flatMap(index => (index === whole ? [] : (facts[index] ?? [])))
  const style = ordinals[whole]?.style
  const isListed = style !== 'none' && style !== 'text'
  return isMoney && isListed && !addsUp(fact, others) ? null : whole
}

/** A row of data that no other row counts again. */
function isCounted(fact: RowFacts): boolean {
  const text = textOf(fact)
  return fact.row.cells.length > 1 && text !== '' && !isTotal(text) && !splitsUp(text)
}

function textOf(fact: RowFacts | undefined): string {
  if (fact === undefined) return ''
  if (fact.ordinal.style === 'text') return fact.ordinal.text
  return fact.title ?? (fact.main === '' ? fact.first : fact.main)
}

function addsUp({ row, ordinalCell }: RowFacts, others: readonly RowFacts[]): boolean {
  return row.cells.some(cell => {
    if (cell === ordinalCell || cell.type !== 'number') return false
    if (cell.formula !== null && ADDS_UP.test(cell.formula)) return true
    const added = others.map(other => {
      const own = cellIn(other.row, cell.column)
      return own?.type === 'number' ? own.value : 0
    })
    return cell.value !== 0 && Math.abs(subtract(cell.value, sum(added))) < 1e-9
  })
}
