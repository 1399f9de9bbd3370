/** Finds the head of page 1: in a table's columns, or side by side in paragraphs parted by tabs or spaces. */
import { foldText } from '../../../vietnamese/letters/fold.js'
import type { FormDocument, Paragraph } from '../document/form-document.js'
import { documentKinds } from './document-kinds.js'
import { isRuleText, linesOf, type Span, splitParagraph } from './span.js'
import { splitBodies } from './split-bodies.js'
import type { Letterhead } from './structure.js'

const NATION = /cong hoa xa hoi chu nghia|chu nghia viet nam/
const MOTTO = /doc lap.*(tu do|hanh phuc)|tu do.*hanh phuc/
const NUMBER = /^S[ốỐ]\s*[:\d…._/]/iu
const ABOUT = /^(V\s*\/\s*v|Về việc)\b/iu
const DATE = /ng[aà]y.*th[aá]ng|\d{1,2}[/-]\d{1,2}[/-]\d{4}$/iu
const STAMP = /^(hỏa tốc|hoả tốc|thượng khẩn|khẩn|mật|tối mật|tuyệt mật|dự thảo)\b/iu
/** A letterhead stands within this many paragraphs from the start. */
const REACH = 40
/** Where the right-hand element begins in a paragraph without tabs. */
const RIGHT_START = / {3,}(?=\S)|\s+(?=C[ỘộỌọ]NG H[ÒÓOòóo]A?À? X)|\s+(?=Độc lập)/gu

type Columns = {
  readonly left: readonly Span[]
  readonly right: readonly Span[]
  readonly inTable: boolean
  readonly first: number
  readonly last: number
}

/** Finds it in the paragraphs before `end`; null when neither Quốc hiệu nor Tiêu ngữ is there. */
export function findLetterhead(document: FormDocument, end: number): Letterhead | null {
  const head = document.paragraphs.slice(0, Math.min(end, REACH))
  const anchor =
    head.find(paragraph => NATION.test(foldText(paragraph.text))) ??
    head.find(paragraph => MOTTO.test(foldText(paragraph.text)))
  if (anchor === undefined) return null
  const columns =
    anchor.cell === null ? sideBySide(head, anchor) : inTable(document, head, anchor, anchor.cell.table)
  const words = (spans: readonly Span[]): readonly Span[] =>
    spans.filter(span => span.text !== '' && !isRuleText(span.text) && !STAMP.test(span.text))
  const left = words(columns.left)
  const right = words(columns.right)
  const number = left.findIndex(span => NUMBER.test(span.text))
  const about = left.findIndex((span, at) => at > number && ABOUT.test(span.text))
  const motto = right.find(span => MOTTO.test(foldText(span.text))) ?? null
  const nation = right.find(span => NATION.test(foldText(span.text))) ?? null
  const below = right.filter(span => span !== motto && span !== nation)
  const bodies = splitBodies(left.slice(0, firstOf(number, about, left.length)))
  return {
    nationalName: nation,
    motto,
    ...bodies,
    number: left[number] ?? null,
    about: about < 0 ? [] : left.slice(about),
    date: below.find(span => DATE.test(span.text)) ?? null,
    inTable: columns.inTable,
    first: columns.first,
    last: columns.last,
  }
}

function firstOf(number: number, about: number, otherwise: number): number {
  return number >= 0 ? number : about >= 0 ? about : otherwise
}

function inTable(
  document: FormDocument,
  head: readonly Paragraph[],
  anchor: Paragraph,
  table: number,
): Columns {
  const column = anchor.cell?.column ?? 0
  const own = document.paragraphs.filter(paragraph => paragraph.cell?.table === table)
  const next = head.filter(paragraph => paragraph.index > (own.at(-1)?.index ?? 0))
  const followers = numberRowBelow(next, own)
  const cells = [...own, ...followers.filter(paragraph => paragraph.cell !== null)]
  const split = followers.filter(paragraph => paragraph.cell === null).map(splitSides)
  const whole = (paragraphs: readonly Paragraph[]): readonly Span[] => paragraphs.flatMap(linesOf)
  return {
    left: [
      ...whole(cells.filter(paragraph => (paragraph.cell?.column ?? 0) < Math.max(1, column))),
      ...split.flatMap(sides => sides.left),
    ],
    right: [
      ...whole(cells.filter(paragraph => (paragraph.cell?.column ?? 0) >= Math.max(1, column))),
      ...split.flatMap(sides => sides.right),
    ],
    inTable: true,
    first: own[0]?.index ?? 0,
    last: followers.at(-1)?.index ?? own.at(-1)?.index ?? 0,
  }
}

/** The row of number and date may be a table or a line of its own below the first. */
function numberRowBelow(next: readonly Paragraph[], own: readonly Paragraph[]): readonly Paragraph[] {
  if (own.some(paragraph => NUMBER.test(paragraph.text.trim()))) return []
  const words = next.find(paragraph => paragraph.text.trim() !== '')
  if (words === undefined || !NUMBER.test(words.text.trim())) return []
  return words.cell === null ? [words] : next.filter(each => each.cell?.table === words.cell?.table)
}

function sideBySide(head: readonly Paragraph[], anchor: Paragraph): Columns {
  const first = head.find(paragraph => paragraph.text.trim() !== '')?.index ?? anchor.index
  const zone: Paragraph[] = []
  for (const paragraph of head.slice(first)) {
    const text = paragraph.text.trim()
    const folded = foldText(text)
    if (documentKinds.has(folded) || folded.startsWith('kinh gui') || folded.startsWith('can cu')) break
    if (paragraph.index > anchor.index && paragraph.shape.align === 'justify' && text.length > 80) break
    zone.push(paragraph)
  }
  const sides = zone.map(splitSides)
  return {
    left: sides.flatMap(each => each.left),
    right: sides.flatMap(each => each.right),
    inTable: false,
    first,
    last: zone.at(-1)?.index ?? anchor.index,
  }
}

function splitSides(paragraph: Paragraph): {
  readonly left: readonly Span[]
  readonly right: readonly Span[]
} {
  const parts = paragraph.text.trim().includes('\t')
    ? splitParagraph(paragraph, /\t+/g)
    : NUMBER.test(paragraph.text.trim())
      ? splitParagraph(paragraph, / {3,}(?=\p{Lu}[^/]*ngày)/gu)
      : splitParagraph(paragraph, RIGHT_START)
  const only = parts[0]
  if (only === undefined) return { left: [], right: [] }
  if (parts.length > 1) return { left: [only], right: parts.slice(1) }
  const folded = foldText(only.text)
  const isRight =
    NATION.test(folded) || MOTTO.test(folded) || (DATE.test(only.text) && !NUMBER.test(only.text))
  return isRight ? { left: [], right: [only] } : { left: [only], right: [] }
}
