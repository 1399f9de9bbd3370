/**
 * The join of the six stages; it does nothing else. The first three are joined in study.ts.
 *
 *   bytes ─readWorkbook→ SheetTable[] ─checkPlan→ Plan ─computeReport→ Report
 *         ─renderTemplate→ Markup ─parseMarkup→ OfficialDocument ─writeDocx→ bytes
 */
import { computeReminders } from './compute/compute-reminders.js'
import { freeName, nameDocument } from './document-names.js'
import { writeDocx } from './docx/write-docx.js'
import { parseMarkup } from './markup/parse-markup.js'
import { type Message, message } from './messages/message.js'
import type { Result } from './messages/result.js'
import type { OfficialDocument } from './model/document.js'
import { completeStyle, type OfficeStyle } from './model/office-style.js'
import type { Plan } from './model/plan.js'
import type { Reminder } from './model/reminder.js'
import type { Report } from './model/report.js'
import { styleOf } from './model/style-keys.js'
import { type CompleteOptions, completeOptions, type GenerateOptions } from './options.js'
import {
  type CheckedWorkbook,
  type Generated,
  type GeneratedDocument,
  readAndCheck,
  study,
  studyChecked,
} from './study.js'
import { nameFiles } from './template/name-files.js'
import { renderTemplate, type TemplateData } from './template/render-template.js'
import type { TemplateSet } from './template/template-set.js'

/** The data of one workbook's documents, before any template. Plain data: another thread can go on from here. */
export type Draft = {
  readonly type: 'draft'
  readonly outcome: Generated
  /** Null, and no documents, when there are errors. */
  readonly style: OfficeStyle | null
  readonly documents: readonly DocumentDraft[]
  /** Told when the documents could be made. */
  readonly messages: readonly Message[]
  readonly charts: boolean
}
type DocumentDraft = {
  readonly name: string
  readonly data: Report | Reminder
  readonly template: string
}

/** Documents as trees, with the office's style. */
export type BuiltDocuments = {
  readonly outcome: Generated
  readonly trees: readonly { readonly name: string; readonly document: OfficialDocument }[]
  readonly style: OfficeStyle | null
}

/** Makes one workbook's documents. Never throws for what is in the file; no files, no clock, same input same bytes. */
export async function generate(bytes: Uint8Array, options: GenerateOptions = {}): Promise<Generated> {
  const complete = completeOptions(options)
  return finishDraft(draftDocuments(readAndCheck(bytes, complete), complete), complete)
}

/** Reads, checks and computes one workbook without making documents. */
export async function checkWorkbook(bytes: Uint8Array, options: GenerateOptions = {}): Promise<Generated> {
  return study(bytes, completeOptions(options)).outcome
}

/** Goes up to the document trees, before any file format. With errors there are none, and no style. */
export function buildDocuments(bytes: Uint8Array, options: GenerateOptions = {}): BuiltDocuments {
  const complete = completeOptions(options)
  return buildDraft(draftDocuments(readAndCheck(bytes, complete), complete), complete)
}

/** Computes a checked workbook and says which documents there will be. */
export function draftDocuments(checked: CheckedWorkbook, options: CompleteOptions): Draft {
  const { outcome, plan, report } = studyChecked(checked, options)
  const none: Draft = {
    type: 'draft',
    outcome,
    style: null,
    documents: [],
    messages: [],
    charts: options.charts,
  }
  if (plan === null || report === null || !outcome.ok) return none
  const style = completeStyle({ ...styleOf(plan.info.others), ...options.style })
  if (!style.ok) return { ...none, outcome: failed(outcome, style.messages) }
  // A letter needs a sender: without information there is none.
  const letters = options.reminders && plan.hasInfo ? computeReminders(report, plan, options) : null
  const reminders = letters?.ok ? letters.value : []
  return {
    ...none,
    style: style.value,
    documents: documentsOf(report, plan, reminders, options),
    messages: letters?.messages ?? [],
  }
}

/** Writes the documents of a draft. */
export async function finishDraft(draft: Draft, options: CompleteOptions): Promise<Generated> {
  const { outcome, trees, style } = buildDraft(draft, options)
  if (style === null) return outcome
  const documents: GeneratedDocument[] = []
  for (const { name, document } of trees) documents.push({ name, bytes: await writeDocx(document, style) })
  return { ...outcome, documents }
}

function buildDraft(
  { outcome, style, documents, messages, charts }: Draft,
  { templates }: CompleteOptions,
): BuiltDocuments {
  const trees: { name: string; document: OfficialDocument }[] = []
  for (const { name, data, template } of documents) {
    const document = renderDocument(data, template, templates)
    if (!document.ok) return { outcome: failed(outcome, document.messages), trees: [], style: null }
    trees.push({ name, document: document.value })
  }
  const isBare = style !== null && charts && trees.every(({ document }) => !hasChart(document))
  const told = [...messages, ...(isBare ? [message('no-charts', null)] : [])]
  return { outcome: { ...outcome, messages: [...outcome.messages, ...told] }, trees, style }
}

function hasChart({ sections }: OfficialDocument): boolean {
  return sections.some(section => section.blocks.some(block => block.type === 'chart'))
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

function documentsOf(
  report: Report,
  plan: Plan,
  reminders: readonly Reminder[],
  options: CompleteOptions,
): readonly DocumentDraft[] {
  const main = options.template ?? (plan.hasInfo ? 'bao-cao' : 'ke-hoach-phu-luc')
  const documents: DocumentDraft[] = [
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
  const taken = new Set<string>()
  return documents.map(document => ({ ...document, name: freeName(document.name, taken) }))
}

function failed(outcome: Generated, messages: readonly Message[]): Generated {
  return { ...outcome, ok: false, documents: [], messages: [...outcome.messages, ...messages] }
}
