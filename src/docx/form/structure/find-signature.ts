/** Finds the signature block and Nơi nhận at the end of the text, in a table or side by side in paragraphs. */
import { foldText } from '../../../vietnamese/letters/fold.js'
import type { Paragraph } from '../document/form-document.js'
import { isBlank, isRuleText, linesOf, type Span, sliceParagraph, splitParagraph } from './span.js'
import type { Signature } from './structure.js'

const AUTHORITY = /^(T\.?M|K\.?T|T\.?L|T\.?U\.?Q|Q|T\/M|K\/T|T\/L)\s*[./:]?\s+\p{Lu}/u
const POST =
  /^(PHÓ |QUYỀN )?(CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TRƯỞNG |CHÁNH |HIỆU TRƯỞNG|BÍ THƯ|BỘ TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|TỔ TRƯỞNG|THỨ TRƯỞNG|CHỈ HUY)/u
const NOTE = /^\(.*\)$|^đã ký\.?$/iu
/** Space above a line that leaves room to sign, twips (30 pt). */
const SIGNING_SPACE = 600
/** Without Nơi nhận the block is looked for among this many last paragraphs. */
const REACH = 15

type Line = { readonly span: Span; readonly gap: boolean }

const isCapacity = (text: string): boolean => AUTHORITY.test(text) || (POST.test(text) && isCapitals(text))
const isCapitals = (text: string): boolean => text === text.toLocaleUpperCase('vi')

/** Looks through the main document's paragraphs; null when there is neither Nơi nhận nor anybody's post. */
export function findSignature(paragraphs: readonly Paragraph[]): Signature | null {
  const labelled = paragraphs.findLast(paragraph => foldText(paragraph.text).startsWith('noi nhan'))
  if (labelled !== undefined) return labelledBlock(paragraphs, labelled)
  const tail = paragraphs.filter(paragraph => !isBlank(paragraph)).slice(-REACH)
  const first = tail.find(paragraph => isCapacity(paragraph.text.trim().split('\n')[0] ?? ''))
  if (first === undefined) return null
  const zone = paragraphs.filter(
    paragraph =>
      paragraph.index >= first.index &&
      (first.cell === null ||
        (paragraph.cell?.table === first.cell.table && paragraph.cell.column === first.cell.column)),
  )
  const table = first.cell?.table
  return {
    ...signerOf(
      zone.map(paragraph => sliceParagraph(paragraph)),
      zone,
    ),
    recipientsLabel: null,
    recipients: [],
    inTable: first.cell !== null,
    first:
      paragraphs.find(paragraph => table !== undefined && paragraph.cell?.table === table)?.index ??
      first.index,
  }
}

function labelledBlock(paragraphs: readonly Paragraph[], label: Paragraph): Signature {
  const zone =
    label.cell === null
      ? paragraphs.filter(paragraph => paragraph.index >= label.index)
      : paragraphs.filter(paragraph => paragraph.cell?.table === label.cell?.table)
  const column = label.cell?.column ?? 0
  const sides = zone.map(paragraph => {
    if (paragraph.cell !== null)
      return paragraph.cell.column > column
        ? { left: [], right: [sliceParagraph(paragraph)] }
        : { left: linesOf(paragraph), right: [] }
    const parts = splitParagraph(paragraph, /\t+| {4,}/g)
    const only = parts[0]
    if (parts.length !== 1 || only === undefined) return { left: parts.slice(0, 1), right: parts.slice(1) }
    const isLeft = /^[-–]|^nơi nhận/iu.test(only.text)
    return isLeft ? { left: [only], right: [] } : { left: [], right: [only] }
  })
  const left = sides.flatMap(side => side.left).filter(span => span.text !== '' && !isRuleText(span.text))
  const rightZone = zone.filter(paragraph => paragraph.cell === null || paragraph.cell.column > column)
  return {
    ...signerOf(
      sides.flatMap(side => side.right),
      rightZone,
    ),
    recipientsLabel: left.find(span => foldText(span.text).startsWith('noi nhan')) ?? null,
    recipients: left.filter(span => !foldText(span.text).startsWith('noi nhan')),
    inTable: label.cell !== null,
    first: Math.min(label.index, zone[0]?.index ?? label.index),
  }
}

/** Parts the signer's lines into authority and posts, and the name below the room for the signature. */
function signerOf(
  spans: readonly Span[],
  zone: readonly Paragraph[],
): { readonly capacity: readonly Span[]; readonly name: Span | null } {
  const lines = linesWithGaps(spans, zone)
  const last = lines.at(-1)
  if (last === undefined) return { capacity: [], name: null }
  const named =
    lines.length > 1 &&
    !isCapacity(last.span.text) &&
    (lines.some((line, at) => at > 0 && line.gap) || !isCapitals(last.span.text))
  const capacity = named ? lines.slice(0, -1) : lines
  return { capacity: capacity.map(line => line.span), name: named ? last.span : null }
}

function linesWithGaps(spans: readonly Span[], zone: readonly Paragraph[]): readonly Line[] {
  const bySpan = new Set(spans.map(span => span.paragraph.index))
  const lines: Line[] = []
  let gap = false
  for (const paragraph of zone) {
    const own = spans.filter(span => span.paragraph === paragraph && !isRuleText(span.text))
    const words = own.flatMap(partLines).filter(span => span.text !== '' && !NOTE.test(span.text))
    if (!bySpan.has(paragraph.index) || words.length === 0) {
      gap = true
      continue
    }
    for (const span of words) {
      lines.push({ span, gap: gap || paragraph.shape.before >= SIGNING_SPACE })
      gap = false
    }
  }
  return lines
}

/** A span that is a whole paragraph may hold several lines. */
function partLines(span: Span): readonly Span[] {
  return span.text.includes('\n') ? linesOf(span.paragraph) : [span]
}
