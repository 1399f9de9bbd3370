import type { Indicator, Reading } from '../../model/plan.js'
import type { IndicatorState } from '../../model/report.js'
import { divide, multiply } from '../../vietnamese/numbers/decimal.js'
import { formatNumber, formatPercent } from '../../vietnamese/numbers/numbers.js'
import { saysFall } from '../../vietnamese/targets/changes.js'
import {
  type IndicatorStatus,
  parseIndicatorStatus,
  parseStatus,
} from '../../vietnamese/words/status-words.js'
import { gapTextOf } from '../periods/difference-texts.js'
import { judgeChange } from './judge-change.js'
import { type CriterionContext, judgeCriterion, type Verdict } from './judge-criterion.js'
import { leadingValue } from './leading-value.js'
import { splitReading } from './split-reading.js'

/** An indicator judged. `source`: computed from figures, told by the clerk's words, or neither was possible (`unjudged`). */
export type IndicatorJudgement = {
  readonly state: IndicatorState
  readonly rate: number | null
  readonly rateText: string
  readonly gapText: string
  readonly source: 'computed' | 'words' | 'blank' | 'unjudged'
  /** What the clerk's own assessment says, null for nothing. */
  readonly claimed: IndicatorStatus | null
}

/** `months` of the period (for rates), whether the target falls due by its end. */
export type IndicatorContext = { readonly months: number; readonly isDue: boolean }

/** Judges one indicator from its target, result and, where these cannot be computed, the clerk's words. Never looks at other rows. */
export function judgeIndicator(indicator: Indicator, context: IndicatorContext): IndicatorJudgement {
  const claimed = claimedStatusOf(indicator.claimedStatus)
  const reading = actualOf(indicator)
  const plain = { rate: null, rateText: '', gapText: '', claimed }
  const { criteria, text } = indicator.target
  const targetIsNone = criteria.length === 0 && /^\s*[-–—]+\s*$|không áp dụng/i.test(text)
  const saysNone = claimed === 'notApplicable' && reading.type !== 'quantity'
  if (reading.type === 'notApplicable' || targetIsNone || saysNone) {
    return { ...plain, state: 'notApplicable', source: 'words' }
  }
  const verdicts = judgeAll(indicator, reading, { unit: indicator.unit, months: context.months })
  if (verdicts !== null) {
    return {
      ...plain,
      ...tellVerdicts(verdicts, indicator.unit),
      state: stateOf(verdicts, context.isDue),
      source: 'computed',
    }
  }
  const isNumeric = criteria.some(each => each.type !== 'text' && each.type !== 'yesNo')
  const said = reading.type === 'text' || reading.type === 'yesNo' ? reading.text : null
  const words = claimed ?? claimedStatusOf(said)
  if (reading.type === 'noData' && (words === null || (isNumeric && words !== 'inProgress'))) {
    return { ...plain, state: 'noData', source: 'blank' }
  }
  if (words === null) return { ...plain, state: 'unjudged', source: 'unjudged' }
  return { ...plain, state: stateOfWords(words, context.isDue), source: 'words' }
}

/** Tells whether an indicator says anything about its result. */
export function hasIndicatorResult(indicator: Indicator): boolean {
  return actualOf(indicator).type !== 'noData' || (indicator.claimedStatus ?? '').trim() !== ''
}

/** Gives the result cell, else numerator ÷ denominator as a ratio. */
export function actualOf(indicator: Indicator): Reading {
  const { actual, numerator, denominator } = indicator
  if (actual.type !== 'noData' || numerator === null) return actual
  if (denominator === null) {
    return quantity(numerator, formatNumber(numerator), null, null)
  }
  if (denominator === 0) return actual
  const share = divide(multiply(numerator, 100), denominator)
  return quantity(
    divide(numerator, denominator),
    `${formatPercent(share)} (${formatNumber(numerator)}/${formatNumber(denominator)})`,
    numerator,
    denominator,
  )
}

function quantity(
  value: number,
  text: string,
  numerator: number | null,
  denominator: number | null,
): Reading {
  return { type: 'quantity', value, percent: false, decimals: 1, unit: null, numerator, denominator, text }
}

/** Judges every criterion, or none: a part that cannot be computed leaves the whole to the clerk's words. */
function judgeAll(
  indicator: Indicator,
  reading: Reading,
  context: CriterionContext,
): readonly Verdict[] | null {
  const { criteria } = indicator.target
  if (criteria.length === 0) return null
  const [only, second] = criteria
  if (only?.type === 'text' && reading.type === 'text') {
    const verdict = judgeChange(only.text, reading.text, context)
    return verdict === null ? null : [verdict]
  }
  if (isFallForLevel(reading, indicator)) return null
  const readings =
    only !== undefined && second === undefined
      ? [leadingValue(reading, only) ?? reading]
      : splitReading(reading, criteria)
  if (readings === null) return null
  const verdicts = criteria.map((criterion, index) => {
    const part = readings[index]
    return part === undefined ? null : judgeCriterion(criterion, part, context)
  })
  const known = verdicts.flatMap(verdict => (verdict === null ? [] : [verdict]))
  return known.length === criteria.length ? known : null
}

/** "Giảm 25%" is no level of "20%", unless the row itself is about a fall. */
export function isFallForLevel(reading: Reading, { name, target }: Indicator): boolean {
  if (reading.type !== 'text') return false
  const lead = /^\D*/.exec(reading.text)?.[0] ?? ''
  return saysFall(lead) && !saysFall(`${name} ${target.text}`)
}

/** Several criteria have no common rate: each one's stands in the text. */
function tellVerdicts(
  verdicts: readonly Verdict[],
  unit: string | null,
): Pick<IndicatorJudgement, 'rate' | 'rateText' | 'gapText'> {
  const texts = verdicts.map(verdict => (verdict.rate === null ? '' : formatPercent(verdict.rate, 6)))
  return {
    rate: verdicts.length === 1 ? (verdicts[0]?.rate ?? null) : null,
    rateText: texts.filter(text => text !== '').join('; '),
    gapText: verdicts
      .map(verdict => (verdict.gap === null ? '' : gapTextOf(verdict.gap, verdict.met, unit)))
      .filter(text => text !== '')
      .join('; '),
  }
}

function stateOf(verdicts: readonly Verdict[], isDue: boolean): IndicatorState {
  if (verdicts.every(verdict => verdict.met)) {
    return verdicts.every(verdict => verdict.exceeded) ? 'exceeded' : 'met'
  }
  return isDue ? 'notMet' : 'inProgress'
}

function stateOfWords(words: IndicatorStatus, isDue: boolean): IndicatorState {
  if (words === 'notMet' || words === 'inProgress') return isDue ? 'notMet' : 'inProgress'
  return words
}

/** Reads the assessment cell; words that belong to tasks are understood too. */
function claimedStatusOf(text: string | null): IndicatorStatus | null {
  if (text === null || text.trim() === '') return null
  const status = parseIndicatorStatus(text)
  if (status !== null) return status
  switch (parseStatus(text)) {
    case 'done':
      return 'met'
    case 'overdue':
      return 'notMet'
    case 'inProgress':
    case 'notStarted':
    case 'notDue':
    case 'ongoing':
      return 'inProgress'
    case 'notApplicable':
      return 'notApplicable'
    case null:
      return null
  }
}
