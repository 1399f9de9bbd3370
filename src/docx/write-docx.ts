/** Stage: document tree → DOCX bytes. */
import type { Block, Chart, OfficialDocument } from '../model/document.js'
import type { OfficeStyle } from '../model/office-style.js'
import { rulesNd30 } from '../model/rules-nd30.js'
import { type PartContent, partText, writePackage } from './package.js'
import { headingStyles, pageContext } from './page-context.js'
import { thinParagraphXml } from './paragraph-xml.js'
import { preparePackage } from './prepare-package.js'
import type { SectionPart } from './skeleton.js'
import { writeBlocks } from './write-block.js'

const DOCUMENT_PART = 'word/document.xml'
/** A place in the skeleton: its paragraph, with the section's end when it is the section's last. */
const PLACE =
  /<w:p>(?:<w:pPr>(<w:sectPr\b.*?<\/w:sectPr>)<\/w:pPr>)?<w:r><w:t[^>]*>@@(\d+)@@<\/w:t><\/w:r><\/w:p>/gs

type Piece = { readonly pieces: () => Iterable<string> }

/** Writes the document in the form of Decree 30. The same document and style give the same bytes. */
export async function writeDocx(document: OfficialDocument, style: OfficeStyle): Promise<Uint8Array> {
  const headings = headingStyles(document.sections)
  const texts: Piece[] = []
  const parts = document.sections.map((section, index) => {
    const page = pageContext(section, rulesNd30, style, headings)
    const last = index === document.sections.length - 1
    const stretches = splitAtCharts(section.blocks)
    return stretches.flatMap(({ blocks, chart }, at): readonly SectionPart[] => {
      const id = texts.length
      texts.push({ pieces: () => writeBlocks(blocks, chart, last && chart === null, page) })
      const place: SectionPart = { type: 'place', id }
      return chart === null
        ? [place]
        : [place, { type: 'chart', chart, captioned: isCaption(stretches[at + 1]) }]
    })
  })
  const files = await preparePackage(document, parts, style, headings)
  const body = partText(files, DOCUMENT_PART)
  const finished = new Map<string, PartContent>(files)
  finished.set(DOCUMENT_PART, fillPlaces(body, texts))
  return writePackage(finished)
}

type Stretch = { readonly blocks: readonly Exclude<Block, Chart>[]; readonly chart: Chart | null }

/** Cuts a section's blocks into stretches of text, each up to the next chart; the last ends with none. A chart of nothing is left out. */
function splitAtCharts(blocks: readonly Block[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let current: Exclude<Block, Chart>[] = []
  for (const block of blocks) {
    if (block.type !== 'chart') {
      current.push(block)
      continue
    }
    if (block.categories.length === 0 || block.series.length === 0) continue
    stretches.push({ blocks: current, chart: block })
    current = []
  }
  return [...stretches, { blocks: current, chart: null }]
}

function isCaption(below: Stretch | undefined): boolean {
  const first = below?.blocks[0]
  return first?.type === 'paragraph' && first.style === 'caption'
}

/** Puts each text at its place; a section's end moves into a thin paragraph of its own behind the text. */
function* fillPlaces(body: string, texts: readonly Piece[]): Generator<string> {
  let from = 0
  for (const match of body.matchAll(PLACE)) {
    yield body.slice(from, match.index)
    const text = texts[Number(match[2])]
    if (text !== undefined) yield* text.pieces()
    if (match[1] !== undefined) yield thinParagraphXml(match[1])
    from = match.index + match[0].length
  }
  yield body.slice(from)
}
