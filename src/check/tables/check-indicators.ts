import type { Message } from '../../messages/message.js'
import type { Indicator, IndicatorTable, Quantity } from '../../model/plan.js'
import { figureOf, numberOf, type ReadTable, textOf } from '../cells/table-line.js'
import { ratioParts } from '../cells/ratio-parts.js'
import { type ItemLine, placeOfLine, type TableFrame } from './table-frame.js'
import { targetReader } from './read-target.js'
import { timelineReader } from './read-timeline.js'

/** Types the lines of an indicator table. */
export function checkIndicators(
  table: ReadTable,
  { base, items }: TableFrame,
  planYear: number | null,
  found: Message[],
): IndicatorTable {
  const readTarget = targetReader(table, found)
  const readDue = timelineReader(table, planYear, found)
  const typed = ({ line, group }: ItemLine): Indicator => {
    const actual = figureOf(table, line, 'actual')
    const parts = ratioParts(table, line)
    const ratio = actual.type === 'quantity' ? actual : NO_RATIO
    return {
      type: 'indicator',
      ordinal: line.row.ordinal,
      group,
      cells: line.texts,
      note: textOf(table, line, 'note'),
      at: placeOfLine(table, line),
      name: textOf(table, line, 'name') ?? '',
      unit: textOf(table, line, 'unit'),
      target: readTarget(line) ?? { criteria: [], text: '' },
      baseline: figureOf(table, line, 'baseline'),
      numerator: numberOf(table, line, 'numerator') ?? parts.numerator ?? ratio.numerator,
      denominator: numberOf(table, line, 'denominator') ?? parts.denominator ?? ratio.denominator,
      actual,
      previous: figureOf(table, line, 'previous'),
      claimedRate: numberOf(table, line, 'rate'),
      claimedStatus: textOf(table, line, 'status'),
      due: readDue(line),
      lead: textOf(table, line, 'lead'),
      maxScore: numberOf(table, line, 'maxScore'),
      selfScore: numberOf(table, line, 'selfScore'),
      appraisedScore: numberOf(table, line, 'appraisedScore'),
      evidence: textOf(table, line, 'evidence'),
    }
  }
  return { ...base, kind: 'indicators', items: items.map(typed) }
}

const NO_RATIO: Pick<Quantity, 'numerator' | 'denominator'> = { numerator: null, denominator: null }
