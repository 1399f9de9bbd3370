/** Công văn đôn đốc: one letter per lead unit that has overdue tasks, missed indicators or indicators without figures. */
import { addBusinessDays, addDays, formatISO, parseISO } from 'date-fns'
import { type Message, message } from '../messages/message.js'
import { type Result, succeed } from '../messages/result.js'
import type { Info, Plan, RowPlace } from '../model/plan.js'
import type { Reminder, ReminderItem } from '../model/reminder.js'
import type { IndicatorResult, Report, ReportOffice, TaskResult } from '../model/report.js'
import type { IsoDate } from '../vietnamese/dates/dates.js'
import { knownNames } from '../vietnamese/letters/exact-key.js'
import { compareVietnamese } from '../vietnamese/letters/fold.js'
import { isGenericUnit } from './head/generic-units.js'
import { officesOf } from './head/names-in-line.js'
import { placeInRow } from './row-places.js'

/** A task that falls due within this many days of the cut-off date is pressed for. */
const soonDays = 31

/** Working days a unit has to answer. */
export const answerDays = 5

/** The day that was asked for, null for none, and today. */
export type ReminderDays = { readonly asOf: IsoDate | null; readonly today: IsoDate }

/**
 * Writes the letters in Vietnamese order of the units, true of the day the report was judged at; a task led by several units
 * ("A; B", or in lines) is asked of each, one led by "phòng, ban" of nobody, which is told at its cell.
 */
export function computeReminders(
  report: Report,
  plan: Plan,
  days: ReminderDays,
): Result<readonly Reminder[]> {
  const { info } = plan
  const leadOf = leadCells(plan)
  const debts = new Map<
    string,
    { unit: string; overdue: ReminderItem[]; dueSoon: ReminderItem[]; missed: ReminderItem[] }
  >()
  const nearDue = [...(report.tasks?.dueSoon ?? []), ...(report.tasks?.dueNext ?? [])]
  const items = [...(report.tasks?.overdue ?? []), ...(report.indicators?.items ?? []), ...nearDue]
  const nameOf = knownNames(items.flatMap(item => officesOf(leadOf(item))))
  const unitsOf = (item: TaskResult | IndicatorResult) => [...new Set(officesOf(leadOf(item)).map(nameOf))]
  const general = new Map<string, { readonly unit: string; readonly at: RowPlace[] }>()
  const addresseesOf = (item: TaskResult | IndicatorResult): readonly string[] =>
    unitsOf(item).filter(unit => {
      if (!isGenericUnit(unit)) return true
      const known = general.get(unit) ?? { unit, at: [] }
      known.at.push(item.at)
      general.set(unit, known)
      return false
    })
  const debtOf = (unit: string) => {
    const known = debts.get(unit) ?? { unit, overdue: [], dueSoon: [], missed: [] }
    debts.set(unit, known)
    return known
  }
  for (const task of report.tasks?.overdue ?? [])
    for (const unit of addresseesOf(task)) debtOf(unit).overdue.push(taskItem(task))
  for (const item of report.indicators?.items ?? []) {
    if (item.state !== 'notMet' && item.state !== 'noData') continue
    for (const unit of addresseesOf(item)) debtOf(unit).missed.push(indicatorItem(item))
  }
  const asOf = report.time?.asOf ?? days.asOf ?? info.issuedOn ?? days.today
  const soon = formatISO(addDays(parseISO(asOf), soonDays), { representation: 'date' })
  for (const task of nearDue) {
    if (task.due === null || task.due > soon) continue
    for (const unit of unitsOf(task)) debts.get(unit)?.dueSoon.push(taskItem(task))
  }
  const base = info.issuedOn ?? asOf
  const letters = [...debts.values()]
    .sort((a, b) => compareVietnamese(a.unit, b.unit))
    .map(
      (debt): Reminder => ({
        type: 'reminder',
        matter: report.matter,
        office: report.office,
        number: letterNumber(report.office, info),
        placeAndDate: report.head.placeAndDate,
        unit: debt.unit,
        periodLabel: report.time?.label ?? '',
        basis: report.planCitation,
        asOf,
        overdue: debt.overdue,
        dueSoon: debt.dueSoon,
        missed: debt.missed,
        missingReport: false,
        answerBy: formatISO(addBusinessDays(parseISO(base), answerDays), { representation: 'date' }),
        contact: '',
        signing: {
          ...report.signing,
          recipients: ['Như trên', ...report.signing.recipients.filter(each => each.startsWith('Lưu'))],
        },
      }),
    )
  return succeed(
    letters,
    [...general.values()].map(({ unit, at }) => tellNobody(unit, at, plan)),
  )
}

/** Tells at the first cell which rows nobody is reminded of. */
function tellNobody(unit: string, rows: readonly RowPlace[], plan: Plan): Message {
  const [first] = rows
  const table = plan.tables.find(
    ({ items }) =>
      first !== undefined && items.some(({ at }) => at.sheet === first.sheet && at.row === first.row),
  )
  const place = first === undefined ? null : placeInRow(first, table?.columns ?? [], 'lead')
  return message('letter-to-nobody', place, { unit, count: rows.length })
}

/** "Số:        /UBND-VHXH": a công văn has no type abbreviation but names the drafting unit (Decree 30/2020, Appendix I, II.3). */
export function letterNumber(office: ReportOffice, info: Info): string {
  const drafting = (info.archive ?? '')
    .split(/[,;]/)
    .map(part => part.trim())
    .filter(part => part !== '' && part !== 'VT')
    .at(-1)
  return `Số:        /${office.abbreviation}${drafting === undefined ? '' : `-${drafting.replace(/[.\s]+$/, '')}`}`
}

/** The clerk's own cell of lead units: in the report its lines stand in one line already. */
function leadCells(plan: Plan): (item: TaskResult | IndicatorResult) => string {
  const cells = new Map<string, string>()
  for (const table of plan.tables) {
    if (table.kind !== 'tasks' && table.kind !== 'indicators') continue
    for (const { at, lead } of table.items) cells.set(rowKey(at), lead ?? '')
  }
  return item => cells.get(rowKey(item.at)) ?? item.lead
}

function rowKey(at: RowPlace): string {
  return `${at.row}!${at.sheet}`
}

const taskItem = (task: TaskResult): ReminderItem => ({
  ordinal: task.ordinal,
  content: task.content,
  dueText: task.dueText,
  stateText: task.stateText,
  note: task.resultText,
})

const indicatorItem = (item: IndicatorResult): ReminderItem => ({
  ordinal: item.ordinal,
  content: item.name,
  dueText: item.targetText,
  stateText: item.stateText,
  note: [item.gapText, item.note].filter(text => text !== '').join('; '),
})
