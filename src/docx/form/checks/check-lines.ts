/** Checks the lines below Tiêu ngữ, issuing body, trích yếu and "(Kèm theo …)": are they drawn, are they as long as they should be. */
import type { Message } from '../../../messages/message.js'
import type { ElementName, Range } from '../../../model/official-rules.js'
import { measureText, TWIPS_PER_POINT } from '../../measure-text.js'
import { wrapText } from '../../wrap-text.js'
import type { FormDocument, Paragraph } from '../document/form-document.js'
import { isBlank, isRuleText, type Span } from '../structure/span.js'
import { type CheckContext, findingAt, writeNumber } from './check-context.js'

/** A line that a hand has drawn is never exact: shares of the text's length. */
const WHOLE_TOLERANCE = 0.1
const PART_TOLERANCE = 0.04
/** A raised character's size against the others. */
const RAISED = 0.65

type Underlined = { readonly name: ElementName; readonly spans: readonly Span[]; readonly whole: boolean }

export function checkLines(context: CheckContext): readonly Message[] {
  const { letterhead, title, appendices } = context.structure
  const head = letterhead === null ? [] : letterhead.bodies
  const motto = letterhead?.motto ?? null
  const inTable = letterhead?.inTable ?? false
  const elements: readonly Underlined[] = [
    { name: 'motto', spans: motto === null ? [] : [motto], whole: inTable },
    { name: 'body-name', spans: head, whole: inTable },
    { name: 'subject', spans: title.subject, whole: true },
    ...appendices.map(each => ({ name: 'appendix-reference' as const, spans: each.reference, whole: true })),
  ]
  return elements.flatMap(element => checkLine(element, context))
}

function checkLine(
  { name, spans, whole }: Underlined,
  { document, rules }: CheckContext,
): readonly Message[] {
  const rule = rules.elements[name]
  const last = spans.at(-1)
  if (rule.line === null || last === undefined) return []
  const values = {
    element: rule.vietnamese,
    expected: rule.line.min === 1 ? '1' : '1/3–1/2',
    article: rule.article,
  }
  const optional = name === 'appendix-reference'
  const drawn = findLine(last, whole, document)
  if (drawn === 'unknown') return []
  if (drawn === null) return optional ? [] : [findingAt('form-line-missing', last, values)]
  const width = textWidth(last, document)
  if (width === null) return []
  const lines = setLines(spans, width)
  const longest = Math.max(...lines)
  const shortest = Math.min(longest, lines.at(-1) ?? longest)
  // The decree's own appendices have lines shorter than a third below "(Kèm theo …)".
  const short = optional ? 0 : shortest
  if (longest <= 0 || fits(drawn, short, longest, rule.line)) return []
  const found = writeNumber(Math.round((drawn / longest) * 10) / 10)
  return [findingAt(optional ? 'form-appendix-line' : 'form-line-length', last, { ...values, found })]
}

/** The measure is the longest line of the text, or its last: the drawn line follows that one. */
function fits(drawn: number, shortest: number, longest: number, share: Range): boolean {
  const tolerance = share.min === 1 ? WHOLE_TOLERANCE : PART_TOLERANCE
  return drawn >= shortest * (share.min - tolerance) && drawn <= longest * (share.max + tolerance)
}

/** Widths of the set lines in twips. */
function setLines(spans: readonly Span[], width: number): readonly number[] {
  return spans.flatMap(span => {
    const run = span.runs.find(each => each.text.trim() !== '')
    const look = { size: run?.size ?? 13, bold: run?.bold ?? true, italic: run?.italic ?? false }
    return wrapText(span.text, width / TWIPS_PER_POINT, look).map(line => line.width * TWIPS_PER_POINT)
  })
}

/** The width that a paragraph may fill: its cell's or its page's. */
function textWidth({ paragraph }: Span, document: FormDocument): number | null {
  if (paragraph.cell !== null) return paragraph.cell.width
  const page = document.sections[paragraph.section]
  return page === undefined ? null : page.width - page.left - page.right
}

/** The length in twips of what is drawn at or right below a span; 'unknown' when a line is there whose place cannot be told. */
function findLine(span: Span, whole: boolean, document: FormDocument): number | 'unknown' | null {
  const { paragraph } = span
  const room = textWidth(span, document)
  const border = (each: Paragraph): number | 'unknown' =>
    room === null ? 'unknown' : room - each.shape.left - each.shape.right
  const underlined = span.runs.filter(run => run.underlined)
  if (underlined.length > 0) return runsWidth(underlined)
  if (paragraph.borderBelow) return border(paragraph)
  if (whole && paragraph.drawn[0] !== undefined) return paragraph.drawn[0].width
  for (const next of document.paragraphs.slice(paragraph.index + 1, paragraph.index + 4)) {
    if (!sameColumn(next, paragraph)) break
    const shape = next.drawn[0]
    if (whole && shape !== undefined) return shape.width
    if (!isBlank(next)) {
      if (shape !== undefined || /[_]{4,}/.test(next.text)) return 'unknown'
      break
    }
    if (isRuleText(next.text)) return whole || !next.text.includes('\t') ? runsWidth(next.runs) : 'unknown'
    if (next.borderBelow) return border(next)
  }
  const near = document.paragraphs.slice(Math.max(0, paragraph.index - 6), paragraph.index + 7)
  const elsewhere = near.some(each => each.drawn.length > 0 || (!whole && isRuleText(each.text)))
  return elsewhere ? 'unknown' : null
}

function sameColumn(a: Paragraph, b: Paragraph): boolean {
  if (a.cell === null || b.cell === null) return a.cell === b.cell
  return a.cell.table === b.cell.table && a.cell.column === b.cell.column
}

function runsWidth(
  runs: readonly { text: string; size: number; bold: boolean; italic: boolean; raised: boolean }[],
): number {
  const points = runs.map(
    run => measureText(run.text.trim(), run.size, run.bold, run.italic) * (run.raised ? RAISED : 1),
  )
  return points.reduce((sum, each) => sum + each, 0) * TWIPS_PER_POINT
}
