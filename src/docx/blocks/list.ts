/** Writes the items of a list as paragraphs of the text: marker, then words; deeper items stand further in. */
import type { List } from '../../model/document.js'
import { mmToTwips } from '../measure-text.js'
import type { PageContext } from '../page-context.js'
import { paragraphXml } from '../paragraph-xml.js'
import { inlinesXml, runXml } from '../run-xml.js'

const DEPTH_STEP_MM = 5
const DEEPEST = 6

export function writeList(list: List, page: PageContext): string {
  const indent = mmToTwips(page.style.firstLineIndent)
  const last = list.items.length - 1
  return list.items
    .map((item, index) => {
      const marker = item.marker === '' ? '' : runXml(`${item.marker} `)
      const firstLine = indent + mmToTwips(DEPTH_STEP_MM) * Math.min(item.depth, DEEPEST)
      const settings = item.depth > 0 ? { firstLine } : {}
      const keep = page.keepWithNext && index === last ? { keepNext: true } : {}
      return paragraphXml('Text', marker + inlinesXml(item.inlines, { bold: false, italic: false }), {
        ...settings,
        ...keep,
      })
    })
    .join('')
}
