/** Writes Kính gửi: one receiver on the line; several on lines of their own, dashes below the colon (Decree 30, Appendix I, Part I, II.9.d). */
import type { Addressees } from '../../model/document.js'
import { elementLook, elementStyleId } from '../element-look.js'
import { endLine } from '../end-line.js'
import { measureText, mmToTwips, TWIPS_PER_POINT } from '../measure-text.js'
import type { PageContext } from '../page-context.js'
import { paragraphXml } from '../paragraph-xml.js'
import { runXml } from '../run-xml.js'

const STYLE = elementStyleId('addressees')
const DASH = '- '
/** Twips (6 pt). */
const SPACE_BELOW = 120

export function writeAddressees(block: Addressees, page: PageContext): string {
  const label = page.rules.addresseesLabel
  const [first, ...others] = block.names
  if (first === undefined) return ''
  const look = elementLook('addressees', page.rules, page.style)
  const twips = (text: string): number => Math.ceil(measureText(text, look.size) * TWIPS_PER_POINT)
  const indent = mmToTwips(page.style.firstLineIndent)
  if (others.length === 0) {
    const line = `${label} ${first}`
    if (twips(line) <= page.textWidth)
      return paragraphXml(STYLE, runXml(line), { align: 'center', after: SPACE_BELOW })
    const hanging = twips(`${label} `)
    return paragraphXml(STYLE, runXml(line), {
      left: indent + hanging,
      hanging,
      align: 'both',
      after: SPACE_BELOW,
    })
  }
  const items = block.names.map((name, index) => DASH + endLine(name, index === block.names.length - 1))
  const colon = twips(label.slice(0, -1))
  const widest = Math.max(...items.map(twips))
  const left = Math.max(indent, Math.floor((page.textWidth - colon - widest) / 2))
  const hanging = twips(DASH)
  return (
    paragraphXml(STYLE, runXml(label), { left, keepNext: true }) +
    items
      .map((item, index) =>
        paragraphXml(STYLE, runXml(item), {
          before: 0,
          after: index === items.length - 1 ? SPACE_BELOW : 0,
          left: left + colon + hanging,
          hanging,
          align: 'both',
        }),
      )
      .join('')
  )
}
