/** Finds the spot of the template that a place in the markup came from. */
import { type Place, templatePlace } from '../messages/message.js'
import type { Markup, MarkupOrigin } from '../model/markup.js'

/** Gives the template, line and column of an offset of the markup's text. */
export function locateOrigin(markup: Markup, offset: number): Place {
  const origin = originAt(markup.origins, offset)
  if (origin === null) return templatePlace(markup.template, 1, 1)
  if (!origin.literal) return templatePlace(origin.template, origin.line, origin.column)
  const passed = markup.text.slice(origin.offset, offset)
  const breaks = passed.split('\n').length - 1
  if (breaks === 0) return templatePlace(origin.template, origin.line, origin.column + passed.length)
  return templatePlace(origin.template, origin.line + breaks, passed.length - passed.lastIndexOf('\n'))
}

/** Binary search: the last origin that starts at or before the offset. */
function originAt(origins: readonly MarkupOrigin[], offset: number): MarkupOrigin | null {
  let low = 0
  let high = origins.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((origins[middle]?.offset ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return origins[low] ?? null
}
