import { type Message, message, type Place } from '../../messages/message.js'
import type { Narrative, NarrativeSection } from '../../model/plan.js'
import { nearestSection, SECTION_WORDINGS, sectionOf } from '../../vietnamese/words/report-sections.js'
import { columnAt, type ReadTable, textOf } from '../cells/table-line.js'
import { infoWording, sectionOfKey } from '../info/section-keys.js'
import { placeIn, placeOf } from '../places.js'

const NO_TEXTS: readonly string[] = []

/**
 * Collects the clerk's texts of all Đánh giá tables by section, and of sections that stand among the keys of Thông tin; a
 * heading stands for the rows below it that have none. Without Thông tin only appendices are made, which is told.
 */
export function checkNarrative(
  tables: readonly ReadTable[],
  infos: readonly ReadTable[],
  found: Message[],
): Narrative {
  const texts = new Map<NarrativeSection, string[]>()
  const add = (section: NarrativeSection, text: string): void => {
    const list = texts.get(section) ?? []
    texts.set(section, list)
    for (const part of text.split('\n')) if (part.trim() !== '') list.push(part.trim())
  }
  let first: Place | null = null
  for (const { section, text, place } of textsOf(tables, found)) {
    first ??= place
    add(section, text)
  }
  for (const table of infos) {
    let section: NarrativeSection | null = null
    for (const line of table.lines) {
      const key = infoWording(table, line)
      const text = textOf(table, line, 'value')
      if (key !== '') section = sectionOfKey(key)
      if (section !== null && text !== null) add(section, text)
    }
  }
  if (infos.length === 0 && first !== null) found.push(message('narrative-without-info', first, {}))
  const of = (section: NarrativeSection) => texts.get(section) ?? NO_TEXTS
  return {
    highlights: of('highlights'),
    steering: of('steering'),
    advantages: of('advantages'),
    difficulties: of('difficulties'),
    causes: of('causes'),
    lessons: of('lessons'),
    directions: of('directions'),
    proposals: of('proposals'),
  }
}

type Told = { readonly section: NarrativeSection; readonly text: string; readonly place: Place }

/** The texts of the tables, those that say a section beside each text before sheets that are one section each. */
function textsOf(tables: readonly ReadTable[], found: Message[]): readonly Told[] {
  const isTabled = (table: ReadTable): boolean => columnAt(table.source.columns, 'section') >= 0
  return [
    ...tables.filter(isTabled).flatMap(table => besideSections(table, found)),
    ...tables.filter(table => !isTabled(table)).flatMap(table => underSections(table, found)),
  ]
}

function besideSections(table: ReadTable, found: Message[]): readonly Told[] {
  const told: Told[] = []
  let section: NarrativeSection | null = null
  for (const line of table.lines) {
    const row = line.row.row.number
    const heading = textOf(table, line, 'section') ?? (line.row.title === '' ? null : line.row.title)
    const text = textOf(table, line, 'text')
    const place = placeOf(table.source, row, 'text')
    if (heading !== null) section = readSection(table, row, heading, text, found)
    else if (section === null && text !== null) found.push(withoutSection(place, text))
    if (section === null || text === null || text === heading) continue
    told.push({ section, text, place })
  }
  return told
}

/** Texts row under row: the section is said by the column's heading, a heading above, or the sheet's name. */
function underSections(table: ReadTable, found: Message[]): readonly Told[] {
  const told: Told[] = []
  const { sheet, columns } = table.source
  let above = sectionOf(sheet)
  for (const line of table.lines) {
    if (line.kind === 'group') {
      above = sectionOf(line.row.title) ?? above
      continue
    }
    columns.forEach((column, at) => {
      const text = line.texts[at] ?? ''
      if (column.field !== 'text' || text === '') return
      const section = sectionOf(column.heading) ?? above
      const place = placeIn(sheet, line.row.row.number, column)
      if (section === null) found.push(withoutSection(place, text))
      else told.push({ section, text, place })
    })
  }
  return told
}

function withoutSection(place: Place, text: string): Message {
  return message('narrative-without-section', place, { text: shorten(text) })
}

function readSection(
  table: ReadTable,
  row: number,
  heading: string,
  text: string | null,
  found: Message[],
): NarrativeSection | null {
  const known = sectionOf(heading)
  if (known !== null) return known
  const place = placeOf(table.source, row, 'section')
  const near = nearestSection(heading)
  if (near !== null) {
    found.push(message('narrative-section-near', place, { section: heading, nearest: near.wording }))
    return near.section
  }
  if (text === null) return null
  const sections = Object.values(SECTION_WORDINGS)
    .map(wordings => wordings[0])
    .join('; ')
  found.push(message('narrative-section-unknown', place, { section: shorten(heading), sections }))
  return null
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
