/** Makes markup of a text, as if a template had held it. */

import { parseMarkup } from '../../src/markup/parse-markup.js'
import type { Block } from '../../src/model/document.js'
import type { Markup } from '../../src/model/markup.js'

/** Wraps a text of template `mau`. */
export function markupOf(text: string): Markup {
  const origins = [{ offset: 0, template: 'mau', line: 1, column: 1, literal: true }]
  return { type: 'markup', text, template: 'mau', tables: new Map(), origins }
}

/** Gives the blocks of one section; throws when there are mistakes. */
export function blocksOf(section: string): readonly Block[] {
  const result = parseMarkup(markupOf(`<document title="x"><section>${section}</section></document>`))
  if (!result.ok) throw new Error(JSON.stringify(result.messages))
  return result.value.sections[0]?.blocks ?? []
}
