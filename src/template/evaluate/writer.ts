/** Collects the markup and remembers which spot of which template every part came from. */
import type { MarkupOrigin } from '../../model/markup.js'
import type { Spot } from '../ast.js'

export type Writer = {
  /** Appends the template's own text, as it is. */
  readonly literal: (text: string, template: string, at: Spot) => void
  /** Appends a value: its marks are escaped, so that data is never markup. */
  readonly value: (text: string, template: string, at: Spot) => void
  /** Appends markup built by a helper. */
  readonly markup: (text: string, template: string, at: Spot) => void
  readonly length: () => number
  readonly finish: () => { readonly text: string; readonly origins: readonly MarkupOrigin[] }
}

/** Makes an empty writer. */
export function createWriter(): Writer {
  const parts: string[] = []
  const origins: MarkupOrigin[] = []
  let length = 0
  const append = (text: string, template: string, at: Spot, literal: boolean) => {
    if (text === '') return
    origins.push({ offset: length, template, line: at.line, column: at.column, literal })
    parts.push(text)
    length += text.length
  }
  return {
    literal: (text, template, at) => append(text, template, at, true),
    value: (text, template, at) => append(escapeValue(text), template, at, false),
    markup: (text, template, at) => append(text, template, at, false),
    length: () => length,
    finish: () => ({ text: parts.join(''), origins }),
  }
}

const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Only characters XML 1.0 allows, marks escaped, line breaks as the entity `&nl;`. */
function escapeValue(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replace(/[&<>"']/g, mark => MARKS[mark] ?? mark)
    .replace(/\r\n?|\n|\u2028/g, '&nl;')
}
