/** Writes Phần, I., 1., a) as headings that Word's navigation shows (Decree 30, Appendix I, Part I, II.6.đ and V.6.b). */
import type { Heading } from '../../model/document.js'
import type { ElementName } from '../../model/official-rules.js'
import type { PageContext } from '../page-context.js'
import { BEFORE_TABLE, paragraphXml } from '../paragraph-xml.js'
import { inlinesXml, runXml } from '../run-xml.js'

/** The element of the form that each level of heading is. */
export const headingElements: Readonly<Record<Heading['level'], ElementName>> = {
  part: 'part-title',
  section: 'section-title',
  clause: 'clause-title',
  point: 'point',
}

export function writeHeading(heading: Heading, page: PageContext): string {
  const rule = page.rules.elements[headingElements[heading.level]]
  const title = inlinesXml(heading.inlines, rule, rule.letters)
  const separator = title === '' ? '' : heading.level === 'part' ? '\n' : ' '
  const number = heading.number === '' ? '' : runXml(heading.number + separator)
  return paragraphXml(page.headingStyles[heading.level], number + title, {
    ...(page.nothingBelow ? { keepNext: false } : {}),
    ...(page.beforeTable ? { after: BEFORE_TABLE } : {}),
  })
}
