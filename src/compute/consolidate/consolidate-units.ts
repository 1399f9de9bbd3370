import { fail, type Result, succeed } from '../../messages/result.js'
import type { Consolidation, UnitReport } from '../../model/consolidation.js'
import type { Plan } from '../../model/plan.js'
import { formatDateShort, type IsoDate } from '../../vietnamese/dates/dates.js'
import { computeHead, computeOffice, matterOf } from '../head/compute-head.js'
import { computeSigning } from '../head/compute-signing.js'
import { computeTime, untilText } from '../head/compute-time.js'
import { addBudgets } from './add-budgets.js'
import { consolidationAppendices } from './consolidation-appendices.js'
import { addCounts, mergeAreas, spreadOf } from './merge-areas.js'
import { mergeIndicators } from './merge-indicators.js'
import { mergeTexts } from './merge-texts.js'
import { tellMissingOffice } from './missing-office.js'
import { rankUnits } from './rank-units.js'
import { findWhoReported } from './who-reported.js'

/** `office` is the plan made of the office profile (it carries letterhead, signers and the list of units); `due` the day by which units had to send. */
export type ConsolidateOptions = {
  readonly office: Plan
  readonly due: IsoDate | null
  readonly asOf: IsoDate | null
  readonly electronic: boolean
}

/** Joins many units' reports into one. The result does not depend on the order of the reports. Fails only when nothing can be consolidated. */
export function consolidateUnits(
  reports: readonly UnitReport[],
  options: ConsolidateOptions,
): Result<Consolidation> {
  const { info } = options.office
  const office = computeOffice(info)
  const who = findWhoReported(reports, {
    listed: options.office.units.map(unit => unit.name),
    due: options.due,
    period: info.period,
    own: office.unit,
  })
  const time = who.period === null ? null : computeTime({ ...info, period: who.period }, options.asOf)
  if (who.used.length === 0 || time === null) return fail(who.messages)
  const merged = mergeIndicators(who.used)
  const money = addBudgets(who.used)
  const head = computeHead({ ...options.office, hasInfo: true }, office, time, options.electronic, false)
  const expected = who.standings.filter(each => !who.unlisted.includes(each.unit))
  const parts = {
    standings: who.standings,
    unlisted: who.unlisted,
    units: who.used.map(report => report.unit),
    areas: mergeAreas(merged.indicators),
    ...rankUnits(who.standings),
    highlights: mergeTexts(who.used, 'highlights'),
    difficulties: mergeTexts(who.used, 'difficulties'),
    proposals: mergeTexts(who.used, 'proposals'),
  }
  return succeed(
    {
      type: 'consolidation',
      matter: matterOf(info),
      office,
      head: { ...head, subject: info.subject ?? `${head.subject} của các đơn vị` },
      time,
      untilText: untilText(time, time.asOf),
      bases: info.bases,
      receivers: info.receivers,
      signing: computeSigning(info, office),
      planCitation: info.planCitation ?? '',
      dueText: options.due === null ? '' : formatDateShort(options.due),
      isListed: options.office.units.length > 0,
      expected: who.expected,
      sent: who.sent,
      missing: who.missing,
      late: expected.filter(each => each.state === 'late'),
      undated: expected.flatMap(({ unit, state }) =>
        options.due !== null && state === 'sent' ? [unit] : [],
      ),
      twice: who.twice,
      faulty: who.standings.filter(each => each.state === 'faulty' && !who.strays.includes(each.unit)),
      strays: who.standings.filter(each => who.strays.includes(each.unit)),
      indicatorCounts: addCounts(who.used.map(report => report.indicatorCounts)),
      taskCounts: addCounts(who.used.map(report => report.taskCounts)),
      indicators: merged.indicators,
      spread: spreadOf(merged.indicators),
      budget: money.budget,
      ...parts,
      ...consolidationAppendices({ ...parts, strays: who.strays }),
    },
    [...tellMissingOffice(info), ...who.messages, ...merged.messages, ...money.messages],
  )
}
