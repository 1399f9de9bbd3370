/** The public surface: `generate`, the six stage functions, what surrounds them, and their types. */
export { checkPlan } from './check/check-plan.js'
export { computeReport } from './compute/compute-report.js'
export type { ScheduledReport } from './compute/schedule/compute-schedule.js'
export { writeCalendar } from './compute/schedule/write-calendar.js'
export { writeDocx } from './docx/write-docx.js'
export { markWorkbook } from './mark-workbook.js'
export { parseMarkup } from './markup/parse-markup.js'
export { catalogue, type MessageCode } from './messages/catalogue.js'
export { formatCellRuns } from './messages/cell-runs.js'
export { describe, type Finding, placeText } from './messages/describe.js'
export type { Language, Severity } from './messages/entry.js'
export { explain, type Message, type Place } from './messages/message.js'
export { hasErrors, type Result } from './messages/result.js'
export type { OfficialDocument } from './model/document.js'
export type { Markup } from './model/markup.js'
export { completeStyle, type OfficeStyle } from './model/office-style.js'
export type { Plan } from './model/plan.js'
export type { Report, ReportSummary } from './model/report.js'
export type { Sheet } from './model/sheet.js'
export type { SheetTable } from './model/table.js'
export type { CompleteOptions, GenerateOptions } from './options.js'
export {
  checkWorkbook,
  type Generated,
  type GeneratedDocument,
  generate,
  markWorkbook,
  type TableSummary,
} from './pipeline.js'
export { preview } from './preview.js'
export { readWorkbook, type WorkbookTables } from './read/read-workbook.js'
export { scheduleOf } from './schedule-of.js'
export { builtInTemplates } from './template/built-in-templates.js'
export { lintTemplates } from './template/lint/lint-templates.js'
export { makeTemplateSet } from './template/make-template-set.js'
export { renderTemplate } from './template/render-template.js'
export type { TemplateSet, TemplateSource } from './template/template-set.js'
export { version } from './version.js'
export { formatDateShort as shortDate, type IsoDate } from './vietnamese/dates.js'
export { writeBlankWorkbook } from './workbook/blank-workbook.js'
export { writeProfileWorkbook } from './workbook/profile-workbook.js'
