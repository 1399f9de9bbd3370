/** The count columns of a statistics table: which leads, what each counts, how a sentence begins that tells it. */
import type { StatisticsRow, StatisticsTable } from '../model/plan.js'
import type { Column } from '../model/table.js'
import { foldText } from '../vietnamese/letters/fold.js'
import { titleInText } from './titles.js'
import { countNouns, knownNouns } from './wording.js'

/** A count column with its place among the counts of a row. */
export type CountColumn = { readonly column: Column; readonly at: number }

const TOTAL_HEADING = /^(?:tong(?: so| cong)?(?: |$)|cong$)/
/** Says nothing beyond "how many". */
const BARE_HEADING = /^(?:tong(?: so| cong)?|cong|so luong|tong so luong|so lieu|ket qua)$/
/** Figures that are no amounts: they are told row by row, never added up. */
const NO_AMOUNT =
  /(?:^| )(?:ti le|ti trong|phan tram|binh quan|trung binh|diem|diem so|xep hang|thu hang|don gia|muc do|toc do|he so)(?: |$)/
const COUNTS = /^(?:tong )?so /
const SPLITTING = /^(?:trong do|chia ra|bao gom|gom|cu the)$/
const BRACKETED = /\(([^()]*)\)\s*$/
const UNIT_WORD = /^(?:đvt|đ\.v\.t|đơn vị(?: tính)?)\s*[:：]\s*/iu

/** Gives the count that a row is told by and shares are taken of: the column headed Tổng, Tổng số or Cộng, else the first. */
export function leadingCount(table: StatisticsTable): (row: StatisticsRow) => number | null {
  const at = leadingAt(countColumns(table))
  return row => row.counts[at] ?? null
}

/** Gives the column that leads; null for a table without counts. */
export function leadingColumn(table: StatisticsTable): CountColumn | null {
  const columns = countColumns(table)
  const at = leadingAt(columns)
  const column = columns[at]
  return column === undefined ? null : { column, at }
}

/** Gives the other count columns that documents may show. */
export function otherColumns(table: StatisticsTable): readonly CountColumn[] {
  const columns = countColumns(table)
  const leading = leadingAt(columns)
  return columns
    .map((column, at) => ({ column, at }))
    .filter(({ column, at }) => at !== leading && column.issued && !column.hidden && column.heading !== '')
}

/** What is counted: "Số hồ sơ" or "Số lượng (hồ sơ)" in the heading, else the unit note, else a known noun in the title; '' when none says. */
export function nounOf(table: StatisticsTable): string {
  const heading = leadingColumn(table)?.column
  const own = heading === undefined ? null : (bracketedNoun(heading) ?? saidNoun(heading))
  const [unit = '', ...others] = unitsOf(table)
  return own ?? notedNoun(table) ?? (unit !== '' && others.length === 0 ? unit : nounInTitle(table))
}

/** Tells a table whose rows count different things ("tổ", "người"): they have no total and no shares. */
export function hasMixedUnits(table: StatisticsTable): boolean {
  return unitsOf(table).length > 1
}

/** The unit that a row's own cell names; '' for none. */
export function unitOf(table: StatisticsTable, { cells }: StatisticsTable['items'][number]): string {
  return cells[table.columns.findIndex(({ field }) => field === 'unit')]?.trim() ?? ''
}

function unitsOf(table: StatisticsTable): readonly string[] {
  const units = table.items.map(item => unitOf(table, item)).filter(unit => unit !== '')
  return [...new Map(units.map(unit => [foldText(unit), unit])).values()]
}

/** What another column counts; '' where its heading says so itself ("Số khẩu"), unless that is the leading noun too ("Số hồ sơ trực tuyến"). */
export function otherNoun(table: StatisticsTable, { column }: CountColumn): string {
  const bracketed = bracketedNoun(column)
  if (bracketed !== null) return bracketed
  if (!isSummed(column)) return ''
  const leading = nounOf(table)
  const said = saidNoun(column)
  if (said !== null) return said === leading || said.startsWith(`${leading} `) ? leading : ''
  const fromHeading = leadingColumn(table)?.column
  // "Số hộ" beside "Diện tích": the noun of one heading says nothing of the other.
  const isOwn = fromHeading !== undefined && (bracketedNoun(fromHeading) ?? saidNoun(fromHeading)) !== null
  return isOwn && notedNoun(table) === null ? '' : leading
}

/** Begins the sentence of a column: "Số hồ sơ trực tuyến là", "Tiếp nhận", "Năm 2023:"; '' for a heading that says nothing beyond "how many". */
export function labelOf({ column }: CountColumn): string {
  const text = headingText(column)
  const folded = foldText(text)
  if (BARE_HEADING.test(folded)) return ''
  if (!isSummed(column) || /\d$/.test(text)) return `${text}:`
  return COUNTS.test(folded) || folded.startsWith('tong ') ? `${text} là` : text
}

/** Tells figures that may be added up. */
export function isSummed(column: Column): boolean {
  const folded = foldText(column.levels.at(-1) ?? '')
  return !column.heading.includes('%') && (COUNTS.test(folded) || !NO_AMOUNT.test(folded))
}

function countColumns(table: StatisticsTable): readonly Column[] {
  return table.columns.filter(column => column.field === 'count')
}

function leadingAt(columns: readonly Column[]): number {
  return Math.max(
    0,
    columns.findIndex(({ levels }) => TOTAL_HEADING.test(foldText(levels.at(-1) ?? ''))),
  )
}

/** The levels of a heading as one phrase, without the unit in brackets. */
function headingText({ levels }: Column): string {
  const texts = levels
    .map(level =>
      titleInText(
        oneLine(level)
          .replace(BRACKETED, '')
          .replace(/[\s:]+$/, ''),
      ),
    )
    .filter(level => level !== '' && !SPLITTING.test(foldText(level)))
  return texts.reduce((joined, level) => {
    if (joined === '' || foldText(level).startsWith(foldText(joined))) return level
    const small = level.charAt(0).toLocaleLowerCase('vi') + level.slice(1)
    return COUNTS.test(foldText(joined)) ? `${joined} ${small}` : `${joined}, ${small}`
  }, '')
}

function bracketedNoun({ levels }: Column): string | null {
  for (const level of [...levels].reverse()) {
    const noun = BRACKETED.exec(oneLine(level))?.[1]?.replace(UNIT_WORD, '').trim()
    if (noun !== undefined && noun !== '' && !/[%\d]/.test(noun)) return noun.toLocaleLowerCase('vi')
  }
  return null
}

function saidNoun({ levels }: Column): string | null {
  for (const level of [...levels].reverse()) {
    const said = countNouns.exec(oneLine(level))?.[1]?.trim()
    if (said !== undefined) return said.toLocaleLowerCase('vi')
  }
  return null
}

/** "ĐVT: Hồ sơ, %" gives "hồ sơ". */
function notedNoun({ unit }: StatisticsTable): string | null {
  const noun = (unit?.unit ?? '')
    .split(/\s*[,;]\s*/)
    .filter(part => !part.includes('%'))
    .join(', ')
  if (noun === '') return null
  return noun === noun.toLocaleUpperCase('vi') && !/\s/.test(noun) ? noun : noun.toLocaleLowerCase('vi')
}

function nounInTitle(table: StatisticsTable): string {
  const title = ` ${(table.title ?? table.sheet).toLocaleLowerCase('vi').replace(/\s+/g, ' ')} `
  return knownNouns.find(noun => title.includes(` ${noun} `)) ?? ''
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
