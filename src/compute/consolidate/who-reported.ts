import { type Message, message } from '../../messages/message.js'
import type { TwiceSent, UnitReport, UnitStanding } from '../../model/consolidation.js'
import type { IsoDate } from '../../vietnamese/dates/dates.js'
import { formatPeriod, periodSlug, type ReportPeriod } from '../../vietnamese/dates/periods.js'
import { compareVietnamese } from '../../vietnamese/letters/fold.js'
import { commonPeriod } from './common-period.js'
import { latest, standingOf, twiceSent } from './standing-of.js'
import { distinctUnits, findListed, nearestUnit, unitKey } from './unit-names.js'

export type WhoReported = {
  /** Units that must report, each once, and how many of them sent a file; without a list, all that sent one. */
  readonly expected: number
  readonly sent: number
  /** Reports whose figures are summed, one per unit, in Vietnamese order of the units. */
  readonly used: readonly UnitReport[]
  readonly standings: readonly UnitStanding[]
  readonly missing: readonly string[]
  readonly twice: readonly TwiceSent[]
  /** Units outside the list whose figures are summed, and the names that faulty files outside it give. */
  readonly unlisted: readonly string[]
  readonly strays: readonly string[]
  readonly period: ReportPeriod | null
  readonly messages: readonly Message[]
}

/** `own` is the consolidating office: its own workbook among the units' (an earlier result) must not be added to their sums. */
export type Expectations = {
  readonly listed: readonly string[]
  readonly due: IsoDate | null
  readonly period: ReportPeriod | null
  readonly own: string
}

/** Holds the workbooks against the list of units that must report: missing, late, faulty, sent twice, not listed, of another period. */
export function findWhoReported(
  reports: readonly UnitReport[],
  { due, own, ...wanted }: Expectations,
): WhoReported {
  const listed = distinctUnits(wanted.listed)
  const listedName = findListed(listed)
  const isOwn = (unit: string) => unitKey(unit) === unitKey(own) && listedName(unit) === null
  const messages: Message[] = []
  const named: UnitReport[] = []
  for (const report of byFile(reports)) {
    if (report.unit.trim() === '') messages.push(message('units-no-name', null, { file: report.file }))
    else if (isOwn(report.unit))
      messages.push(message('units-own-file', null, { file: report.file, unit: own }))
    else named.push({ ...report, unit: listedName(report.unit) ?? report.unit })
  }
  const period = wanted.period ?? commonPeriod(named)
  const units = groupByUnit(named)
  const used: UnitReport[] = []
  const standings: UnitStanding[] = []
  const twice: TwiceSent[] = []
  const unlisted: string[] = []
  const strays: string[] = []
  for (const versions of units) {
    const first = versions[0]
    if (first === undefined) continue
    const { unit } = first
    for (const report of versions) {
      if (report.hasErrors)
        messages.push(message('units-faulty', null, { file: report.file, unit, count: report.errorCount }))
      else if (period !== null && !isSamePeriod(report.period, period)) {
        messages.push(
          message('units-other-period', null, {
            file: report.file,
            unit,
            found: report.period === null ? '–' : formatPeriod(report.period),
            expected: formatPeriod(period),
          }),
        )
      }
    }
    const usable = versions.filter(
      report => !report.hasErrors && period !== null && isSamePeriod(report.period, period),
    )
    const chosen = latest(usable)
    const ofPeriod = versions.filter(report => report.hasErrors || usable.includes(report))
    if (ofPeriod.length > 1) {
      twice.push(twiceSent(unit, ofPeriod, chosen))
      messages.push(
        message('units-sent-twice', null, {
          unit,
          first: ofPeriod[0]?.file ?? '',
          second: ofPeriod
            .slice(1)
            .map(each => each.file)
            .join(', '),
          used: chosen?.file ?? '–',
        }),
      )
    }
    if (chosen !== null) used.push(chosen)
    if (ofPeriod.length === 0) continue
    standings.push(standingOf(unit, ofPeriod, chosen, due))
    if (listed.length === 0 || listedName(unit) !== null) continue
    if (chosen === null) strays.push(unit)
    else unlisted.push(unit)
    const file = (chosen ?? ofPeriod[0] ?? first).file
    messages.push(message('units-not-listed', null, { unit, file, near: nearText(unit, listed) }))
  }
  const there = new Set(standings.map(standing => standing.unit))
  const missing = listed.filter(unit => !there.has(unit))
  const sent = listed.length === 0 ? standings.length : listed.length - missing.length
  for (const unit of missing) standings.push(standingOf(unit, [], null, due))
  if (listed.length === 0) messages.push(message('units-no-list', null, { count: used.length }))
  if (used.length === 0) messages.push(message('units-nothing', null))
  const inOrder = <T extends { readonly unit: string }>(list: readonly T[]): readonly T[] =>
    [...list].sort((a, b) => compareVietnamese(a.unit, b.unit))
  return {
    expected: listed.length === 0 ? sent : listed.length,
    sent,
    used: inOrder(used),
    standings: inOrder(standings),
    missing: [...missing].sort(compareVietnamese),
    twice: inOrder(twice),
    unlisted: [...unlisted].sort(compareVietnamese),
    strays: [...strays].sort(compareVietnamese),
    period,
    messages,
  }
}

/** Without a list, one unit may be written in two ways: the shorter name is printed. */
function groupByUnit(reports: readonly UnitReport[]): readonly (readonly UnitReport[])[] {
  const groups = new Map<string, UnitReport[]>()
  for (const report of reports) {
    const key = unitKey(report.unit)
    const list = groups.get(key)
    if (list === undefined) groups.set(key, [report])
    else list.push(report)
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, versions]) => {
      const [unit = ''] = versions
        .map(each => each.unit)
        .sort((a, b) => a.length - b.length || compareVietnamese(a, b))
      return versions.map(each => ({ ...each, unit }))
    })
}

function nearText(unit: string, listed: readonly string[]): string {
  const near = nearestUnit(unit, listed)
  return near === null ? '' : ` Gần nhất: ${near}.`
}

const isSamePeriod = (a: ReportPeriod | null, b: ReportPeriod): boolean =>
  a !== null && periodSlug(a) === periodSlug(b)

const byFile = (reports: readonly UnitReport[]): readonly UnitReport[] =>
  [...reports].sort((a, b) => (a.file < b.file ? -1 : 1))
