import { plainText } from '../letters/plain-text.js'
import { addDays, endOfMonth, findDates, fullYear, type IsoDate, makeDate } from './dates.js'
import { type DeadlineRule, parseDeadlineRule } from './deadline-rules.js'
import { parsePeriod, periodMonths } from './periods.js'

/** When something is to be done. `rest` is what else the cell says beside the earliest fixed date; `rule` of a recurring one is null when it names no day; `start` of none is the day from which on, where only that is named. */
export type Timeline =
  | { readonly type: 'due'; readonly date: IsoDate; readonly text: string; readonly rest: string | null }
  | { readonly type: 'ongoing'; readonly text: string }
  | { readonly type: 'recurring'; readonly text: string; readonly rule: DeadlineRule | null }
  | { readonly type: 'none'; readonly text: string; readonly start?: IsoDate }

/** A stretch of days named in the text at [start, end); `whole` marks a bare year, the weakest kind of date, `span` one with both its ends named ("tháng 4-6"). */
type Stretch = {
  readonly first: IsoDate
  readonly last: IsoDate
  readonly start: number
  readonly end: number
  readonly whole: boolean
  readonly span: boolean
}

const RECURRING =
  /(?<![a-z])(?:(?:hang|moi|cac)\s+(?:thang|quy|tuan)|dinh ky|theo (?:thang|quy|tuan)|\d\s*thang\s*\/?\s*(?:1\s*|mot\s*)?lan)(?![a-z])/
const ONGOING = /(?<![a-z])(?:thuong xuyen|(?:hang|moi)\s+(?:nam|ngay)|lien tuc|quanh nam|duy tri)(?![a-z])/
const YEARLY = /^\s*(?:hang|moi)\s+nam(?![a-z])/
const BEFORE = /(?<![a-z])truoc(?:\s+(?:ngay|thang|het))?\s*$/
/** "Từ 01/7", "Sau ngày 15/8": the day named begins the work. With its marks, for "thứ tư" and "thứ sáu" name days. */
const FROM =
  /(?<!\p{L})(?<!(?:thứ|thu|không|khong)\s+)(?:từ|tu|sau|bắt đầu)(?:\s+(?:đầu|giữa|cuối|hết))?(?:\s+(?:ngày|tháng|quý|năm))?[\s:]*$/iu
const CITED = /\/[a-z]{2,}[a-z\d-]*\s*,?\s*(?:ngay)?\s*$/
const SPAN = /^\s*(?:-|den|toi)\s*(?:het\s*)?(?:ngay\s*)?$/
/** "tháng 8 và tháng 9", "quý I và quý II"; of days it makes no stretch. */
const AND = /^\s*(?:va|&)\s*$/
/** The year of "tháng 8 và tháng 9 năm 2025" is that of both. */
const YEAR_BEHIND =
  /^\s*(?:va|&)\s*(?:thang\s*|t\.?\s?)\d{1,2}\s*,?\s*(?:nam|\/|-)\s*((?:19|20|21)\d{2}|(?:1[3-9]|[2-4]\d))(?!\d)/
const CLOCK = /\d{1,2}\s*(?:h|gio)\s*\d{0,2}\s*(?:phut)?\s*,?\s*(?:ngay\s*)?$/
/** Of a year in two digits only what can be no other figure: "T9/25", "quý 3 năm 25", not "tháng 9/12". */
const YEAR = String.raw`(?:\s*(?:,\s*)?(?:/|-|nam)\s*((?:19|20|21)\d{2}|(?<=[/-]|nam\s*)(?:1[3-9]|[2-4]\d)(?!\s*(?:[/.,%-]\s*\d|%)))(?!\d))?`
const QUARTERS = new RegExp(
  String.raw`(?<![a-z])(?:qu[yi]|q\s*\.?)\s*(iv|i{1,3}|0?[1-4])(?![a-z\d])(?:\s*[-,]\s*(?:qu[yi]|q\s*\.?)?\s*(iv|i{1,3}|[1-4])(?![a-z\d]))*${YEAR}`,
  'g',
)
const MONTHS = new RegExp(
  String.raw`(?<![a-z])(?<!\d\s)(?:thang\s*|t\.?\s?)(1[0-2]|0?[1-9])(?![\d])(?:\s*(?:-\s*(?:thang\s*|t\.?\s?)?|,\s*)(1[0-2]|0?[1-9])(?![\d.]))*${YEAR}`,
  'g',
)
const MONTH_OF_YEAR = /(?<![\d/.,-])(1[0-2]|0?[1-9])\s*\/\s*((?:19|20|21)\d{2})(?![\d/]|\/[a-z])/g
const PARTS_OF_YEAR = new RegExp(
  String.raw`(?<![\d/.,])(?:0?6\s*thang\s*(?:dau|cuoi)\s*nam|0?9\s*thang(?:\s*dau)?(?:\s*nam)?)${YEAR.replace('/|-|nam', '/|-|nam|')}`,
  'g',
)
const YEARS =
  /(?<![a-z\d])(?:cuoi\s+|het\s+|trong\s+|ca\s+)*(?:nam|giai doan)\s*((?:19|20|21)\d{2})(?:\s*(?:-|den)\s*(?:nam\s*)?((?:19|20|21)\d{2}))?(?!\d)|^\s*((?:19|20|21)\d{2})(?:\s*-\s*((?:19|20|21)\d{2}))?(?![\d/.])/g
