import type { Message } from '../../messages/message.js'
import { fail, type Result, succeed } from '../../messages/result.js'
import type { Consolidation, MergedIndicator, UnitReport, UnitStanding } from '../../model/consolidation.js'
import type { Plan } from '../../model/plan.js'
import type { IndicatorCounts, TaskCounts } from '../../model/report.js'
import type { IsoDate } from '../../vietnamese/dates.js'
import { compare, divide, multiply, round, sum } from '../../vietnamese/decimal.js'
import { compareVietnamese } from '../../vietnamese/fold.js'
import { formatNumber, formatPercent } from '../../vietnamese/numbers.js'
import { computeHead, computeOffice, matterOf } from '../compute-head.js'
import { computeSigning } from '../compute-signing.js'
import { computeTime } from '../compute-time.js'
import { achievedOf } from '../counts.js'
import { consolidationAppendices } from './matrix-appendices.js'
import { mergeIndicators } from './merge-indicators.js'
import { findWhoReported } from './who-reported.js'

/** `office` is the plan made of the office profile (it carries letterhead, signers and the list of units); `due` the day by which units had to send. */
export type ConsolidateOptions = {
  readonly office: Plan
  readonly due: IsoDate | null
  readonly asOf: IsoDate | null
  readonly electronic: boolean
}

/** How many units the prose names as best and weakest. */
const named = 3

/** Joins many units' reports into one. The result does not depend on the order of the reports. Fails only when nothing can be consolidated. */
export function consolidateUnits(
  reports: readonly UnitReport[],
  options: ConsolidateOptions,
): Result<Consolidation> {
  const { info } = options.office
  const listed = options.office.units.map(unit => unit.name)
  const who = findWhoReported(reports, listed, options.due, info.period)
  const time = who.period === null ? null : computeTime({ ...info, period: who.period }, options.asOf)
  if (who.used.length === 0 || time === null) return fail(who.messages)
  const merged = mergeIndicators(who.used)
  const messages: Message[] = [...who.messages, ...merged.messages]
  const office = computeOffice(info)
  const head = computeHead({ ...options.office, hasInfo: true }, office, time, options.electronic)
  const reported = who.standings.filter(each => each.state === 'onTime' || each.state === 'late')
  const ranked = rank(reported.filter(each => each.achievedRate !== null))
  const scored = reported.filter(each => each.scores !== null && each.scores.rate !== null)
  const units = who.used.map(report => report.unit)
  return succeed(
    {
      type: 'consolidation',
      matter: matterOf(info),
      office,
      head: { ...head, subject: info.subject ?? `${head.subject} của các đơn vị` },
      time,
      bases: info.bases,
      receivers: info.receivers,
      signing: computeSigning(info, office),
      planCitation: info.planCitation ?? '',
      units,
      expected: listed.length === 0 ? who.standings.length : listed.length,
      sent: who.standings.filter(each => each.state !== 'missing').length,
      missing: who.missing,
      late: who.standings.filter(each => each.state === 'late'),
      twice: who.twice,
      faulty: who.standings.filter(each => each.state === 'faulty'),
      unlisted: who.unlisted,
      standings: who.standings,
      indicatorCounts: addCounts(who.used.map(report => report.indicatorCounts)),
      taskCounts: addCounts(who.used.map(report => report.taskCounts)),
      indicators: merged.indicators,
      areas: areasOf(who.used),
      best: ranked.slice(0, named),
      weakest: ranked.slice(named).slice(-named).reverse(),
      byScore: [...scored].sort(
        (a, b) => compare(b.scores?.rate ?? 0, a.scores?.rate ?? 0) || compareVietnamese(a.unit, b.unit),
      ),
      overdueUnits: reported.filter(each => each.overdue.length > 0),
      budget: budgetOf(who.used),
      highlights: textsOf(who.used, 'highlights'),
      difficulties: textsOf(who.used, 'difficulties'),
      proposals: textsOf(who.used, 'proposals'),
      appendices: consolidationAppendices(
        who.standings,
        merged.indicators as readonly MergedIndicator[],
        units,
      ),
    },
    messages,
  )
}

function rank(standings: readonly UnitStanding[]): readonly UnitStanding[] {
  return [...standings].sort(
    (a, b) => compare(b.achievedRate ?? 0, a.achievedRate ?? 0) || compareVietnamese(a.unit, b.unit),
  )
}

/** Adds counts key by key; null when no unit has any. */
function addCounts<T extends IndicatorCounts | TaskCounts>(list: readonly (T | null)[]): T | null {
  const known = list.flatMap(each => (each === null ? [] : [each]))
  const [first] = known
  if (first === undefined) return null
  const keys = Object.keys(first) as (keyof T)[]
  return Object.fromEntries(keys.map(key => [key, sum(known.map(each => Number(each[key])))])) as unknown as T
}

function areasOf(reports: readonly UnitReport[]): Consolidation['areas'] {
  const areas = new Map<string, UnitReport['indicators'][number][]>()
  for (const report of reports) {
    for (const indicator of report.indicators) {
      const list = areas.get(indicator.area) ?? []
      list.push(indicator)
      areas.set(indicator.area, list)
    }
  }
  return [...areas].map(([title, list]) => {
    const count = (state: keyof IndicatorCounts) => list.filter(each => each.state === state).length
    const counts: IndicatorCounts = {
      total: list.length,
      exceeded: count('exceeded'),
      met: count('met'),
      inProgress: count('inProgress'),
      notMet: count('notMet'),
      noData: count('noData'),
      notApplicable: count('notApplicable'),
    }
    return { title, counts, ...achievedOf(counts) }
  })
}

/** Amounts are added when every unit counts in the same unit of money. */
function budgetOf(reports: readonly UnitReport[]): Consolidation['budget'] {
  const budgets = reports.flatMap(report => (report.budget === null ? [] : [report.budget]))
  const unit = budgets[0]?.unit
  if (unit === undefined || budgets.some(each => each.unit !== unit)) return null
  const amount = sum(budgets.map(each => each.amount))
  const known = budgets.flatMap(each => (each.disbursed === null ? [] : [each.disbursed]))
  const disbursed = known.length === 0 ? null : sum(known)
  const rate = disbursed === null || amount === 0 ? null : round(multiply(divide(disbursed, amount), 100), 1)
  return {
    unit,
    amount,
    disbursed,
    amountText: formatNumber(amount),
    disbursedText: disbursed === null ? '' : formatNumber(disbursed),
    rateText: rate === null ? '' : formatPercent(rate),
  }
}

function textsOf(
  reports: readonly UnitReport[],
  key: 'highlights' | 'difficulties' | 'proposals',
): Consolidation['highlights'] {
  return reports.flatMap(report =>
    report[key].length === 0 ? [] : [{ unit: report.unit, texts: report[key] }],
  )
}
