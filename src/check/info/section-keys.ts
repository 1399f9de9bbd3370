import type { NarrativeSection } from '../../model/plan.js'
import { sectionOf } from '../../vietnamese/words/report-sections.js'
import { type ReadTable, type TableLine, textOf } from '../cells/table-line.js'
import { keyOf } from './info-keys.js'

/** The wording of a key of Thông tin; '' on a row that goes on with the key above it. */
export function infoWording(table: ReadTable, line: TableLine): string {
  return (textOf(table, line, 'key') ?? line.row.title).split('\n')[0] ?? ''
}

/** Gives the section of the report's evaluation that stands among the keys of Thông tin ("Thuận lợi"); null for a key proper. */
export function sectionOfKey(wording: string): NarrativeSection | null {
  return keyOf(wording) === null ? sectionOf(wording) : null
}