const THIS_YEAR = /(?<![a-z])(?:cuoi|het|trong|ca)\s+nam(?![a-z])(?!\s*\d)/g
const LONGEST = 2000

/**
 * Parses a timeline cell. A month, quarter or year is due on its last day; "trước" means the day before; the plan's year
 * completes what names none (null: unknown). Of several fixed dates the earliest counts. 10/10 is a day here.
 */
export function parseTimeline(text: string, planYear: number | null): Timeline {
  const own = text.trim().normalize('NFC')
  if (own === '' || own.length > LONGEST) return { type: 'none', text: own }
  const flat = plainText(own)
  const named = findStretches(own, flat, planYear)
  const found = named.filter(stretch => !isStart(stretch, own))
  const dated = found.some(stretch => !stretch.whole)
  const rule = RECURRING.test(flat) || found.length === 0 ? null : yearlyRule(own, flat, found)
  if (rule !== null) return { type: 'recurring', text: own, rule }
  if (!dated && RECURRING.test(flat)) return { type: 'recurring', text: own, rule: parseDeadlineRule(own) }
  if (!dated && ONGOING.test(flat)) return { type: 'ongoing', text: own }
  const due = found.map(stretch => ({ stretch, date: dueOf(stretch, flat) }))
  const [first] = due.sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.stretch.start - b.stretch.start,
  )
  if (first === undefined) {
    const [from] = named
    return from === undefined ? { type: 'none', text: own } : { type: 'none', text: own, start: from.first }
  }
  return { type: 'due', date: first.date, text: own, rest: restOf(own, first.stretch, found.length) }
}

/** "trước ngày 15/12 hằng năm": every year, so no fixed date. */
function yearlyRule(own: string, flat: string, found: readonly Stretch[]): DeadlineRule | null {
  const [only, another] = found
  if (only === undefined || another !== undefined || !YEARLY.test(flat.slice(only.end))) return null
  return parseDeadlineRule(own)
}

/** "Từ 01/7" without an end; "Từ tháng 4 đến tháng 6" is one stretch and due at its end. */
function isStart(stretch: Stretch, own: string): boolean {
  return !stretch.span && FROM.test(own.slice(0, stretch.start))
}

function dueOf(stretch: Stretch, flat: string): IsoDate {
  const before = BEFORE.test(flat.slice(0, stretch.start).replace(CLOCK, ''))
  const timed = CLOCK.test(flat.slice(0, stretch.start))
  return before && !timed ? addDays(stretch.first, -1) : stretch.last
}

