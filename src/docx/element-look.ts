/** Settles how an element looks: the rule set's row, sized by the office's style within the row's limits. */

import type { OfficeStyle } from '../model/office-style.js'
import type { ElementName, OfficialRules } from '../model/official-rules.js'
import type { TextLook } from './wrap-text.js'

/** Gives size (points), weight and slant of an element. */
export function elementLook(name: ElementName, rules: OfficialRules, style: OfficeStyle): TextLook {
  const rule = rules.elements[name]
  const wanted = {
    header: style.headerSize,
    'above-header': style.headerSize + 1,
    body: style.bodySize,
    fixed: rule.size.min,
  }[rule.sizeSource]
  const size = Math.min(rule.size.max, Math.max(rule.size.min, wanted))
  return { size, bold: rule.bold, italic: rule.italic }
}

/** Names the paragraph style of an element: "place-and-date" is "PlaceAndDate". */
export function elementStyleId(name: ElementName): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
