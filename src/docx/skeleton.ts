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
import { placeMark, propertyMarks, startsNumbering } from './skeleton-marks.js'
import { documentStyles } from './styles.js'

/** Distance of the page number from the paper's edge: it stands in the top margin. */
const HEADER_DISTANCE_MM = 10

/** What a section holds in order: places for text, and charts; a chart stays on the page of its caption. */
export type SectionPart =
  | { readonly type: 'place'; readonly id: number }
  | { readonly type: 'chart'; readonly chart: Chart; readonly captioned: boolean }

/** Draws a chart as the library's run; given only when the document has charts, so that others do not load that code. */
export type ChartDrawer = (chart: Chart) => ParagraphChild

/** The library's step before it packs, which its types keep to itself: packing would compress every part only for us to open it again. */
const { compiler } = Packer as unknown as {
  readonly compiler: { readonly compile: (file: Document) => Iterable<readonly [string, PartContent]> }
}

type PartContent = string | Uint8Array

/** Gives the skeleton's parts; they still carry the library's dates and chance identifiers. */
export function buildSkeleton(
  sections: readonly Section[],
  parts: readonly (readonly SectionPart[])[],
  rules: OfficialRules,
  style: OfficeStyle,
  headings: HeadingStyles,
  drawChart: ChartDrawer | null,
): ReadonlyMap<string, PartContent> {
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
          : new Paragraph({
              style: 'ChartBox',
              ...(part.captioned ? { keepNext: true } : {}),
              children: drawChart === null ? [] : [drawChart(part.chart)],
            }),
      ),
    })),
  })
  return new Map(compiler.compile(file))
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
