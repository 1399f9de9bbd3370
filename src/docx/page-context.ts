/** What a block's builder has to know of the page it stands on. */
import type { Heading, Section } from '../model/document.js'
import type { Margins, OfficeStyle } from '../model/office-style.js'
import type { OfficialRules } from '../model/official-rules.js'
import { mmToTwips } from './measure-text.js'

/** Page measures in twips. `headingStyles` names the paragraph style of each heading level. */
export type PageContext = {
  readonly rules: OfficialRules
  readonly style: OfficeStyle
  readonly textWidth: number
  readonly textHeight: number
  readonly headingStyles: HeadingStyles
  /** The block stays on the page of the block after it. */
  readonly keepWithNext: boolean
  /** A table's border follows: the text leaves room before it. */
  readonly beforeTable: boolean
  /** The heading says all there is: the next one follows at once, and the two may part. */
  readonly nothingBelow: boolean
}

export type HeadingStyles = Readonly<Record<Heading['level'], string>>

/** Chooses the margins (mm) of a section. */
export function sectionMargins(section: Section, style: OfficeStyle): Margins {
  return section.orientation === 'landscape' ? style.landscapeMargins : style.margins
}

/** Measures the text area of a section. */
export function pageContext(
  section: Section,
  rules: OfficialRules,
  style: OfficeStyle,
  headingStyles: HeadingStyles,
): PageContext {
  const margins = sectionMargins(section, style)
  const across = section.orientation === 'landscape' ? rules.page.height : rules.page.width
  const down = section.orientation === 'landscape' ? rules.page.width : rules.page.height
  return {
    rules,
    style,
    textWidth: mmToTwips(across) - mmToTwips(margins.left) - mmToTwips(margins.right),
    textHeight: mmToTwips(down) - mmToTwips(margins.top) - mmToTwips(margins.bottom),
    headingStyles,
    keepWithNext: false,
    beforeTable: false,
    nothingBelow: false,
  }
}

/** Gives the levels that Word's navigation shows: Phần first where the document has any, otherwise I. comes first. */
export function headingStyles(sections: readonly Section[]): HeadingStyles {
  const hasParts = sections.some(section =>
    section.blocks.some(block => block.type === 'heading' && block.level === 'part'),
  )
  return hasParts
    ? { part: 'Heading1', section: 'Heading2', clause: 'Heading3', point: 'Heading4' }
    : { part: 'Heading1', section: 'Heading1', clause: 'Heading2', point: 'Heading3' }
}
