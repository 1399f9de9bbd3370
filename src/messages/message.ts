/** A finding for the user: a stable code, the values its sentence needs, and where it is. */
import { entryOf, type MessageCode } from './catalogue.js'
import type { Language, MessageValues, Severity, Wording } from './entry.js'

/** Where a message points. `cell` is an A1 address, or '' for the sheet as a whole; `heading` is the clerk's own column heading; `file` is where an office's own template came from. */
export type Place =
  | {
      readonly in: 'workbook'
      readonly sheet: string
      readonly cell: string
      readonly heading: string | null
    }
  | {
      readonly in: 'template'
      readonly template: string
      readonly file: string | null
      readonly line: number
      readonly column: number
    }
  | { readonly in: 'document'; readonly section: number; readonly paragraph: string }

/** One finding. `other` is the second place where two are involved; `more` holds further cells of the same sheet with an equal finding (folded), in order. */
export type Message = {
  readonly code: MessageCode
  readonly severity: Severity
  readonly values: MessageValues
  readonly place: Place | null
  readonly other: Place | null
  readonly more: readonly string[]
  /** The reason given in the workbook ("Giải trình") when a person accepted this warning; null while it is open. */
  readonly accepted: string | null
}

/** Builds a message of the given code; its severity is the catalogue's. */
export function message(
  code: MessageCode,
  place: Place | null,
  values: MessageValues = {},
  other: Place | null = null,
): Message {
  return { code, severity: entryOf(code).severity, values, place, other, more: [], accepted: null }
}

/** Fills a message's sentence and hint in the language asked for. */
export function explain(found: Message, language: Language): Wording {
  const wording = entryOf(found.code)[language]
  return { text: fill(wording.text, found.values), hint: fill(wording.hint, found.values) }
}

function fill(sentence: string, values: MessageValues): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : gap,
  )
}

/** Points at a cell; give the heading of its column where there is one. */
export function cellPlace(sheet: string, cell: string, heading: string | null = null): Place {
  return { in: 'workbook', sheet, cell, heading }
}

/** Points at a sheet as a whole. */
export function sheetPlace(sheet: string): Place {
  return { in: 'workbook', sheet, cell: '', heading: null }
}

/** Points at a spot of a template (1-based line, 1-based column). */
export function templatePlace(template: string, line: number, column: number): Place {
  return { in: 'template', template, file: null, line, column }
}
