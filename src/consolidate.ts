/** The join for many units: each workbook to a small unit report, all of them to the consolidated documents. */
import { checkPlan } from './check/check-plan.js'
import { readProfile } from './check/read-profile.js'
import { commonPeriod } from './compute/consolidate/common-period.js'
import { consolidateUnits } from './compute/consolidate/consolidate-units.js'
import { extractUnit, faultyUnit } from './compute/consolidate/extract-unit.js'
import { unitReminders } from './compute/consolidate/unit-reminders.js'
import { freeName } from './document-names.js'
import { writeDocx } from './docx/write-docx.js'
import type { Message } from './messages/message.js'
import { hasErrors } from './messages/result.js'
import type { Consolidation, UnitReport } from './model/consolidation.js'
import { completeStyle } from './model/office-style.js'
import type { Plan } from './model/plan.js'
import { styleOf } from './model/style-keys.js'
import { type CompleteOptions, completeOptions, type GenerateOptions } from './options.js'
import { renderDocument } from './pipeline.js'
import { readWorkbook } from './read/read-workbook.js'
import { type GeneratedDocument, study } from './study.js'
import { type IsoDate, parseDate } from './vietnamese/dates/dates.js'
import { dueDateOf, parseDeadlineRule } from './vietnamese/dates/deadline-rules.js'
import { periodSlug } from './vietnamese/dates/periods.js'
import { asciiSlug } from './vietnamese/words/slug.js'
import { writeConsolidatedWorkbook } from './workbook/consolidated-workbook.js'

/** Reads one unit's workbook and keeps what a consolidation needs; with errors, only that it was sent. `file` names it in messages. */
export function readUnit(
  bytes: Uint8Array,
  file: string,
  options: GenerateOptions = {},
): { readonly report: UnitReport; readonly messages: readonly Message[] } {
  const { outcome, plan, report } = study(
    bytes,
    completeOptions({ ...options, fileName: file, profile: null }),
  )
  if (plan === null || report === null || !outcome.ok) {
    const count = outcome.messages
      .filter(each => each.severity === 'error')
      .reduce((sum, each) => sum + 1 + each.more.length, 0)
    const { name, issuedOn } = statedIn(bytes, file)
    return { report: { ...faultyUnit(file, name, count), issuedOn }, messages: outcome.messages }
  }
  return { report: extractUnit(file, plan, report), messages: outcome.messages }
}

/**
 * `profile` is the consolidating office's co-quan.xlsx; `units` a workbook with the list of units when the profile has none or another;
 * `due` the day by which units had to send (null: from the profile).
 */
export type ConsolidationOptions = GenerateOptions & {
  readonly due?: IsoDate | null
  readonly units?: Uint8Array | null
  /** What messages call the workbook of `units`. */
  readonly unitsName?: string
}

/** The consolidated documents: the report, the workbook, and reminder letters when asked for. `consolidation` is null when nothing can be consolidated. */
export type Consolidated = {
  readonly ok: boolean
  readonly messages: readonly Message[]
  readonly consolidation: Consolidation | null
  readonly documents: readonly GeneratedDocument[]
}

/** Joins unit reports into the consolidated documents. Findings do not stop them; only having nothing to join does. */
export async function consolidate(
  reports: readonly UnitReport[],
  options: ConsolidationOptions = {},
): Promise<Consolidated> {
  const complete = completeOptions(options)
  const own = officePlan(complete.profile, 'co-quan.xlsx')
  const units = options.units ?? null
  const listed = units === null ? null : officePlan(units, options.unitsName ?? 'danh-sach.xlsx')
  const office = listed === null ? own.plan : { ...own.plan, units: listed.plan.units }
  const faults = [...own.faults, ...(listed?.faults ?? [])]
  const joined = consolidateUnits(reports, {
    office,
    due: options.due ?? dueOf(office, reports),
    asOf: complete.asOf,
    electronic: complete.electronic,
  })
  if (!joined.ok)
    return { ok: false, messages: [...faults, ...joined.messages], consolidation: null, documents: [] }
  const consolidation = joined.value
  const made = await writeAll(consolidation, office, complete)
  const messages = [...faults, ...joined.messages, ...made.messages]
  return { ok: !hasErrors(messages), messages, consolidation, documents: made.documents }
}

