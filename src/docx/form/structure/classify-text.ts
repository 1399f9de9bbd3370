/** Tells what a paragraph of the text is: a heading of some level, a point, an item of a list, running text. */
import type { Paragraph } from '../document/form-document.js'
import { linesOf, type Span, sliceParagraph } from './span.js'

/** `part` to `point` are numbered; `item` begins with a dash or the like; `side` goes with a table or a picture; `centred` is short and centred. */
export type TextKind =
  | 'part'
  | 'part-title'
  | 'section'
  | 'article'
  | 'clause'
  | 'point'
  | 'item'
  | 'side'
  | 'centred'
  | 'text'

/** `number` is as written ("II.", "a)"); `titled`: a clause with a title, on a line of its own. */
export type TextBlock = {
  readonly kind: TextKind
  readonly span: Span
  readonly number: string
  readonly titled: boolean
}

const PART = /^(phần|chương)\s+(\S+?)[.:]?$/iu
const SECTION = /^([IVX]+)\.\s/u
const ARTICLE = /^(điều\s+\d+)\s*[.:]/iu
const CLAUSE = /^(\d{1,3}\.)\s/u
const POINT = /^(\p{Ll}\))\s/u
const ITEM = /^([-–—+*•·]|o\s|\uf0b7)\s*/u
const SIDE =
  /^[([]?\s*(đvt|đơn vị tính|ghi chú|chú thích|nguồn|biểu đồ\s*\d|bảng\s*\d|hình\s*\d|sơ đồ\s*\d|biểu\s*\d)/iu
/** A title has no mark at its end and keeps to about a line. */
const TITLE_LENGTH = 120

export function classifyText(paragraphs: readonly Paragraph[]): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  for (const paragraph of paragraphs) blocks.push(...classify(paragraph, blocks.at(-1) ?? null))
  // Only where some clauses have bold titles can a short line be told to be a title that lost its weight.
  const hasTitles = blocks.some(block => block.kind === 'clause' && isBold(block.span))
  return hasTitles ? blocks : blocks.map(block => ({ ...block, titled: false }))
}

function classify(paragraph: Paragraph, before: TextBlock | null): readonly TextBlock[] {
  const lines = linesOf(paragraph)
  const [first, ...rest] = lines
  if (first === undefined) return []
  const block = (kind: TextKind, number: string, span = sliceParagraph(paragraph), titled = false) => ({
    kind,
    span,
    number,
    titled,
  })
  const part = PART.exec(first.text)
  if (part !== null && first.text.length < 30) {
    const titles = rest.map(span => block('part-title', '', span))
    return [block('part', part[2] ?? '', first), ...titles]
  }
  const span = sliceParagraph(paragraph)
  const { text } = span
  const centred = paragraph.shape.align === 'centre'
  if (before?.kind === 'part' && centred) return [block('part-title', '')]
  if (SIDE.test(text)) return [block('side', '')]
  if (centred) return [block('centred', '')]
  const section = SECTION.exec(text)
  if (section !== null) return [block('section', `${section[1]}.`)]
  const article = ARTICLE.exec(text)
  if (article !== null) return [block('article', article[1] ?? '')]
  const clause = CLAUSE.exec(text)
  if (clause !== null) return [block('clause', clause[1] ?? '', span, isTitle(span))]
  const point = POINT.exec(text)
  if (point !== null) return [block('point', point[1] ?? '')]
  return [block(ITEM.test(text) ? 'item' : 'text', '')]
}

function isBold(span: Span): boolean {
  return span.runs.every(run => run.bold || run.text.trim() === '')
}

function isTitle(span: Span): boolean {
  return isBold(span) || (span.text.length <= TITLE_LENGTH && !/[.;:,!?/]$/.test(span.text))
}
