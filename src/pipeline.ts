/**
 * The join of the six stages; it does nothing else.
 *
 *   bytes ─readWorkbook→ SheetTable[] ─checkPlan→ Plan ─computeReport→ Report
 *         ─renderTemplate→ Markup ─parseMarkup→ OfficialDocument ─writeDocx→ bytes
 */
import { acceptMessages } from './check/accept-messages.js'
import { checkPlan } from './check/check-plan.js'
import { orderFindings } from './check/findings/order-findings.js'
import { computeReminders } from './compute/compute-reminders.js'
import { computeReport } from './compute/compute-report.js'
import { nameDocument } from './document-names.js'
import { writeDocx } from './docx/write-docx.js'
import { parseMarkup } from './markup/parse-markup.js'
import { type Message, message } from './messages/message.js'
import { hasErrors, type Result } from './messages/result.js'
import type { OfficialDocument } from './model/document.js'
import { completeStyle, type OfficeStyle } from './model/office-style.js'
import type { Plan } from './model/plan.js'
import type { Reminder } from './model/reminder.js'
import type { Report, ReportSummary } from './model/report.js'
import { type Cell, columnLetters } from './model/sheet.js'
import { styleOf } from './model/style-keys.js'
import type { Field, SheetTable, SheetTableRow, TableKind } from './model/table.js'
import { type CompleteOptions, completeOptions, type GenerateOptions } from './options.js'
import { readWorkbook } from './read/read-workbook.js'
import { keepEarlier, readBeside } from './read-beside.js'
import { nameFiles } from './template/name-files.js'
import { renderTemplate, type TemplateData } from './template/render-template.js'
import type { TemplateSet } from './template/template-set.js'
import { periodSlug, previousPeriod, samePeriodLastYear } from './vietnamese/dates/periods.js'

/** One recognised table, as the JSON contract shows it. `rows` counts items with data, not groups, totals, continuations or parts. */
export type TableSummary = {
  readonly kind: TableKind
  readonly sheet: string
  readonly headerRow: number
  readonly groups: number
  readonly rows: number
  readonly columns: Readonly<Record<string, string>>
}

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

/** Documents as trees, with the office's style. */
export type BuiltDocuments = {
  readonly outcome: Generated
  readonly trees: readonly { readonly name: string; readonly document: OfficialDocument }[]
  readonly style: OfficeStyle | null
}

/** Makes one workbook's documents. Never throws for what is in the file; no files, no clock, same input same bytes. */
export async function generate(bytes: Uint8Array, options: GenerateOptions = {}): Promise<Generated> {
  const { outcome, trees, style } = buildDocuments(bytes, options)
  if (style === null || !outcome.ok) return outcome
  const documents: GeneratedDocument[] = []
  for (const { name, document } of trees) documents.push({ name, bytes: await writeDocx(document, style) })
  return { ...outcome, documents }
}

/** Goes up to the document trees, before any file format. With errors there are none, and no style. */
export function buildDocuments(bytes: Uint8Array, options: GenerateOptions = {}): BuiltDocuments {
  const complete = completeOptions(options)
  const { outcome, plan, report } = study(bytes, complete)
  const nothing = { outcome, trees: [], style: null }
  if (plan === null || report === null || !outcome.ok) return nothing
  const style = completeStyle({ ...styleOf(plan.info.others), ...complete.style })
  if (!style.ok) return { ...nothing, outcome: failed(outcome, style.messages) }
  const trees: { name: string; document: OfficialDocument }[] = []
  // A letter needs a sender: without information there is none.
  const wanted = complete.reminders && plan.hasInfo
  const letters = wanted ? computeReminders(report, plan, complete) : null
  const reminders = letters?.ok ? letters.value : []
  for (const { name, data, template } of documentsOf(report, plan, reminders, complete)) {
    const document = renderDocument(data, template, complete.templates)
    if (!document.ok) return { ...nothing, outcome: failed(outcome, document.messages) }
    trees.push({ name, document: document.value })
  }
  const isBare = complete.charts && trees.every(({ document }) => !hasChart(document))
  const told = [...(letters?.messages ?? []), ...(isBare ? [message('no-charts', null)] : [])]
  const messages = told.length === 0 ? outcome.messages : [...outcome.messages, ...told]
  return { outcome: { ...outcome, messages }, trees, style: style.value }
}

function hasChart({ sections }: OfficialDocument): boolean {
  return sections.some(section => section.blocks.some(block => block.type === 'chart'))
}

/** Reads, checks and computes one workbook without making documents. */
export async function checkWorkbook(bytes: Uint8Array, options: GenerateOptions = {}): Promise<Generated> {
  return study(bytes, completeOptions(options)).outcome
}

