/** Checks the paragraphs of the text: look, alignment, first line, spaces, and how the text ends (II.6). */
import type { Message } from '../../../messages/message.js'
import type { ElementName } from '../../../model/official-rules.js'
import { measureText, mmToTwips, TWIPS_PER_POINT } from '../../measure-text.js'
import type { Paragraph } from '../document/form-document.js'
import { classifyText, type TextBlock, type TextKind } from '../structure/classify-text.js'
import { sliceParagraph } from '../structure/span.js'
import { type CheckContext, type Departure, findingAt, foldDepartures, writeNumber } from './check-context.js'
import { checkHeadings } from './check-headings.js'
import { checkLooks, type Element } from './check-looks.js'

/** Twips: half a millimetre. */
const INDENT_TOLERANCE = 28
/** Word's default tab stops, twips. */
const TAB = 720
const SINGLE_LINE = 240
/** A single line of Times New Roman against its size. */
const LINE_HEIGHT = 1.15
const SPACING_TOLERANCE = 0.02
const RUNNING: readonly TextKind[] = ['section', 'article', 'clause', 'point', 'item', 'text']
const ELEMENTS: Readonly<Partial<Record<TextKind, ElementName>>> = {
  part: 'part-label',
  'part-title': 'part-title',
  section: 'section-title',
  point: 'point',
  item: 'text',
  text: 'text',
}

export function checkText(context: CheckContext): readonly Message[] {
  const { structure, rules } = context
  const blocks = classifyText(structure.text)
  const running = blocks.filter(block => RUNNING.includes(block.kind))
  return [
    ...checkLooks(
      blocks.flatMap((block, at) => elementOf(block, blocks[at - 1] ?? null)),
      rules,
    ),
    ...foldDepartures([
      ...running.flatMap(block => alignment(block, context)),
      ...running.flatMap(block => indent(block, context)),
      ...running.flatMap(block => spaceAbove(block, context)),
      ...running.flatMap(block => lineSpacing(block, context)),
    ]),
    ...checkHeadings(blocks, rules),
    ...checkEnd(context),
  ]
}

/** A clause with a title is a heading; one without, an article and the like are text with bold words. */
function elementOf(block: TextBlock, before: TextBlock | null): readonly Element[] {
  const { kind, span } = block
  const ownLine = before?.span.paragraph !== span.paragraph
  const aligned = kind === 'part' || (kind === 'part-title' && ownLine)
  if (kind === 'clause') return [{ name: block.titled ? 'clause-title' : 'text', span, aligned }]
  const name = ELEMENTS[kind]
  return name === undefined ? [] : [{ name, span, aligned }]
}

/** One line looks the same whichever way it is aligned at the left. */
function alignment({ span }: TextBlock, { document, rules }: CheckContext): readonly Departure[] {
  const { shape } = span.paragraph
  const page = document.sections[span.paragraph.section]
  if (shape.align === 'justify' || page === undefined) return []
  const run = span.runs[0]
  const length = measureText(span.text, run?.size ?? 13, run?.bold, run?.italic) * TWIPS_PER_POINT
  const room = page.width - page.left - page.right - shape.left - shape.right - shape.firstLine
  if (shape.align === 'left' && length <= room) return []
  const { vietnamese, article } = rules.elements.text
  return [{ code: 'form-not-justified', span, values: { element: vietnamese, article } }]
}

function indent({ kind, span }: TextBlock, { rules }: CheckContext): readonly Departure[] {
  const { paragraph } = span
  const tabs = /^\t*/.exec(paragraph.text)?.[0].length ?? 0
  const { left, firstLine } = paragraph.shape
  const start = left + firstLine + tabs * TAB
  const allowed = rules.page.firstLineIndents.map(mmToTwips)
  if (allowed.some(twips => Math.abs(start - twips) <= INDENT_TOLERANCE)) return []
  // What is listed may stand further in; spaces at the start are somebody's indent too.
  if (kind === 'item' && start > Math.min(...allowed)) return []
  if (start === 0 && /^ {3,}/.test(paragraph.text)) return []
  const found = writeNumber((start / 1440) * 2.54)
  return [{ code: 'form-indent', span, values: { found, article: rules.page.textArticle } }]
}

function spaceAbove({ span }: TextBlock, { document, structure, rules }: CheckContext): readonly Departure[] {
  const { paragraph } = span
  const before = document.paragraphs[paragraph.index - 1]
  if (before === undefined || !isText(before, structure.text)) return []
  const joined = (each: Paragraph): boolean =>
    each.shape.joined && before.shape.style === paragraph.shape.style
  const above = joined(before) ? 0 : before.shape.after
  const own = joined(paragraph) ? 0 : paragraph.shape.before
  const space = (above + own) / TWIPS_PER_POINT
  if (space >= rules.page.spaceBefore.min - SPACING_TOLERANCE) return []
  const values = {
    found: writeNumber(space),
    expected: writeNumber(rules.page.spaceBefore.min),
    article: rules.page.textArticle,
  }
  return [{ code: 'form-paragraph-space', span, values }]
}

/** An empty paragraph in between is a space too. */
function isText(paragraph: Paragraph, text: readonly Paragraph[]): boolean {
  return paragraph.cell === null && paragraph.text.trim() !== '' && paragraph.index >= (text[0]?.index ?? 0)
}

function lineSpacing({ span }: TextBlock, { rules }: CheckContext): readonly Departure[] {
  const { line, lineRule } = span.paragraph.shape
  const size = Math.max(...span.runs.map(run => run.size))
  const lines = lineRule === 'auto' ? line / SINGLE_LINE : line / TWIPS_PER_POINT / (size * LINE_HEIGHT)
  const { min, max } = rules.page.lineSpacing
  const tooTight = lineRule !== 'atLeast' && lines < min - SPACING_TOLERANCE
  if (!tooTight && lines <= max + SPACING_TOLERANCE) return []
  const values = { found: writeNumber(lines), article: rules.page.textArticle }
  return [{ code: 'form-line-spacing', span, values }]
}

/** The last words before the signature end with "./." unless a table ends the text. */
function checkEnd({ document, structure }: CheckContext): readonly Message[] {
  const last = structure.text.at(-1)
  if (last === undefined || structure.letterhead === null || structure.signature === null) return []
  const signature = structure.signature.first
  const tableBelow = document.tables.some(
    table => table.bordered && table.firstParagraph > last.index && table.firstParagraph < signature,
  )
  const text = last.text.trim()
  if (tableBelow || text.endsWith('./.')) return []
  const found = text.slice(-20)
  return [findingAt('form-end-mark', sliceParagraph(last), { found })]
}
