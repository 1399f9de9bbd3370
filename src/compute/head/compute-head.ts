import type { Info, Plan } from '../../model/plan.js'
import type { ReportHead, ReportOffice, ReportTime } from '../../model/report.js'
import { dateParts, formatDateLong, type IsoDate } from '../../vietnamese/dates/dates.js'
import { headWords, nextWords } from '../wording.js'
import { letterheadLines, officeNameUnder, officeSymbol } from './office-name.js'

/** Names the office: letterhead lines as given, the name in running text, its symbol. */
export function computeOffice(info: Info): ReportOffice {
  const body = info.body ?? ''
  const name = officeNameUnder(body, info.parentBody ?? '')
  return {
    parentBody: info.parentBody ?? '',
    body: letterheadLines(body),
    name,
    abbreviation: info.abbreviation ?? (body === '' ? '' : officeSymbol(body)),
    place: info.place ?? '',
    unit: info.reportingUnit ?? name,
  }
}

/** Writes number, place and date, trích yếu and the appendices' reference line; blanks where the registry fills in later. The trích yếu names the tasks ahead only when the document tells of them (`looksAhead`). */
export function computeHead(
  plan: Plan,
  office: ReportOffice,
  time: ReportTime | null,
  electronic: boolean,
  looksAhead: boolean,
): ReportHead {
  const { info } = plan
  const year = time === null ? info.planYear : dateParts(time.to).year
  const number = writtenNumber(info.number)
  const code = `/${headWords.symbol}-${office.abbreviation === '' ? '…' : office.abbreviation}`
  const fullNumber = `Số:${number === null ? headWords.blankNumber : ` ${number}`}${code}`
  return {
    number: fullNumber,
    appendixStamp: electronic ? `${fullNumber}; ${headWords.signingTime}` : '',
    symbol: `${number ?? headWords.blankSymbolNumber}${code}`,
    placeAndDate: placeAndDate(office.place, info.issuedOn, year),
    kind: headWords.kind,
    subject: info.subject ?? subjectOf(matterOf(info), time, looksAhead),
    appendixReference: plan.hasInfo
      ? referenceLine(electronic ? null : number, code, electronic ? null : info.issuedOn, year, office)
      : '',
  }
}

/** What the plan is about, in the middle of a sentence. */
export function matterOf(info: Info): string {
  return info.subjectMatter ?? headWords.matter
}

/** Trích yếu: "Kết quả thực hiện Kế hoạch chuyển đổi số quý I năm 2024 và nhiệm vụ trọng tâm quý II năm 2024"; a month looks back only. */
function subjectOf(matter: string, time: ReportTime | null, looksAhead: boolean): string {
  const base = `Kết quả thực hiện Kế hoạch ${matter}`
  if (time === null) return base
  const now = `${base} ${time.label}`
  if (!looksAhead || time.outline === 'month' || time.period.kind === 'adHoc') return now
  return `${now} và ${time.outline === 'year' ? nextWords.year : nextWords.other} ${time.next}`
}

/** The figure before the slash, with a zero below 10 (Decree 30/2020, Appendix I, II.3); null when blank. */
function writtenNumber(number: string | null): string | null {
  const bare =
    (number ?? '')
      .replace(/^\s*số\s*:?/i, '')
      .split('/')[0]
      ?.trim() ?? ''
  if (bare === '') return null
  return /^\d$/.test(bare) ? `0${bare}` : bare
}

function placeAndDate(place: string, issuedOn: IsoDate | null, year: number | null): string {
  const date = issuedOn === null ? blankDate(year) : formatDateLong(issuedOn)
  return `${place === '' ? headWords.blankPlace : place}, ${date}`
}

function blankDate(year: number | null): string {
  const gap = ` ${headWords.blankDay}`
  return `ngày${gap}tháng${gap}năm ${year ?? headWords.blankDay}`
}

function referenceLine(
  number: string | null,
  code: string,
  issuedOn: IsoDate | null,
  year: number | null,
  office: ReportOffice,
): string {
  const date = issuedOn === null ? blankDate(year) : formatDateLong(issuedOn)
  const of = office.name === '' ? '' : ` của ${office.name}`
  return `(Kèm theo ${headWords.kindInText} số ${number ?? headWords.blankSymbolNumber}${code} ${date}${of})`
}
