/** Turns a message into the plain facts a person or a program reads. */
import type { MessageCode } from './catalogue.js'
import type { Language, Severity } from './entry.js'
import { explain, type Message, type Place } from './message.js'

/** One finding as the JSON contract shows it. `cell` is '' for a sheet as a whole; `cells` lists every cell of a folded finding; `template` is the spot of a template's mistake. */
export type Finding = {
  readonly code: MessageCode
  readonly severity: Severity
  readonly sheet: string | null
  readonly cell: string | null
  readonly cells: readonly string[]
  readonly heading: string | null
  readonly template: { readonly file: string; readonly line: number; readonly column: number } | null
  readonly where: string
  readonly other: string | null
  readonly text: string
  readonly hint: string
  readonly accepted: string | null
}

/** Describes a message in the language asked for. */
export function describe(found: Message, language: Language): Finding {
  const { text, hint } = explain(found, language)
  const place = found.place
  const inWorkbook = place?.in === 'workbook' ? place : null
  const cell = inWorkbook?.cell ?? null
  return {
    code: found.code,
    severity: found.severity,
    sheet: inWorkbook?.sheet ?? null,
    cell,
    cells: cell === null || cell === '' ? found.more : [cell, ...found.more],
    heading: inWorkbook?.heading ?? null,
    template:
      place?.in === 'template' ? { file: fileOf(place), line: place.line, column: place.column } : null,
    where: placeText(place, language),
    other: found.other === null ? null : placeText(found.other, language),
    text,
    hint,
    accepted: found.accepted,
  }
}

/** Writes a place: `Nhiệm vụ!D12 (cột "Thời hạn")`, `mau/bao-cao.hbs:12:3`, `phần 1, đoạn "…"`; '' when there is none. */
export function placeText(place: Place | null, language: Language): string {
  if (place === null) return ''
  switch (place.in) {
    case 'workbook': {
      const spot = place.cell === '' ? place.sheet : `${place.sheet}!${place.cell}`
      if (place.heading === null || place.heading === '') return spot
      const heading = place.heading.replace(/\s+/g, ' ')
      return `${spot} (${language === 'vi' ? 'cột' : 'column'} "${heading}")`
    }
    case 'template':
      return `${fileOf(place)}:${place.line}:${place.column}`
    case 'document':
      return language === 'vi'
        ? `phần ${place.section}, đoạn "${place.paragraph}"`
        : `section ${place.section}, paragraph "${place.paragraph}"`
  }
}

/** A built-in template has no file of the office: its name must do. */
function fileOf({ file, template }: Extract<Place, { in: 'template' }>): string {
  return file ?? template
}