/** Renders one template: data → markup → document tree. */
export function renderDocument(
  data: TemplateData,
  template: string,
  templates: TemplateSet,
): Result<OfficialDocument> {
  const markup = renderTemplate(data, templates, template)
  const document = markup.ok ? parseMarkup(markup.value) : markup
  return { ...document, messages: nameFiles(document.messages, templates) }
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
  const workbook = readWorkbook(bytes, options.fileName)
  if (!workbook.ok) return { outcome: { ...nothing, messages: workbook.messages }, plan: null, report: null }
  const { tables, sheetNames } = workbook.value
  const summaries = tables.filter(table => table.kind !== 'info').map(summarise)
  const found = readBeside(options)
  const plan = checkPlan(tables, found.profile)
  const beside = keepEarlier(found, plan.ok ? plan.value.info.period : null)
  const told = (messages: readonly Message[], all: boolean) =>
    orderFindings(acceptMessages(messages, tables, all), sheetNames)
  const checked = [...beside.messages, ...workbook.messages, ...plan.messages]
  if (!plan.ok) {
    return {
      outcome: { ...nothing, tables: summaries, messages: told(checked, false) },
      plan: null,
      report: null,
    }
  }
  const report = computeReport(plan.value, {
    asOf: options.asOf,
    today: options.today,
    charts: options.charts,
    separateAppendices: options.separateAppendices,
    electronic: options.electronic,
    previous: beside.previous,
    lastYear: beside.lastYear,
  })
  const messages = told([...checked, ...report.messages], true)
  const period = report.ok ? (report.value.time?.period ?? null) : null
  const outcome: Generated = {
    ...nothing,
    ok: report.ok && !hasErrors(messages),
    tables: summaries,
    messages,
    summary: report.ok ? report.value.summary : null,
    period: period === null ? null : periodSlug(period),
    previousPeriod: period === null ? null : periodSlug(previousPeriod(period)),
    lastYearPeriod: period === null ? null : periodSlug(samePeriodLastYear(period)),
    unit: report.ok ? report.value.office.unit : '',
  }
  return { outcome, plan: plan.value, report: report.ok ? report.value : null }
}

function documentsOf(
  report: Report,
  plan: Plan,
  reminders: readonly Reminder[],
  options: CompleteOptions,
): readonly { name: string; data: Report | Reminder; template: string }[] {
  const main = options.template ?? (plan.hasInfo ? 'bao-cao' : 'ke-hoach-phu-luc')
  const documents: { name: string; data: Report | Reminder; template: string }[] = [
    { name: nameDocument(report, main, options.fileName), data: report, template: main },
  ]
  if (options.separateAppendices && plan.hasInfo) {
    report.appendices.forEach((appendix, at) => {
      documents.push({
        name: nameDocument(report, `phu-luc-${at + 1}`, options.fileName),
        data: { ...report, appendices: [appendix] },
        template: 'phu-luc',
      })
    })
  }
  for (const reminder of reminders) {
    documents.push({
      name: nameDocument(report, `don-doc-${reminder.unit}`, options.fileName),
      data: reminder,
      template: 'cong-van-don-doc',
    })
  }
  return documents
}

function failed(outcome: Generated, messages: readonly Message[]): Generated {
  return { ...outcome, ok: false, documents: [], messages: [...outcome.messages, ...messages] }
}

function summarise(table: SheetTable): TableSummary {
  const columns: Record<string, string> = {}
  for (const column of table.columns) {
    if (column.field !== null && !Object.hasOwn(columns, column.field))
      columns[column.field] = columnLetters(column.index)
  }
  return {
    kind: table.kind,
    sheet: table.sheet,
    headerRow: table.headerRows[0] ?? 0,
    groups: table.rows.filter(row => row.kind === 'group').length,
    rows: countItems(table),
    columns,
  }
}

/** Counts rows that say something: a number alone is a form filled in ahead, "a = …" a part of the row above, a section without a text nothing. */
function countItems(table: SheetTable): number {
  const of = (...fields: Field[]): ReadonlySet<number> =>
    new Set(
      table.columns.flatMap(({ field, index }) => (field !== null && fields.includes(field) ? [index] : [])),
    )
  const [texts, mains, ordinals] = [of('text'), of('name', 'content'), of('ordinal')]
  const saysSomething = ({ ordinal, row }: SheetTableRow): boolean => {
    if (table.kind === 'narrative') return row.cells.some(cell => texts.has(cell.column))
    const isPart = (cell: Cell): boolean =>
      cell.type === 'text' && mains.has(cell.column) && /^\s*\(?[ab]\)?\s*[=:]/i.test(cell.text)
    if (ordinal === '' && row.cells.some(isPart)) return false
    return row.cells.some(cell => !ordinals.has(cell.column))
  }
  return table.rows.filter(row => row.kind === 'item' && saysSomething(row)).length
}
