/** The reminder letter (công văn đôn đốc) to one unit: what it owes and by when it must answer. */
import type { IsoDate } from '../vietnamese/dates/dates.js'
import type { ReportOffice, ReportSigning } from './report.js'

/** One thing the unit owes: an overdue task, a task that falls due, an indicator that misses its target, or a report not sent. */
export type ReminderItem = {
  readonly ordinal: string
  readonly content: string
  readonly dueText: string
  readonly stateText: string
  readonly note: string
}

/** `number` as printed ("Số:        /UBND-VX"); `answerBy` is the day by which the unit must answer; `basis` what the duty rests on ('' when not given). */
export type Reminder = {
  readonly type: 'reminder'
  readonly matter: string // "chuyển đổi số"
  readonly office: ReportOffice
  readonly number: string
  readonly placeAndDate: string
  readonly unit: string // the receiver
  readonly periodLabel: string // "quý I năm 2024", or ''
  readonly basis: string
  readonly asOf: IsoDate
  readonly overdue: readonly ReminderItem[]
  readonly dueSoon: readonly ReminderItem[]
  readonly missed: readonly ReminderItem[]
  readonly missingReport: boolean
  readonly answerBy: IsoDate
  readonly contact: string // unit or address that takes the answer, or ''
  readonly signing: ReportSigning
}
