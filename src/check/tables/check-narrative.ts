import { type Message, message, type Place } from '../../messages/message.js'
import type { Narrative, NarrativeSection } from '../../model/plan.js'
import { type ReadTable, textOf } from '../cells/table-line.js'
import { infoWording, sectionOfKey } from '../info/section-keys.js'
import { placeOf } from '../places.js'
import { nearestSection, SECTION_WORDINGS, sectionOf } from './narrative-sections.js'

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
  for (const table of tables) {
    let section: NarrativeSection | null = null
    for (const line of table.lines) {
      const row = line.row.row.number
      const heading = textOf(table, line, 'section') ?? (line.row.title === '' ? null : line.row.title)
      const text = textOf(table, line, 'text')
      if (heading !== null) section = readSection(table, row, heading, text, found)
      else if (section === null && text !== null)
        found.push(
          message('narrative-without-section', placeOf(table.source, row, 'text'), { text: shorten(text) }),
        )
      if (section === null || text === null || text === heading) continue
      first ??= placeOf(table.source, row, 'text')
      add(section, text)
    }
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
