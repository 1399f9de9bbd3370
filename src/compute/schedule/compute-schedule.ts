/** The reporting calendar of a year, from the deadline rules as plans write them (design: periods). */
import { addBusinessDays, formatISO, parseISO } from 'date-fns'
import { type Message, message, type Place } from '../../messages/message.js'
import type { ScheduleEntry } from '../../model/plan.js'
import { dataWindow, type WindowPreset } from '../../vietnamese/dates/data-window.js'
import { compareDates, formatDateShort, type IsoDate } from '../../vietnamese/dates/dates.js'
import { type DeadlineRule, dueDateOf, parseDeadlineRule } from '../../vietnamese/dates/deadline-rules.js'
import { formatPeriod, makePeriod, periodSlug, type ReportPeriod } from '../../vietnamese/dates/periods.js'
import { foldText } from '../../vietnamese/letters/fold.js'

/** One report of the year. `due` is the last day on which it is in time; `rule` the words it comes from, null for the customary day. */
export type ScheduledReport = {
  readonly period: ReportPeriod
  readonly label: string
  readonly slug: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly due: IsoDate
  readonly receiver: string | null
  readonly rule: string | null
}

export type Schedule = { readonly reports: readonly ScheduledReport[]; readonly messages: readonly Message[] }

/** Lists the year's reports by due date. Without any rule: every kind, due on the first working day after the window (Decree 09/2019, article 8.5). */
export function computeSchedule(
  entries: readonly ScheduleEntry[],
  year: number,
  preset: WindowPreset,
): Schedule {
  const messages: Message[] = []
  const reports: ScheduledReport[] = []
  if (entries.length === 0) {
    reports.push(...periodsOf(allKinds, year).flatMap(period => scheduled(period, null, null, preset)))
  }
  for (const entry of entries) {
    const kinds = kindsIn(entry.reportKind)
    const rule = parseDeadlineRule(entry.deadline)
    const place = { in: 'workbook', sheet: entry.at.sheet, cell: `A${entry.at.row}`, heading: null } as const
    if (kinds.length === 0)
      messages.push(message('schedule-unknown-kind', place, { found: entry.reportKind }))
    else if (rule === null) {
      messages.push(message('schedule-unknown-deadline', place, { found: entry.deadline }))
    } else {
      const months = monthsIn(entry.reportKind)
      const periods = periodsOf(kinds, year).filter(
        period => months === null || period.kind !== 'month' || months.includes(period.index),
      )
      const made = periods.flatMap(period => scheduled(period, rule, entry, preset))
      reports.push(...made)
      messages.push(...dueTooEarly(made, place))
    }
  }
  reports.sort((a, b) => compareDates(a.due, b.due) || compareDates(a.to, b.to) || (a.slug < b.slug ? -1 : 1))
  return { reports, messages }
}

function scheduled(
  period: ReportPeriod,
  rule: DeadlineRule | null,
  entry: ScheduleEntry | null,
  preset: WindowPreset,
): readonly ScheduledReport[] {
  const { from, to } = dataWindow(period, preset)
  const due = rule === null ? nextWorkingDay(to) : dueDateOf(rule, period)
  if (due === null) return []
  const receiver = entry?.receiver ?? null
  return [
    {
      period,
      label: formatPeriod(period),
      slug: periodSlug(period),
      from,
      to,
      due,
      receiver,
      rule: rule?.text ?? null,
    },
  ]
}

/** One warning per rule, with the first report it hits. */
function dueTooEarly(reports: readonly ScheduledReport[], place: Place): readonly Message[] {
  const early = reports.filter(report => compareDates(report.due, report.to) < 0)
  const [first] = early
  if (first === undefined) return []
  const values = {
    count: early.length,
    period: first.label,
    due: formatDateShort(first.due),
    end: formatDateShort(first.to),
  }
  return [message('schedule-due-before-window-end', place, values)]
}

/** Reads the months in "Báo cáo tháng (1, 2, 4, 5)"; null when none are listed. */
function monthsIn(text: string): readonly number[] | null {
  const list = / thang ((?:\d{1,2} ){2,})(?!\d|thang)/.exec(` ${foldText(text)} `)
  const months = (list?.[1] ?? '')
    .trim()
    .split(' ')
    .map(Number)
    .filter(month => month >= 1 && month <= 12)
  return months.length < 2 ? null : months
}

type Kind = { readonly kind: ReportPeriod['kind']; readonly index: number | null }

const allKinds: readonly Kind[] = [
  { kind: 'month', index: null },
  { kind: 'quarter', index: null },
  { kind: 'firstHalf', index: null },
  { kind: 'nineMonths', index: null },
  { kind: 'year', index: null },
]

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/** Reads "Tháng", "Quý I, 6 tháng, 9 tháng và năm": the kinds a rule covers. A bare number continues the quarters (or months) before it. */
export function kindsIn(text: string): readonly Kind[] {
  const kinds: Kind[] = []
  let continued: 'month' | 'quarter' | null = null
  for (const part of text.split(/[,;\n]|\s(?:và|va)\s/i).map(foldText)) {
    const bare = /^(?:[1-4]|i{1,3}|iv)$/.test(part)
    if (bare && continued === 'quarter') kinds.push({ kind: 'quarter', index: romans[part] ?? Number(part) })
    if (/^\d+$/.test(part) || bare) continue
    const kind = kindOf(part)
    continued = kind?.kind === 'month' || kind?.kind === 'quarter' ? kind.kind : null
    if (kind !== null) kinds.push(kind)
  }
  return kinds
}

function kindOf(part: string): Kind | null {
  const words = ` ${part} `
  if (/ 0?6 thang cuoi /.test(words)) return { kind: 'secondHalf', index: null }
  if (/ 0?6 thang /.test(words)) return { kind: 'firstHalf', index: null }
  if (/ 0?9 thang /.test(words)) return { kind: 'nineMonths', index: null }
  const quarter = / qu[iy](?: ([1-4]|i{1,3}|iv))? /.exec(words)
  if (quarter !== null) {
    const index = quarter[1]
    return { kind: 'quarter', index: index === undefined ? null : (romans[index] ?? Number(index)) }
  }
  if (/ thang /.test(words)) return { kind: 'month', index: null }
  return / nam /.test(words) ? { kind: 'year', index: null } : null
}

function periodsOf(kinds: readonly Kind[], year: number): readonly ReportPeriod[] {
  return kinds.flatMap(({ kind, index }) => {
    if (kind !== 'month' && kind !== 'quarter') return [makePeriod(kind, year)]
    if (index !== null) return [makePeriod(kind, year, index)]
    const count = kind === 'month' ? 12 : 4
    return Array.from({ length: count }, (_, at) => makePeriod(kind, year, at + 1))
  })
}

function nextWorkingDay(date: IsoDate): IsoDate {
  return formatISO(addBusinessDays(parseISO(date), 1), { representation: 'date' })
}
