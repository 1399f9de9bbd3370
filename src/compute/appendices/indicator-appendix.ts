import type { IndicatorTable } from '../../model/plan.js'
import type { Appendix } from '../../model/report.js'
import { columnOf, type Field } from '../../model/table.js'
import { multiply } from '../../vietnamese/numbers/decimal.js'
import { formatNumber } from '../../vietnamese/numbers/numbers.js'
import { achievedOf, countIndicators } from '../counts.js'
import type { IndicatorEntry } from '../indicators/compute-indicators.js'
import { actualOf } from '../indicators/judge-indicator.js'
import { groupDigits } from '../indicators/reading-texts.js'
import { sumScores } from '../indicators/scores.js'
import { isRateClaimRight } from '../indicators/status-claims.js'
import { computedHeadings } from '../wording.js'
import { buildAppendix } from './build-appendix.js'
import { besides, type ComputedColumn } from './layout-columns.js'
import { achievedTail, indicatorTotals, scoreTail } from './tails.js'
import { totalOfField } from './totals.js'

/** Prints indicator tables of one layout. `judged` false (a bare plan): the clerk's columns only. */
export function buildIndicatorAppendix(
  tables: readonly IndicatorTable[],
  entries: readonly IndicatorEntry[],
  title: string,
  judged: boolean,
): Appendix {
  const own = entries.filter(entry => tables.includes(entry.table))
  return buildAppendix<IndicatorTable, IndicatorEntry>({
    kind: 'indicators',
    title,
    tables,
    computed: judged ? computedColumns(tables, own) : [],
    entriesOf: table => own.filter(entry => entry.table === table),
    rewrite: (field, text, entry) => (judged ? rewriteCell(field, text, entry) : null),
    groupTail: within => (judged ? tailOf(within) : ''),
    totalCell: totalOfField,
    totalComputed: () => '',
    totals: judged
      ? indicatorTotals(
          countIndicators(own.map(entry => entry.result)),
          sumScores(own.map(entry => entry.indicator)),
        )
      : '',
  })
}

/** The columns that the clerk does not have, each in its usual place. */
function computedColumns(
  tables: readonly IndicatorTable[],
  entries: readonly IndicatorEntry[],
): readonly ComputedColumn<IndicatorEntry>[] {
  const lacks = (field: Field) => tables.every(table => columnOf(table, field) === null)
  /** Last year's figures may stand in the clerk's own column of baselines already. */
  const anyPrevious = entries.some(
    ({ result }) => result.previousText !== '' && result.previousText !== result.baselineText,
  )
  const anyChange = entries.some(entry => entry.result.change !== null)
  const columns: ComputedColumn<IndicatorEntry>[] = []
  if (lacks('previous') && anyPrevious) {
    columns.push({
      heading: computedHeadings.previous,
      kind: 'number',
      before: ['numerator', 'denominator', 'actual'],
      textOf: entry => entry.previousCell,
    })
  }
  if (lacks('actual') && !lacks('numerator')) {
    columns.push({
      heading: computedHeadings.actual,
      kind: 'number',
      before: ['rate', 'status'],
      textOf: entry => entry.result.actualText,
    })
  }
  if (lacks('rate')) {
    columns.push({
      heading: computedHeadings.rate,
      kind: 'number',
      before: ['status'],
      textOf: entry => bareRate(entry),
    })
  }
  if (anyChange) {
    columns.push({
      heading: computedHeadings.change,
      kind: 'number',
      before: ['status'],
      textOf: entry => entry.changeCell,
    })
  }
  if (!lacks('lastYear') && entries.some(entry => entry.yearAgo !== null && entry.yearAgo.change !== null)) {
    columns.push({
      heading: computedHeadings.yearChange,
      kind: 'number',
      before: ['status'],
      textOf: entry => entry.yearAgo?.changeCell ?? '',
    })
  }
  if (lacks('status')) {
    columns.push({
      heading: computedHeadings.assessment,
      kind: 'state',
      before: [],
      textOf: entry => entry.result.stateText,
    })
  }
  return columns
}

/** Blank cells are filled with what was computed; a state is printed as derived, a contradicted rate as computed with the clerk's beside it. */
function rewriteCell(field: Field, own: string, entry: IndicatorEntry): string | null {
  const { result, judgement, indicator } = entry
  const isBlank = own.trim() === ''
  switch (field) {
    case 'status': {
      const isOpen = result.state === 'noData' || result.state === 'unjudged'
      const keeps = judgement.claimed === null && isOpen && !isBlank
      return keeps ? null : result.stateText
    }
    case 'rate': {
      const computed = own.includes('%') ? result.rateText : bareRate(entry)
      if (isBlank) return bareRate(entry)
      const { claimedRate } = indicator
      const isWrong =
        claimedRate !== null &&
        judgement.rate !== null &&
        !isRateClaimRight(claimedRate, judgement.rate) &&
        !isShare(claimedRate, indicator)
      return isWrong ? besides(computed, own) : null
    }
    case 'actual':
      return isBlank ? result.actualText : null
    case 'previous':
      return isBlank ? entry.previousCell : groupDigits(own)
    case 'lastYear':
      return isBlank ? (entry.yearAgo?.previousCell ?? '') : groupDigits(own)
    case 'target':
    case 'baseline':
      return groupDigits(own)
    default:
      return null
  }
}

/** Some offices put the share itself into the column of rates. */
function isShare(claimed: number, indicator: IndicatorEntry['indicator']): boolean {
  const actual = actualOf(indicator)
  if (actual.type !== 'quantity') return false
  const share = actual.numerator === null ? actual.value : multiply(actual.value, 100)
  return (actual.percent || actual.numerator !== null) && isRateClaimRight(claimed, share)
}

/** The column's heading carries the per cent sign. */
function bareRate({ judgement }: IndicatorEntry): string {
  return judgement.rate === null ? judgement.rateText : formatNumber(judgement.rate)
}

function tailOf(within: readonly IndicatorEntry[]): string {
  const scores = sumScores(within.map(entry => entry.indicator))
  if (scores !== null && scores.scored > 0) return scoreTail(scores)
  return achievedTail(achievedOf(countIndicators(within.map(entry => entry.result))))
}
