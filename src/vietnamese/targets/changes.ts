import { plainText } from '../letters/plain-text.js'
import { columnUnit, splitUnit, trimSubject } from '../numbers/measure-units.js'
import type { Bound } from './criterion.js'
import { COMPARATOR, comparatorOf, FILL, LEAD, NUMBER, PERCENT, readFigure } from './criterion-figures.js'
import { hasFigures, turned, withoutTurn } from './read-count.js'

/** A change by so much: "Giảm tối thiểu 20% số vụ so với năm 2023". `exact`: no comparison is made; `basis`: what it is a change from, folded, '' where it is not said. */
export type Change = {
  readonly direction: 'down' | 'up'
  readonly bound: Bound
  readonly exact: boolean
  readonly basis: string
}

const CHANGE_BY = new RegExp(
  String.raw`^${LEAD}(?:(?:da|uoc)\s+)?${LEAD}(?:cat\s+)?(?:giam|tang)\s+(?:them\s+)?(?:duoc\s+)?(?:(${COMPARATOR})${FILL})?(${NUMBER})\s*(${PERCENT})?`,
)
/** Told apart from "giám sát" and "tặng", which differ by their tones only. */
const VERB = /(?<!\p{L})(giảm|tăng)(?!\p{L})/u
const BASIS = /(?<!\p{L})so (?:với|cùng).*$/isu
const BRACKETS = /\([^)]*\)/g
/** So much a year, each year, a year on average; "so với bình quân 3 năm" is no pace. */
const PACE =
  /\/\s*(?:nam|qui|quy|thang|tuan|ki|ky)(?![a-z])|(?<![a-z])(?:moi|hang|tung)\s+(?:nam|qui|quy|thang|tuan|ki|ky)(?![a-z])/
const AVERAGE = /(?<![a-z])(?:binh quan|trung binh)(?![a-z])/
/** A change to a level, a change every year, points of a percentage. */
const NOT_BY = /^\s*(?:\/|diem(?![a-z]))|(?<![a-z])(?:xuong|len|con|moi|hang|tung)(?![a-z])/

/** Reads a text that says a change by one figure and nothing else; null for a level ("giảm còn 5%"), a range, a pace ("giảm 2%/năm", "tăng 10% bình quân năm"). */
export function readChange(text: string, unit: string | null): Change | null {
  const own = text.trim().normalize('NFC')
  const flat = plainText(own)
  const match = CHANGE_BY.exec(flat)
  if (match === null) return null
  const verb = VERB.exec(own.slice(0, match[0].length).toLowerCase())?.[1]
  const found = readFigure(match[2] ?? '', { unit, decimalMark: null })
  if (verb === undefined || found === null) return null
  const after = own.slice(match[0].length)
  const basis = BASIS.exec(after)?.[0] ?? ''
  const before = after.slice(0, after.length - basis.length)
  if (PACE.test(flat) || AVERAGE.test(plainText(before))) return null
  const behind = before.replace(BRACKETS, '')
  const said = match[1] === undefined ? 'atLeast' : comparatorOf(match[1])
  const rest = withoutTurn(behind)
  if (said === 'lessThan' || hasFigures(behind) || NOT_BY.test(plainText(rest))) return null
  const counted = match[3] === undefined ? splitUnit(rest) : { unit: '%', subject: trimSubject(rest) }
  if (counted.unit === null && rest.trim() !== '') return null
  return {
    direction: verb === 'giảm' ? 'down' : 'up',
    bound: {
      type: turned(said, behind),
      ...found,
      unit: counted.unit ?? columnUnit(unit),
      subject: counted.subject,
    },
    exact: match[1] === undefined,
    basis: plainText(basis)
      .replace(/[^a-z\d]+/g, ' ')
      .trim(),
  }
}

/** Says that words tell of a fall, not of the level something falls to. */
export function saysFall(words: string): boolean {
  return /(?<!\p{L})giảm(?!\p{L})(?!\s+(?:xuống|còn))/iu.test(words.normalize('NFC'))
}
