/** Which names mean one indicator: "9. Thu ngân sách (triệu đồng)" and "Thu ngân sách" do, "trồng dưa", "trồng dứa" and "trồng dừa" are three. */
import type { UnitIndicator, UnitReport } from '../../model/consolidation.js'
import { exactKey } from '../../vietnamese/letters/exact-key.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { isSameMeasure } from './same-measure.js'

/** What a name says: the key of its indicator, and the unit of measure where only the name has it. */
export type NameReading = { readonly key: string; readonly unit: string }

/** A number before a name: "9. Thu", "1.2 Thu", "a) Thu", "IV. Thu", or a dash; "3 tháng" and "1.000 hộ" have none. */
const NUMBER =
  /^\s*(?:[-–—•+*]\s*|(?:\d{1,2}(?:\.\d{1,2})*|[IVX]+|[a-zđ](?=\)))[.)]\s*|\d{1,2}(?:\.\d{1,2})+\s+)(?=\p{L})/u
const BRACKET = /\s*\(\s*([^()]+?)\s*\)\s*$/u
/** Typed without any Vietnamese letter. */
const PLAIN = /^[\u0020-\u007e]*$/

/** The name without the number before it. */
export const withoutNumber = (name: string): string => name.replace(NUMBER, '')

/** Gives the reading of each name. A looser likeness counts only where no unit has both names. */
export function readNames(reports: readonly UnitReport[]): (indicator: UnitIndicator) => NameReading {
  const takenApart = takeApart(reports)
  const numbered = keptApart(
    reports,
    indicator => takenApart(indicator).bare,
    indicator => takenApart(indicator).full,
  )
  const ownKey = (indicator: UnitIndicator): string => {
    const { bare, full } = takenApart(indicator)
    return numbered.has(bare) ? full : bare
  }
  const joined = joinAlike(reports, ownKey)
  return indicator => {
    const own = ownKey(indicator)
    return { key: joined.get(own) ?? own, unit: takenApart(indicator).unit }
  }
}

type Parts = { readonly full: string; readonly bare: string; readonly unit: string }

/** Takes names apart, each wording once. What stands in brackets is a unit where the row's column, or another's, says so. */
function takeApart(reports: readonly UnitReport[]): (indicator: UnitIndicator) => Parts {
  const units = reports.flatMap(report => report.indicators.map(indicator => indicator.unit))
  const known = ['%', ...new Set(units)]
  const found = new Map<string, Parts>()
  return ({ name, unit }) => {
    const wording = `${name}\n${unit}`
    const before = found.get(wording)
    if (before !== undefined) return before
    const bracket = BRACKET.exec(name)?.[1] ?? ''
    const blank = unit.trim() === ''
    const isUnit =
      bracket !== '' && (blank ? known : [unit]).some(each => each !== '' && isSameMeasure(each, bracket))
    const named = withoutNumber(isUnit ? name.replace(BRACKET, '') : name)
    const parts = { full: exactKey(name), bare: exactKey(named), unit: isUnit && blank ? bracket : unit }
    found.set(wording, parts)
    return parts
  }
}

/** The looser keys under which some unit has several indicators. */
function keptApart(
  reports: readonly UnitReport[],
  loose: (indicator: UnitIndicator) => string,
  strict: (indicator: UnitIndicator) => string,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { indicators } of reports) {
    const own = new Map<string, string>()
    for (const indicator of indicators) {
      const key = loose(indicator)
      const exact = strict(indicator)
      if ((own.get(key) ?? exact) !== exact) found.add(key)
      own.set(key, exact)
    }
  }
  return found
}

/** Joins names that no unit has side by side and that differ only in how they are spelt, or were typed without any tones. */
function joinAlike(
  reports: readonly UnitReport[],
  ownKey: (indicator: UnitIndicator) => string,
): ReadonlyMap<string, string> {
  const apart = keptApart(reports, indicator => foldText(ownKey(indicator)), ownKey)
  const classes = new Map<string, Map<string, number>>()
  for (const { indicators } of reports)
    for (const own of new Set(indicators.map(ownKey))) {
      const folded = foldText(own)
      const counts = classes.get(folded) ?? new Map<string, number>()
      classes.set(folded, counts.set(own, (counts.get(own) ?? 0) + 1))
    }
  const joined = new Map<string, string>()
  for (const [folded, counts] of classes) {
    if (counts.size < 2 || apart.has(folded)) continue
    const heads: string[] = []
    // Names without tones come last: they can mean only what is there, and only where it is one.
    const order = (key: string) => Number(PLAIN.test(key))
    const keys = [...counts].sort(([a, m], [b, n]) => order(a) - order(b) || n - m || (a < b ? -1 : 1))
    for (const [key] of keys) {
      const alike = heads.filter(head => PLAIN.test(key) || spelling(head) === spelling(key))
      if (alike.length === 1) joined.set(key, alike[0] as string)
      else heads.push(key)
    }
  }
  return joined
}

/** Hỏi and ngã are mixed up in spelling, i and y are both right. */
const spelling = (key: string): string =>
  key
    .normalize('NFD')
    .replace(/\u0303/g, '\u0309')
    .replaceAll('y', 'i')
