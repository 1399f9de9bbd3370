/** Writes the head of page 1: bodies ‖ Quốc hiệu and Tiêu ngữ, number ‖ place and date (Decree 30, Appendix I, Part I, II.1-5 and IV). */
import type { Letterhead } from '../../model/document.js'
import type { ElementName } from '../../model/official-rules.js'
import { elementLook, elementStyleId } from '../element-look.js'
import { measureText, TWIPS_PER_POINT } from '../measure-text.js'
import type { PageContext } from '../page-context.js'
import { paragraphXml } from '../paragraph-xml.js'
import { ruleXml } from '../rule-line.js'
import { runXml, upperCase } from '../run-xml.js'
import { COLUMN_GAP, layoutTableXml } from '../table/layout-table.js'
import { balanceText } from '../wrap-text.js'

// The decree's own sample page (Mẫu 1.4) divides 9499 twips into these.
const SAMPLE_LEFT = 3829
const SAMPLE_RIGHT = 5670
/** Room that a line of text is given beyond its measured width, so that no program wraps it. */
const SLACK = 100

export function writeLetterhead(head: Letterhead, page: PageContext): string {
  const { rules, style } = page
  const [left, right] = columnWidths(head, page)
  const lines = (name: ElementName, text: string): string =>
    balanceText(
      upperCase(text),
      (left - COLUMN_GAP - SLACK) / TWIPS_PER_POINT,
      elementLook(name, rules, style),
    )
  const body = lines('body-name', head.body)
  const parent = lines('parent-body', head.parentBody ?? '')
  const line = (name: ElementName, text: string, width: number): string => {
    const share = rules.elements[name].line
    return share === null ? '' : ruleXml(text, elementLook(name, rules, style), share, width, false)
  }
  const bodies =
    (parent === '' ? '' : linesXml('parent-body', parent)) +
    linesXml('body-name', body) +
    line('body-name', body, left - COLUMN_GAP)
  const nation =
    linesXml('national-name', rules.nationalName) +
    linesXml('motto', rules.motto) +
    line('motto', rules.motto, right)
  const numbers = linesXml('number', head.number) + (head.about === null ? '' : linesXml('about', head.about))
  const date = linesXml('place-and-date', head.placeAndDate)
  return layoutTableXml(
    [left, right],
    [
      [bodies, nation],
      [numbers, date],
    ],
  )
}

/** The lines of one name are one paragraph, so that they are read and found as one. */
function linesXml(name: ElementName, text: string): string {
  return paragraphXml(elementStyleId(name), runXml(text))
}

/** Keeps Quốc hiệu and the date on one line each, and the longest word of the bodies whole; otherwise in the sample's proportion. */
function columnWidths(head: Letterhead, page: PageContext): readonly [number, number] {
  const { rules, style, textWidth } = page
  const need = (name: ElementName, text: string): number => {
    const look = elementLook(name, rules, style)
    return Math.ceil(measureText(text, look.size, look.bold, look.italic) * TWIPS_PER_POINT) + SLACK
  }
  const proportion = Math.round((textWidth * SAMPLE_RIGHT) / (SAMPLE_LEFT + SAMPLE_RIGHT))
  const nation = Math.max(need('national-name', rules.nationalName), need('motto', rules.motto))
  const words = upperCase(`${head.parentBody ?? ''} ${head.body}`).split(/\s+/)
  const texts = [need('number', head.number), ...words.map(word => need('body-name', word))]
  const leftNeed = Math.max(...texts) + COLUMN_GAP
  const wanted = Math.max(proportion, nation, need('place-and-date', head.placeAndDate))
  const right = Math.max(nation, Math.min(wanted, textWidth - leftNeed))
  return [textWidth - right, right]
}