function findStretches(own: string, flat: string, planYear: number | null): readonly Stretch[] {
  if (!/\d|(?<![a-z])(?:qu[yi]|q|nam)(?![a-z])/.test(flat)) return []
  const found: Stretch[] = []
  let open = flat
  const take = (
    start: number,
    end: number,
    days: { readonly first: IsoDate; readonly last: IsoDate } | null,
    { whole = false, span = false } = {},
  ) => {
    open = open.slice(0, start) + '\u0001'.repeat(end - start) + open.slice(end)
    if (days !== null) found.push({ first: days.first, last: days.last, start, end, whole, span })
  }
  for (const date of findDates(own, { year: planYear })) {
    const day = date.reading.type === 'date' ? date.reading.date : null
    const cited = CITED.test(flat.slice(0, date.start))
    take(date.start, date.end, cited || day === null ? null : { first: day, last: day })
  }
  for (const match of open.matchAll(PARTS_OF_YEAR))
    take(match.index, endOf(match), daysOf(match[0], match[1] === undefined ? planYear : fullYear(match[1])))
  for (const match of open.matchAll(QUARTERS)) {
    const last = `quy ${match[2] ?? match[1]} ${match[3] === undefined ? '' : `nam ${fullYear(match[3])}`}`
    take(match.index, endOf(match), daysOf(last, planYear), { span: match[2] !== undefined })
  }
  for (const match of open.matchAll(MONTHS)) {
    const named = match[3] ?? YEAR_BEHIND.exec(open.slice(endOf(match)))?.[1]
    const year = named === undefined ? planYear : fullYear(named)
    take(
      match.index,
      endOf(match),
      year === null ? null : monthDays(year, Number(match[1]), Number(match[2] ?? match[1])),
      { span: match[2] !== undefined },
    )
  }
  for (const match of open.matchAll(MONTH_OF_YEAR)) {
    take(match.index, endOf(match), monthDays(Number(match[2]), Number(match[1]), Number(match[1])))
  }
  for (const match of open.matchAll(YEARS)) {
    const from = Number(match[1] ?? match[3])
    const to = match[2] ?? match[4]
    const kind = { whole: true, span: to !== undefined }
    take(match.index, endOf(match), yearDays(from, Number(to ?? from)), kind)
  }
  for (const match of open.matchAll(THIS_YEAR))
    take(match.index, endOf(match), planYear === null ? null : yearDays(planYear, planYear), {
      whole: true,
    })
  return joinSpans(
    found.sort((a, b) => a.start - b.start),
    flat,
  )
}

/** "từ tháng 4 đến tháng 6", "01/3/2024 - 30/6/2024": one stretch, due at its end. */
function joinSpans(found: readonly Stretch[], flat: string): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of found) {
    const before = joined.at(-1)
    const between = before === undefined ? '' : flat.slice(before.end, stretch.start)
    const both = before !== undefined && AND.test(between) && follows(before, stretch)
    if (before !== undefined && (both || SPAN.test(between))) {
      joined[joined.length - 1] = {
        ...before,
        last: stretch.last,
        end: stretch.end,
        whole: before.whole && stretch.whole,
        span: true,
      }
    } else joined.push(stretch)
  }
  return joined
}

/** Two months or quarters side by side are one stretch of work; "tháng 3 và tháng 6" are two dates. */
function follows(before: Stretch, after: Stretch): boolean {
  const periods = [before, after].every(({ first, last, whole }) => first !== last && !whole)
  return periods && after.first === addDays(before.last, 1)
}

function daysOf(
  period: string,
  planYear: number | null,
): { readonly first: IsoDate; readonly last: IsoDate } | null {
  const parsed = parsePeriod(period, planYear)
  return parsed === null ? null : periodMonths(parsed)
}

function monthDays(
  year: number,
  from: number,
  to: number,
): { readonly first: IsoDate; readonly last: IsoDate } {
  return { first: makeDate(year, from, 1), last: endOfMonth(year, Math.max(from, to)) }
}

function yearDays(from: number, to: number): { readonly first: IsoDate; readonly last: IsoDate } {
  return { first: makeDate(from, 1, 1), last: makeDate(Math.max(from, to), 12, 31) }
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length
}

/** The clauses beside the one with the date; within one clause, what is left when it names further dates. */
function restOf(own: string, due: Stretch, dates: number): string | null {
  const from = Math.max(own.lastIndexOf(';', due.start), own.lastIndexOf('\n', due.start))
  const ends = [own.indexOf(';', due.end), own.indexOf('\n', due.end)].filter(place => place >= 0)
  const to = ends.length === 0 ? own.length : Math.min(...ends)
  const clauses = [own.slice(0, Math.max(from, 0)), own.slice(to + 1)]
    .map(part => part.trim().replace(/;$/, ''))
    .filter(part => part !== '')
  if (clauses.length > 0) return clauses.join('; ')
  if (dates < 2) return null
  const left = `${own.slice(0, due.start)} ${own.slice(due.end)}`.replace(/\s+/g, ' ').trim()
  return left.replace(/^[,;:\-–\s]+|[,;:\-–\s]+$/g, '') || null
}
