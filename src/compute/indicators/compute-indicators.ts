import { type Message, message } from '../../messages/message.js'
import type { Indicator, IndicatorTable, Plan } from '../../model/plan.js'
import type { IndicatorResult, IndicatorsReport } from '../../model/report.js'
import { columnOf } from '../../model/table.js'
import { areaTitle, splitByArea, topGroupOf } from '../areas.js'
import { achievedOf, countIndicators } from '../counts.js'
import { dueTextOf } from '../due-text.js'
import {
  type Change,
  compareIndicators,
  countChanges,
  type IndicatorRow,
  indicatorRows,
} from '../periods/compare-periods.js'
import type { Earliers } from '../periods/describe-earlier.js'
import { placeInRow } from '../row-places.js'
import { titleInText } from '../titles.js'
import { gapWords, indicatorStateTexts, resultVerbs } from '../wording.js'
import { isCumulative } from './cumulative.js'
import { type DueFrame, indicatorContext, isSpreadOverYear } from './indicator-due.js'
import { actualOf, type IndicatorJudgement, judgeIndicator } from './judge-indicator.js'
import { alikeInForm, isCeiling, readingText, targetText } from './reading-texts.js'
import { scoreAsResult } from './score-as-result.js'
import { sumScores } from './scores.js'
import { statusSays } from './status-claims.js'

/** An indicator with its judgement, kept for the appendix. */
export type IndicatorEntry = {
  readonly indicator: Indicator
  readonly table: IndicatorTable
  readonly judgement: IndicatorJudgement
  readonly result: IndicatorResult
  /** Against the period before, as shown; null where nothing can be compared. */
  readonly changeCell: string
  /** What the period before had, as its column prints it. */
  readonly previousCell: string
  /** Against the same period of last year; null where no such figures are known. */
  readonly yearAgo: Change | null
}

export type ComputedIndicators = {
  readonly report: IndicatorsReport | null
  readonly entries: readonly IndicatorEntry[]
  readonly messages: readonly Message[]
}

/** Judges every indicator and sums them up by area; the report is null without indicator tables. */
export function computeIndicators(plan: Plan, frame: DueFrame, earliers: Earliers): ComputedIndicators {
  const rows = indicatorRows(plan)
  const against = compareIndicators(rows, earliers.previous)
  const yearAgo = earliers.lastYear === null ? null : compareIndicators(rows, earliers.lastYear)
  const entries = rows.map((row, index) =>
    judgeRow(row, frame, against.changes[index], yearAgo?.changes[index]),
  )
  const messages = [
    ...entries.flatMap(doubtsOf),
    ...entries.flatMap(entry => ratesOverYear(entry, frame)),
    ...against.messages,
    ...(yearAgo?.messages ?? []),
  ]
  if (rows.length === 0) return { report: null, entries, messages }
  const items = entries.map(entry => entry.result)
  const report: IndicatorsReport = {
    counts: countIndicators(items),
    areas: areasOf(plan, entries),
    items,
    achieved: items.filter(item => item.state === 'met' || item.state === 'exceeded'),
    missed: items.filter(item => item.state === 'notMet'),
    unjudged: items.filter(item => item.state === 'unjudged'),
    comparison: countChanges(against.changes, earliers.previous.label),
    lastYear: yearAgo && countChanges(yearAgo.changes, earliers.lastYear?.label ?? ''),
    scores: sumScores(rows.map(row => row.indicator)),
    appendix: '',
  }
  return { report, entries, messages }
}

function areasOf(plan: Plan, entries: readonly IndicatorEntry[]): IndicatorsReport['areas'] {
  const byIndicator = new Map(entries.map(entry => [entry.indicator, entry.result]))
  const tables = plan.tables.flatMap(table => (table.kind === 'indicators' ? [table] : []))
  return splitByArea(tables).map(area => {
    const items = area.items.flatMap(item => byIndicator.get(item) ?? [])
    const counts = countIndicators(items)
    return {
      ordinal: area.ordinal,
      title: titleInText(area.title),
      counts,
      ...achievedOf(counts),
      scores: sumScores(area.items),
      items,
    }
  })
}

function judgeRow(
  row: IndicatorRow,
  frame: DueFrame,
  change: Change | undefined,
  yearAgo: Change | undefined,
): IndicatorEntry {
  const { indicator: own, table } = row
  const indicator = scoreAsResult(own)
  const judgement = judgeIndicator(indicator, indicatorContext(indicator, frame, isCumulative(table)))
  const texts = alikeInForm(
    targetText(indicator),
    readingText(actualOf(indicator), indicator.unit),
    judgement.gapText,
  )
  const result: IndicatorResult = {
    ordinal: indicator.ordinal,
    name: indicator.name,
    area: areaTitle(topGroupOf(table.groups, indicator.group)),
    unit: indicator.unit ?? '',
    ...texts,
    resultVerb: verbOf(indicator, judgement),
    previousText: change?.previousText ?? '',
    baselineText: readingText(indicator.baseline, indicator.unit),
    rate: judgement.rate,
    rateText: judgement.rateText,
    state: judgement.state,
    stateText: indicatorStateTexts[judgement.state],
    change: change?.change ?? null,
    changeText: change?.changeText ?? '',
    dueText: dueTextOf(indicator.due),
    lead: indicator.lead ?? '',
    note: indicator.note ?? '',
    at: indicator.at,
  }
  return {
    indicator: own,
    table,
    judgement,
    result,
    changeCell: change?.changeCell ?? '',
    previousCell: change?.previousCell ?? '',
    yearAgo: yearAgo ?? null,
  }
}

/** Nobody reaches ("đạt") what should stay low, what is nought, or what went over its range. */
function verbOf(indicator: Indicator, { state, gapText }: IndicatorJudgement): string {
  const actual = actualOf(indicator)
  const isNought = actual.type === 'quantity' && actual.value === 0
  const isOver = state === 'notMet' && gapText.startsWith(gapWords.higher)
  return isCeiling(indicator) || isNought || isOver ? resultVerbs.is : resultVerbs.reaches
}

/** A rate per month beside results counted from 1 January on: said which column and how many months were taken. */
function ratesOverYear({ indicator, table, judgement }: IndicatorEntry, frame: DueFrame): readonly Message[] {
  if (judgement.source !== 'computed' || !isCumulative(table) || !isSpreadOverYear(indicator, frame))
    return []
  const values = {
    target: indicator.target.text,
    heading: columnOf(table, 'actual')?.heading ?? '',
    months: frame.monthsOfYear,
  }
  return [message('rate-over-year', placeInRow(indicator.at, table.columns, 'target', 'name'), values)]
}

/** What a reader should look at again: an assessment that the figures do not bear out, a result that nothing can be compared with. */
function doubtsOf(entry: IndicatorEntry): readonly Message[] {
  const { indicator, table, judgement, result } = entry
  const values = {
    ordinal: indicator.ordinal,
    actual: result.actualText === '' ? '(trống)' : result.actualText,
    target: result.targetText,
  }
  const found: Message[] = []
  if (statusSays(judgement.claimed, judgement.state) === 'other') {
    found.push(
      message('indicator-status-contradicted', placeInRow(indicator.at, table.columns, 'status', 'name'), {
        ...values,
        claimed: indicator.claimedStatus ?? '',
        derived: result.stateText,
      }),
    )
  }
  if (judgement.source === 'unjudged') {
    found.push(
      message(
        'indicator-not-judged',
        placeInRow(indicator.at, table.columns, 'status', 'actual', 'name'),
        values,
      ),
    )
  }
  return found
}
