import * as z from 'zod'
import type { MessageCode } from '../../messages/catalogue.js'
import { type Message, message, sheetPlace } from '../../messages/message.js'
import type { Info } from '../../model/plan.js'
import { formatDateShort, parseDate } from '../../vietnamese/dates/dates.js'
import { isAdHoc, parsePeriod, type ReportPeriod } from '../../vietnamese/dates/periods.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import type { CollectedInfo } from './collect-info.js'
import { type InfoKey, KEY_WORDINGS, keyLabel } from './info-keys.js'
import { archiveOf, bareLines, splitArchive } from './info-lists.js'
import { shortNameOf, signingCapacity } from './signing-capacity.js'

/** Reports through a code of the catalogue: zod carries it as the issue's message. */
function fault(context: z.RefinementCtx, code: MessageCode): never {
  context.addIssue({ code: 'custom', message: code })
  return z.NEVER
}

const day = z.array(z.string()).transform((lines, context) => {
  const text = lines.join(' ').trim()
  if (text === '' || /^[.…\s/]*(?:ngày|tháng|năm|[.…\s/])*(?:năm \d{4})?$/iu.test(text)) return null
  const read = parseDate(text)
  return read.type === 'date' ? read.date : fault(context, 'info-date-unreadable')
})

const year = z.array(z.string()).transform((lines, context) => {
  const found = /(?<!\d)(?:19|20|21)\d{2}(?!\d)/.exec(lines.join(' '))
  if (found !== null) return Number(found[0])
  return lines.length === 0 ? null : fault(context, 'info-year-unreadable')
})

const period = z.array(z.string()).transform((lines, context): ReportPeriod | null => {
  for (const line of lines) {
    const read = parsePeriod(line)
    if (read !== null) return read
  }
  return lines.length === 0 ? null : fault(context, 'info-period-unreadable')
})

const PRESETS: readonly { readonly preset: Info['windowPreset']; readonly words: readonly string[] }[] = [
  {
    preset: 'calendar',
    words: [
      'calendar',
      'lịch',
      'theo lịch',
      'tròn tháng',
      'trọn tháng',
      'dương lịch',
      'ngày đầu đến ngày cuối kỳ',
    ],
  },
  { preset: 'nd09', words: ['nd09', 'NĐ 09', 'Nghị định 09', '09/2019', '15 đến 14', 'ngày 15'] },
]

const windowPreset = z.array(z.string()).transform((lines, context): Info['windowPreset'] => {
  if (lines.length === 0) return 'nd09'
  const folded = ` ${foldText(lines.join(' '))} `
  const known = PRESETS.find(({ words }) => words.some(word => folded.includes(` ${foldText(word)} `)))
  return known === undefined ? fault(context, 'info-preset-unknown') : known.preset
})

const dated = z.object({
  period,
  issuedOn: day,
  planYear: year,
  windowFrom: day,
  windowTo: day,
  windowPreset,
})
type Dated = z.output<typeof dated>
type DatedKey = keyof Dated

const NO_DATED: Dated = {
  period: null,
  issuedOn: null,
  planYear: null,
  windowFrom: null,
  windowTo: null,
  windowPreset: 'nd09',
}

/** Keys whose absence leaves a blank that somebody has to fill; the number and the day are the registry's. */
const WANTED: readonly InfoKey[] = [
  'body',
  'abbreviation',
  'place',
  'period',
  'planCitation',
  'receivers',
  'recipients',
  'post',
  'signer',
]

/** Builds the office's information from the collected keys; unreadable values and one list of missing keys go to `found` (only when there is a Thông tin sheet, named by `sheet`). */
export function buildInfo(collected: CollectedInfo, sheet: string | null, found: Message[]): Info {
  const lines = (key: InfoKey) => collected.known.get(key)?.lines ?? []
  const one = (key: InfoKey) => (lines(key).length === 0 ? null : lines(key).join(' '))
  const read = readDated(collected, found)
  const body = lines('body').length === 0 ? null : lines('body').join('\n')
  const { recipients, archive } = splitArchive(lines('recipients').flatMap(line => line.split(';')))
  const ownArchive = one('archive')
  const info: Info = {
    ...read,
    planYear: read.planYear ?? read.period?.year ?? null,
    parentBody: one('parentBody'),
    body,
    abbreviation: one('abbreviation') ?? shortNameOf(body),
    place: one('place'),
    number: one('number'),
    planCitation: one('planCitation'),
    bases: bareLines(lines('bases')),
    receivers: bareLines(lines('receivers').flatMap(line => line.split(';'))),
    recipients,
    archive: ownArchive === null ? archive : (archiveOf(ownArchive) ?? ownArchive).replace(/\.$/, ''),
    capacity: signingCapacity(lines('capacity'), body, one('post')),
    post: one('post'),
    officePost: one('officePost'),
    signer: one('signer'),
    reportingUnit: one('reportingUnit'),
    preparedBy: one('preparedBy'),
    subject: one('subject'),
    subjectMatter: one('subjectMatter'),
    others: collected.others,
  }
  if (sheet !== null) reportMissing(info, collected, sheet, found)
  return info
}

function readDated(collected: CollectedInfo, found: Message[]): Dated {
  const raw: Record<DatedKey, readonly string[]> = {
    period: [],
    issuedOn: [],
    planYear: [],
    windowFrom: [],
    windowTo: [],
    windowPreset: [],
  }
  for (const key of Object.keys(raw) as DatedKey[]) raw[key] = collected.known.get(key)?.lines ?? []
  raw.period = raw.period.map(line => withWindow(withYear(line, raw.planYear), raw))
  const parsed = dated.safeParse(raw)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) {
    const key = String(issue.path[0]) as DatedKey
    const values = { key: keyLabel(key), text: raw[key].join(' ') }
    found.push(message(issue.message as MessageCode, collected.known.get(key)?.place ?? null, values))
    raw[key] = []
  }
  const rest = dated.safeParse(raw)
  return rest.success ? rest.data : NO_DATED
}

/** "Quý I" takes the year of "Năm kế hoạch". */
function withYear(line: string, years: readonly string[]): string {
  const year = /(?<!\d)(?:19|20|21)\d{2}(?!\d)/.exec(years.join(' '))?.[0]
  return year === undefined || /\d{4}/.test(line) ? line : `${line} năm ${year}`
}

/** "Đột xuất" takes its days from "Chốt số liệu từ" and "Chốt số liệu đến". */
function withWindow(line: string, { windowFrom, windowTo }: Record<DatedKey, readonly string[]>): string {
  if (!isAdHoc(line) || parsePeriod(line) !== null) return line
  const [from, to] = [parseDate(windowFrom.join(' ')), parseDate(windowTo.join(' '))]
  if (from.type !== 'date' || to.type !== 'date') return line
  return `${line} từ ngày ${formatDateShort(from.date)} đến ngày ${formatDateShort(to.date)}`
}

function reportMissing(info: Info, collected: CollectedInfo, sheet: string, found: Message[]): void {
  const missing = WANTED.filter(key => {
    const value = info[key as keyof Info]
    const nothing = value === null || (Array.isArray(value) && value.length === 0)
    return nothing && !collected.known.has(key)
  })
  if (missing.length === 0) return
  const keys = missing.map(key => KEY_WORDINGS[key][0] ?? key).join('; ')
  found.push(message('info-keys-missing', sheetPlace(sheet), { keys, count: missing.length }))
}
