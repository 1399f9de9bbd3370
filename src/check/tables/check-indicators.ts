import type { Message } from '../../messages/message.js'
import type { Indicator, IndicatorTable, Quantity, Reading } from '../../model/plan.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { isTooHighForPercent } from '../../vietnamese/numbers/percent-likeness.js'
import type { Criterion } from '../../vietnamese/targets/criterion.js'
import { PLACE_UNIT } from '../../vietnamese/targets/ranks.js'
import type { Target } from '../../vietnamese/targets/targets.js'
import { ratioParts } from '../cells/ratio-parts.js'
import { figureOf, type ItemLine, numberOf, type ReadTable, textOf } from '../cells/table-line.js'
import { asPlace, readCeiling } from './read-ceiling.js'
import { targetReader } from './read-target.js'
import { timelineReader } from './read-timeline.js'
import { placeOfLine, type TableFrame } from './table-frame.js'

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
    const asked = readTarget(line) ?? NO_TARGET
    const figure = inTargetsPercent(figureOf(table, line, 'actual'), asked)
    const answer = asAnswer(figure, asked, textOf(table, line, 'actual') ?? '')
    const { target, actual } = readCeiling(table, line, asked, answer, found)
    const parts = ratioParts(table, line)
    /** Earlier figures of a place are places. */
    const beside = (field: 'baseline' | 'previous' | 'lastYear'): Reading => {
      const read = inTargetsPercent(figureOf(table, line, field), target)
      return actual.type === 'quantity' && actual.unit === PLACE_UNIT ? asPlace(read) : read
    }
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
      target,
      baseline: beside('baseline'),
      numerator: numberOf(table, line, 'numerator') ?? parts.numerator ?? ratio.numerator,
      denominator: numberOf(table, line, 'denominator') ?? parts.denominator ?? ratio.denominator,
      actual,
      previous: beside('previous'),
      lastYear: beside('lastYear'),
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
const NO_TARGET: Target = { criteria: [], text: '' }

/** Asked whether something is there, "Chưa có" is an answer, not a missing figure. */
function asAnswer(reading: Reading, target: Target, text: string): Reading {
  const isAsked = target.criteria.length === 1 && target.criteria[0]?.type === 'yesNo'
  const isDenied = reading.type === 'noData' && /^(?:chua|khong) co$/.test(foldText(text))
  return isAsked && isDenied ? { type: 'yesNo', value: false, text } : reading
}

/** A bare 98 against a target of 95 % is 98 %: without a unit column the target says what is measured. 450 against 80 % counts something. */
function inTargetsPercent(reading: Reading, target: Target): Reading {
  if (reading.type !== 'quantity' || reading.percent || reading.unit !== null || reading.numerator !== null)
    return reading
  const percent =
    target.criteria.length > 0 && target.criteria.every(each => 'unit' in each && each.unit === '%')
  const highest = Math.max(...target.criteria.map(highestOf))
  return percent && !isTooHighForPercent(reading.value, highest) ? { ...reading, percent: true } : reading
}

function highestOf(criterion: Criterion): number {
  if (criterion.type === 'between') return criterion.high
  return 'value' in criterion ? criterion.value : 0
}
