/** Builds the package around the text with the docx library: styles, sections, page numbers, properties, charts. Texts come in later, at numbered places. */
import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Chart, Section } from '../model/document.js'
import type { OfficeStyle } from '../model/office-style.js'
import type { OfficialRules } from '../model/official-rules.js'
import { elementStyleId } from './element-look.js'
import { mmToTwips } from './measure-text.js'
import { type HeadingStyles, sectionMargins } from './page-context.js'
import { documentStyles } from './styles.js'

/** Distance of the page number from the paper's edge: it stands in the top margin. */
const HEADER_DISTANCE_MM = 10

/** What a section holds in order: places for text, and charts. */
export type SectionPart =
  | { readonly type: 'place'; readonly id: number }
  | { readonly type: 'chart'; readonly chart: Chart }

/** Stand in the skeleton for the document's own properties. */
export const propertyMarks: Readonly<Record<'title' | 'subject' | 'author', string>> = {
  title: '@@title@@',
  subject: '@@subject@@',
  author: '@@author@@',
}

/** Names what a skeleton without charts depends on besides the style. */
export function skeletonKey(sections: readonly Section[], headings: HeadingStyles): string {
  const kinds = sections.map(
    (section, index) => `${section.orientation}${startsNumbering(sections, index) ? '!' : ''}`,
  )
  return [headings.section, ...kinds].join(' ')
}

/** The mark that stands in the skeleton where the text with this number goes. */
export function placeMark(id: number): string {
  return `@@${id}@@`
}

/** Draws a chart as the library's run; given only when the document has charts, so that others do not load that code. */
export type ChartDrawer = (chart: Chart) => ParagraphChild

/** Packs the skeleton; the bytes still carry the library's dates and chance identifiers. */
export async function buildSkeleton(
  sections: readonly Section[],
  parts: readonly (readonly SectionPart[])[],
  rules: OfficialRules,
  style: OfficeStyle,
  headings: HeadingStyles,
  drawChart: ChartDrawer | null,
): Promise<Uint8Array> {
  const file = new Document({
    title: propertyMarks.title,
    subject: propertyMarks.subject,
    creator: propertyMarks.author,
    lastModifiedBy: propertyMarks.author,
    styles: documentStyles(rules, style, headings),
    sections: sections.map((section, index) => ({
      ...sectionFrame(section, startsNumbering(sections, index), rules, style),
      children: (parts[index] ?? []).map(part =>
        part.type === 'place'
          ? new Paragraph(placeMark(part.id))
          : new Paragraph({ style: 'ChartBox', children: drawChart === null ? [] : [drawChart(part.chart)] }),
      ),
    })),
  })
  return new Uint8Array(await Packer.pack(file, 'uint8array'))
}

/** Numbers start from 1 in the first section and in each appendix (I.7 and III.1.đ); a landscape part in between goes on counting. */
function startsNumbering(sections: readonly Section[], index: number): boolean {
  const section = sections[index]
  const before = sections[index - 1]
  if (section === undefined || before === undefined) return true
  return (
    section.role === 'appendix' &&
    (before.role === 'main' || section.blocks.some(block => block.type === 'appendix-head'))
  )
}

function sectionFrame(
  section: Section,
  starts: boolean,
  rules: OfficialRules,
  style: OfficeStyle,
): Omit<ISectionOptions, 'children'> {
  const margins = sectionMargins(section, style)
  const empty = new Header({ children: [new Paragraph({ style: elementStyleId('page-number') })] })
  return {
    properties: {
      titlePage: starts,
      page: {
        // The library swaps the sides itself for landscape.
        size: {
          width: mmToTwips(rules.page.width),
          height: mmToTwips(rules.page.height),
          orientation:
            section.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: mmToTwips(margins.top),
          bottom: mmToTwips(margins.bottom),
          left: mmToTwips(margins.left),
          right: mmToTwips(margins.right),
          header: mmToTwips(HEADER_DISTANCE_MM),
          footer: mmToTwips(HEADER_DISTANCE_MM),
        },
        ...(starts ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    headers: starts ? { default: pageNumberHeader(), first: empty } : { default: pageNumberHeader() },
  }
}

function pageNumberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] })
  return new Header({
    children: [
      new Paragraph({
        style: elementStyleId('page-number'),
        alignment: AlignmentType.CENTER,
        children: [number],
      }),
    ],
  })
}
