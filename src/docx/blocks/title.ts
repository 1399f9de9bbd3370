/** Writes tên loại and trích yếu with the line below (Decree 30, Appendix I, Part I, II.5). */
import type { Title } from '../../model/document.js'
import { elementLook, elementStyleId } from '../element-look.js'
import type { PageContext } from '../page-context.js'
import { paragraphXml } from '../paragraph-xml.js'
import { ruleXml } from '../rule-line.js'
import { runXml, upperCase } from '../run-xml.js'

export function writeTitle(title: Title, page: PageContext): string {
  const { rules, style } = page
  const kind = paragraphXml(elementStyleId('kind'), runXml(upperCase(title.kind)))
  if (title.subject === '') return kind
  const subject = paragraphXml(elementStyleId('subject'), runXml(title.subject))
  const share = rules.elements.subject.line
  const line =
    share === null
      ? ''
      : ruleXml(title.subject, elementLook('subject', rules, style), share, page.textWidth, true)
  return kind + subject + line
}