async function writeAll(
  consolidation: Consolidation,
  office: Plan,
  options: CompleteOptions,
): Promise<{ documents: readonly GeneratedDocument[]; messages: readonly Message[] }> {
  const style = completeStyle({ ...styleOf(office.info.others), ...options.style })
  if (!style.ok) return { documents: [], messages: style.messages }
  const stem = asciiSlug(
    consolidation.office.place === '' ? consolidation.office.unit : consolidation.office.place,
  ).slice(0, 50)
  const period = periodSlug(consolidation.time.period)
  const own = stem === '' ? '' : `${stem}_`
  const documents: GeneratedDocument[] = []
  const wanted = [
    {
      name: `${own}tong-hop-${period}.docx`,
      data: consolidation,
      template: options.template ?? 'tong-hop',
    },
    ...(options.reminders
      ? unitReminders(consolidation, office.info).map(data => ({
          name: `${own}don-doc-${asciiSlug(data.unit.replace(/^Ủy ban nhân dân /, '')).slice(0, 50)}-${period}.docx`,
          data,
          template: 'cong-van-don-doc',
        }))
      : []),
  ]
  const taken = new Set<string>()
  for (const { name: wish, data, template } of wanted) {
    const document = renderDocument(data, template, options.templates)
    if (!document.ok) return { documents: [], messages: document.messages }
    const name = freeName(wish, taken)
    documents.push({ name, bytes: await writeDocx(document.value, style.value) })
  }
  documents.push({
    name: `${own}tong-hop-${period}.xlsx`,
    bytes: await writeConsolidatedWorkbook(consolidation),
  })
  return { documents, messages: [] }
}

/** A profile that cannot be read says why; its office is unknown then. */
function officePlan(
  profile: Uint8Array | null,
  name: string,
): {
  readonly plan: Plan
  readonly faults: readonly Message[]
} {
  const workbook = profile === null ? null : readWorkbook(profile, name)
  const tables = workbook?.ok === true ? workbook.value.tables : []
  const plan = checkPlan(tables, readProfile(tables))
  const unread = workbook?.ok === false ? workbook.messages : []
  if (plan.ok) return { plan: plan.value, faults: unread }
  const bare = checkPlan([], null)
  if (!bare.ok) throw new Error('an empty profile must be readable')
  return { plan: bare.value, faults: plan.messages.filter(each => each.severity === 'error') }
}

/** Folded keys of the profile that say by when units send: "Hạn báo cáo của đơn vị", "Thời hạn các đơn vị gửi báo cáo". */
const unitsDue = /^(?:thoi )?han (?=.*\bdon vi\b)/

/** The units' own deadline in the profile; the calendar holds the office's own, which is later and another's. */
function dueOf(office: Plan, reports: readonly UnitReport[]): IsoDate | null {
  const period = office.info.period ?? commonPeriod(reports)
  if (period === null) return null
  for (const [key, value] of Object.entries(office.info.others)) {
    const rule = unitsDue.test(key) ? parseDeadlineRule(value) : null
    if (rule !== null) return dueDateOf(rule, period)
  }
  return null
}

/** A workbook with errors may still say whose it is and of which day. */
function statedIn(
  bytes: Uint8Array,
  file: string,
): { readonly name: string; readonly issuedOn: IsoDate | null } {
  const stem = file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '')
  const workbook = readWorkbook(bytes, file)
  if (!workbook.ok) return { name: stem, issuedOn: null }
  const profile = readProfile(workbook.value.tables)
  const name = profile.get('ten don vi bao cao')?.[0] ?? profile.get('co quan ban hanh')?.join(' ') ?? stem
  const issued = parseDate((profile.get('ngay ban hanh') ?? []).join(' '))
  return { name, issuedOn: issued.type === 'date' ? issued.date : null }
}
