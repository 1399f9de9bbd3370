/** The join of the first three stages: a workbook is read, checked and computed. */
import { acceptingTables, acceptMessages } from './check/accept-messages.js'
import { checkPlan } from './check/check-plan.js'
import { orderFindings } from './check/findings/order-findings.js'
import { computeReport } from './compute/compute-report.js'
import type { Message } from './messages/message.js'
import { hasErrors } from './messages/result.js'
import type { Plan } from './model/plan.js'
import type { Report, ReportSummary } from './model/report.js'
import type { SheetTable } from './model/table.js'
import type { CompleteOptions } from './options.js'
import { readWorkbook } from './read/read-workbook.js'
import { type Beside, keepEarlier, readBeside } from './read-beside.js'
import { summarise, type TableSummary } from './table-summary.js'
import { periodSlug, previousPeriod, samePeriodLastYear } from './vietnamese/dates/periods.js'

/** A finished file: a suggested ASCII name and its bytes. */
export type GeneratedDocument = { readonly name: string; readonly bytes: Uint8Array }

/** What came of one workbook. Never thrown away: with errors, `documents` is empty and the messages say why. */
export type Generated = {
  readonly ok: boolean
  readonly tables: readonly TableSummary[]
  /** Every finding, in the order of sheets and cells. */
  readonly messages: readonly Message[]
  readonly summary: ReportSummary | null
  readonly documents: readonly GeneratedDocument[]
  /** E.g. 'quy-1-2024'; null when the workbook states no period. The periods it is compared with, likewise. */
  readonly period: string | null
  readonly previousPeriod: string | null
  readonly lastYearPeriod: string | null
  /** The reporting unit's name; '' when the workbook does not say. */
  readonly unit: string
}

/** A workbook read and checked. Plain data: another thread can go on from here. */
export type CheckedWorkbook = {
  readonly type: 'checked'
  readonly tables: readonly TableSummary[]
  /** What reading and checking found. */
  readonly messages: readonly Message[]
  /** Null when there are errors. */
  readonly plan: Plan | null
  readonly beside: Beside
  /** The tables that may say which warnings are accepted. */
  readonly accepting: readonly SheetTable[]
  readonly sheetNames: readonly string[]
}

export type Studied = {
  readonly outcome: Generated
  readonly plan: Plan | null
  readonly report: Report | null
}

const nothing: Generated = {
  ok: false,
  tables: [],
  messages: [],
  summary: null,
  documents: [],
  period: null,
  previousPeriod: null,
  lastYearPeriod: null,
  unit: '',
}

/** Reads, checks and computes; keeps plan and report beside the outcome. */
export function study(bytes: Uint8Array, options: CompleteOptions): Studied {
  return studyChecked(readAndCheck(bytes, options), options)
}

/** The first two stages. */
export function readAndCheck(bytes: Uint8Array, options: CompleteOptions): CheckedWorkbook {
  const workbook = readWorkbook(bytes, options.fileName)
  const read = workbook.ok ? workbook.value : { tables: [], sheetNames: [] }
  const beside = readBeside(options)
  const plan = workbook.ok ? checkPlan(read.tables, beside.profile) : null
  const checked: CheckedWorkbook = {
    type: 'checked',
    tables: read.tables.filter(table => table.kind !== 'info').map(summarise),
    messages: [...workbook.messages, ...(plan?.messages ?? [])],
    plan: plan?.ok ? plan.value : null,
    beside,
    accepting: acceptingTables(read.tables),
    sheetNames: read.sheetNames,
  }
  return { ...checked, beside: keepEarlier(beside, checked.plan?.info.period ?? null) }
}

/** Takes other workbooks to compare with: those that `options` name. */
export function compareWith(checked: CheckedWorkbook, options: CompleteOptions): CheckedWorkbook {
  return { ...checked, beside: keepEarlier(readBeside(options), checked.plan?.info.period ?? null) }
}

/** The third stage, over a workbook that was read and checked. */
export function studyChecked(checked: CheckedWorkbook, options: CompleteOptions): Studied {
  const { tables, plan, beside } = checked
  const told = (messages: readonly Message[], all: boolean): readonly Message[] => {
    const found = [...beside.messages, ...checked.messages, ...messages]
    // A workbook that cannot be read has no sheets to order by.
    if (checked.sheetNames.length === 0) return found
    return orderFindings(acceptMessages(found, checked.accepting, all), checked.sheetNames)
  }
  if (plan === null)
    return { outcome: { ...nothing, tables, messages: told([], false) }, plan: null, report: null }
  const report = computeReport(plan, {
    asOf: options.asOf,
    today: options.today,
    charts: options.charts,
    separateAppendices: options.separateAppendices,
    electronic: options.electronic,
    previous: beside.previous,
    lastYear: beside.lastYear,
  })
  const messages = told(report.messages, true)
  const period = report.ok ? (report.value.time?.period ?? null) : null
  const outcome: Generated = {
    ...nothing,
    ok: report.ok && !hasErrors(messages),
    tables,
    messages,
    summary: report.ok ? report.value.summary : null,
    period: period === null ? null : periodSlug(period),
    previousPeriod: period === null ? null : periodSlug(previousPeriod(period)),
    lastYearPeriod: period === null ? null : periodSlug(samePeriodLastYear(period)),
    unit: report.ok ? report.value.office.unit : '',
  }
  return { outcome, plan, report: report.ok ? report.value : null }
}
