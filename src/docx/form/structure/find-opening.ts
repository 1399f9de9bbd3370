/** Finds what opens the text: document type, trích yếu, Kính gửi, căn cứ. */
import { foldText } from '../../../vietnamese/letters/fold.js'
import type { Paragraph } from '../document/form-document.js'
import { documentKinds } from './document-kinds.js'
import { isBlank, linesOf, type Span, sliceParagraph } from './span.js'
import type { Addressees, Title } from './structure.js'

/** The opening stands within this many paragraphs below the letterhead. */
const REACH = 25
const MOST_SUBJECT_LINES = 6
const HEADING = /^(phần\s|chương\s|[ivxlc]+\.\s|\d+\.\s|điều\s)/iu
const SOURCE =
  /^(luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|kế hoạch|chương trình|công văn|hướng dẫn|đề án|thông báo|kết luận|văn bản)\s/iu

const folded = (paragraph: Paragraph): string => foldText(paragraph.text)
const opensAddress = (paragraph: Paragraph): boolean => folded(paragraph).startsWith('kinh gui')

/** Finds the document type and the lines below it; in a công văn both are missing. */
export function findTitle(after: readonly Paragraph[], last: number): Title {
  const near = after.slice(0, REACH)
  const at = near.findIndex(paragraph => {
    const first = linesOf(paragraph)[0]
    return first !== undefined && documentKinds.has(foldText(first.text))
  })
  const opening = near.findIndex(
    paragraph =>
      opensAddress(paragraph) || folded(paragraph).startsWith('can cu') || isRunningText(paragraph),
  )
  if (at < 0 || (opening >= 0 && opening < at)) return { kind: null, subject: [], last }
  const [kind, ...rest] = linesOf(near[at] as Paragraph)
  const subject = [...rest]
  let end = near[at]?.index ?? last
  for (const paragraph of near.slice(at + 1)) {
    if (opensAddress(paragraph) || endsSubject(paragraph, subject.length)) break
    if (isBlank(paragraph)) {
      if (subject.length > 0) break
      continue
    }
    subject.push(sliceParagraph(paragraph))
    end = paragraph.index
  }
  return { kind: kind ?? null, subject, last: end }
}

function isRunningText(paragraph: Paragraph): boolean {
  return paragraph.text.length > 160 && paragraph.shape.align === 'justify'
}

function endsSubject(paragraph: Paragraph, lines: number): boolean {
  if (lines >= MOST_SUBJECT_LINES || paragraph.cell !== null) return true
  const text = paragraph.text.trim()
  const centred = paragraph.shape.align === 'centre'
  return (
    text !== '' &&
    (/^căn cứ\s/iu.test(text) ||
      HEADING.test(text) ||
      (!centred && paragraph.shape.firstLine > 0) ||
      (!centred && lines > 0))
  )
}

/** Finds Kính gửi with the receivers on its line or on the lines below. */
export function findAddressees(after: readonly Paragraph[]): Addressees | null {
  const near = after.slice(0, REACH)
  const at = near.findIndex(opensAddress)
  const paragraph = near[at]
  if (paragraph === undefined) return null
  const [label, ...lines] = linesOf(paragraph)
  if (label === undefined) return null
  const items: Span[] = [...lines]
  let last = paragraph.index
  for (const next of near.slice(at + 1)) {
    if (isBlank(next)) {
      if (items.length > 0) break
      continue
    }
    const dashed = /^[-–—+]/.test(next.text.trim())
    const sameTable = next.cell !== null && next.cell.table === paragraph.cell?.table
    if (!dashed && !sameTable) break
    if (dashed && items.length === 0 && !/:\s*$/.test(paragraph.text) && next.shape.firstLine > 0) break
    items.push(...linesOf(next))
    last = next.index
  }
  return { label, items, last }
}

function isItalic(paragraph: Paragraph): boolean {
  return paragraph.runs.every(run => run.italic || run.text.trim() === '')
}

/** Finds the căn cứ lines that open the text; a sentence that runs on to "như sau" is text. */
export function findBases(after: readonly Paragraph[]): readonly Span[] {
  const bases: Span[] = []
  for (const paragraph of after.slice(0, REACH * 2)) {
    const text = paragraph.text.trim()
    if (text === '' || isBlank(paragraph)) continue
    // A decision names its authority in capitals above its căn cứ.
    if (bases.length === 0 && paragraph.shape.align === 'centre' && text === text.toLocaleUpperCase('vi'))
      continue
    const named = /^căn cứ\s/iu.test(text) || (bases.length > 0 && /^(theo|xét)\s/iu.test(text))
    const listed = SOURCE.test(text) && (/;$/.test(text) || bases.length > 0 || isItalic(paragraph))
    if (paragraph.cell !== null || (!named && !listed) || /như sau|:$/iu.test(text)) break
    bases.push(sliceParagraph(paragraph))
  }
  return bases
}
