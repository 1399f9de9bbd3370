/** Writes "Phụ lục I", its title and "(Kèm theo …)" with the line below (Decree 30, Appendix I, Part I, III.1; Mẫu 2.1). */
import type { AppendixHead } from '../../model/document.js'
import { elementLook, elementStyleId } from '../element-look.js'
import type { PageContext } from '../page-context.js'
import { paragraphXml } from '../paragraph-xml.js'
import { ruleXml } from '../rule-line.js'
import { runXml, upperCase } from '../run-xml.js'

/** Between the head and what follows it, twips (6 pt). */
const SPACE_BELOW = 120

export function writeAppendixHead(head: AppendixHead, page: PageContext): string {
  const stamp = head.stamp === null ? '' : paragraphXml(elementStyleId('stamp'), runXml(head.stamp))
  const below = head.reference === null ? { after: SPACE_BELOW } : {}
  const label = paragraphXml(
    elementStyleId('appendix-label'),
    runXml(head.label),
    head.title === '' ? below : {},
  )
  const title =
    head.title === ''
      ? ''
      : paragraphXml(elementStyleId('appendix-title'), runXml(upperCase(head.title)), below)
  if (head.reference === null) return stamp + label + title
  const share = page.rules.elements['appendix-reference'].line
  const look = elementLook('appendix-reference', page.rules, page.style)
  const reference = paragraphXml(elementStyleId('appendix-reference'), runXml(head.reference))
  return (
    stamp +
    label +
    title +
    reference +
    (share === null ? '' : ruleXml(head.reference, look, share, page.textWidth, true, SPACE_BELOW))
  )
}
