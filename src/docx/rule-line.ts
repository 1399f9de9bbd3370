/** Draws the solid line below a heading with the length its text calls for (Decree 30, Appendix I, Part I, II.1.b, 2.b). */
import type { Range } from '../model/official-rules.js'
import { TWIPS_PER_POINT } from './measure-text.js'
import { type SetLine, type TextLook, wrapText } from './wrap-text.js'

const PREFERRED_SHARE = 0.4

/** Works out the line's length in points: a share of the longest set line, and of the last one too where both can be met. */
export function ruleLength(lines: readonly SetLine[], share: Range): number {
  const longest = Math.max(...lines.map(line => line.width), 0)
  const last = lines.at(-1)?.width ?? 0
  const preferred = longest * Math.min(share.max, Math.max(share.min, PREFERRED_SHARE))
  const lowest = longest * share.min
  const highest = Math.min(longest * share.max, last * share.max)
  return highest >= lowest ? Math.min(preferred, highest) : preferred
}

/** Writes the line as a thin paragraph with a border below, centred in `width` twips under the text, with `after` twips of space below. */
export function ruleXml(
  text: string,
  look: TextLook,
  share: Range,
  width: number,
  keepNext: boolean,
  after = 0,
): string {
  const lines = wrapText(text, width / TWIPS_PER_POINT, look)
  const length = Math.min(width, Math.round(ruleLength(lines, share) * TWIPS_PER_POINT))
  const left = Math.floor((width - length) / 2)
  const right = width - length - left
  const keep = keepNext ? '<w:keepNext/>' : ''
  return (
    `<w:p><w:pPr><w:pStyle w:val="Line"/>${keep}` +
    '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>' +
    (after > 0 ? `<w:spacing w:after="${after}"/>` : '') +
    `<w:ind w:left="${left}" w:right="${right}"/></w:pPr></w:p>`
  )
}
