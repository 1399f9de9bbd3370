/** Where a unit stands by the files it sent: in time by the first of them, with the figures of the last good one. */
import type { TwiceSent, UnitReport, UnitStanding } from '../../model/consolidation.js'
import { compareDates, formatDateShort, type IsoDate } from '../../vietnamese/dates/dates.js'
import { divide, multiply, round } from '../../vietnamese/numbers/decimal.js'
import { formatCount, formatPercent } from '../../vietnamese/numbers/numbers.js'
import { achievedOf } from '../counts.js'

const standingWords = {
  onTime: 'Đúng hạn',
  sent: 'Đã gửi',
  late: 'Gửi sau thời hạn',
  missing: 'Chưa gửi',
  faulty: 'Tệp còn lỗi',
} as const

/** The standing of a unit with these files of the period; figures are those of `chosen`, the day is that of the first file. */
export function standingOf(
  unit: string,
  versions: readonly UnitReport[],
  chosen: UnitReport | null,
  due: IsoDate | null,
): UnitStanding {
  const counts = chosen?.indicatorCounts ?? null
  const { achieved, assessed } = counts === null ? { achieved: 0, assessed: 0 } : achievedOf(counts)
  const rate = assessed === 0 ? null : round(multiply(divide(achieved, assessed), 100), 1)
  const issuedOn = chosen === null ? null : firstDay(versions, due)
  const state =
    versions.length === 0
      ? 'missing'
      : chosen === null
        ? 'faulty'
        : due === null || issuedOn === null
          ? 'sent'
          : compareDates(issuedOn, due) > 0
            ? 'late'
            : 'onTime'
  const words = standingWords[state]
  return {
    unit,
    state,
    stateText: versions.length > 1 ? `${words} (${formatCount(versions.length)} tệp)` : words,
    files: versions.map(report => report.file),
    issuedOn,
    issuedText: dayText(issuedOn),
    supplementText: issuedOn === null ? '' : dayText(laterThan(issuedOn, chosen?.issuedOn ?? null)),
    counts,
    tasks: chosen?.taskCounts ?? null,
    achievedRate: rate,
    achievedText: rate === null ? '' : `${achieved}/${assessed} (${formatPercent(rate)})`,
    scores: chosen?.scores ?? null,
    overdue: chosen?.overdue ?? [],
  }
}

/** The day of the first file; null when a file without a day may have been in time though the others were not. */
function firstDay(versions: readonly UnitReport[], due: IsoDate | null): IsoDate | null {
  const days = versions.flatMap(each => (each.issuedOn === null ? [] : [each.issuedOn]))
  const first = days.sort(compareDates)[0] ?? null
  const mayBeEarlier = days.length < versions.length && versions.length > 1
  return first !== null && due !== null && mayBeEarlier && compareDates(first, due) > 0 ? null : first
}

/** Says of a unit with several files which of them counts, and whether a faulty one was sent after it. */
export function twiceSent(
  unit: string,
  versions: readonly UnitReport[],
  chosen: UnitReport | null,
): TwiceSent {
  const files = versions.map(report => report.file)
  const used = chosen?.issuedOn ?? null
  const faulty = versions.filter(each => each.hasErrors)
  const open = faulty.filter(
    ({ issuedOn }) => issuedOn === null || used === null || compareDates(issuedOn, used) >= 0,
  )
  const outcome = chosen === null ? 'none' : open.length === 0 ? 'latest' : 'earlier'
  const last = latest(outcome === 'latest' ? versions : open)?.issuedOn ?? null
  return {
    unit,
    files,
    filesText: fileNames(files).join(', '),
    outcome,
    usedText: dayText(used),
    lastText: dayText(last),
  }
}

/** Of two versions the one issued later counts; without dates, the later file name. */
export function latest(versions: readonly UnitReport[]): UnitReport | null {
  const sorted = [...versions].sort(
    (a, b) =>
      compareDates(a.issuedOn ?? '0000-00-00', b.issuedOn ?? '0000-00-00') || (a.file < b.file ? -1 : 1),
  )
  return sorted.at(-1) ?? null
}

/** Names files without their folders, unless two would then look the same. */
function fileNames(files: readonly string[]): readonly string[] {
  const names = files.map(file => file.replace(/^.*[\\/]/, ''))
  return new Set(names).size === names.length ? names : files
}

const laterThan = (day: IsoDate, other: IsoDate | null): IsoDate | null =>
  other !== null && compareDates(other, day) > 0 ? other : null

const dayText = (day: IsoDate | null): string => (day === null ? '' : formatDateShort(day))
