/** Finds appendix heads: the label, the title, "(Kèm theo …)". */
import type { FormDocument, Paragraph } from '../document/form-document.js'
import { isRuleText, linesOf, type Span } from './span.js'
import type { Appendix } from './structure.js'

const LABEL = /^phụ\s+lục(?:\s+(?:số\s+)?(\d+|[ivxlc]+))?\s*[:.]?$/iu
const JOINED = /^phụ\s+lục(?:\s+(?:số\s+)?(\d+|[ivxlc]+))?\s*[:.–-]\s*(?=\S)/iu
const REFERENCE = /^\(?\s*(ban hành\s+)?kèm theo\b/iu
const MOST_TITLE_LINES = 8
const MOST_REFERENCE_LINES = 5

/** Lists them in order, each up to the paragraph before the next. */
export function findAppendices(document: FormDocument): readonly Appendix[] {
  const { paragraphs } = document
  const starts = paragraphs.filter(paragraph => startsAppendix(paragraph, paragraphs))
  return starts.map((start, at) => {
    const end = (starts[at + 1]?.index ?? paragraphs.length) - 1
    return readHead(start, paragraphs.slice(start.index, end + 1), end)
  })
}

function startsAppendix(paragraph: Paragraph, paragraphs: readonly Paragraph[]): boolean {
  if (paragraph.cell !== null) return false
  const first = linesOf(paragraph)[0]?.text ?? ''
  if (!LABEL.test(first) && !(JOINED.test(first) && isHeadline(first, paragraph))) return false
  return (
    paragraph.shape.align === 'centre' ||
    paragraph.startsPage ||
    paragraph.section !== paragraphs[paragraph.index - 1]?.section
  )
}

/** A sentence of the text may begin with "Phụ lục I. …" too. */
function isHeadline(text: string, paragraph: Paragraph): boolean {
  return (
    text.length < 200 && !/[;.]$/.test(text) && (text === text.toLocaleUpperCase('vi') || allBold(paragraph))
  )
}

function allBold(paragraph: Paragraph): boolean {
  return paragraph.runs.every(run => run.bold || run.text.trim() === '')
}

function readHead(start: Paragraph, own: readonly Paragraph[], end: number): Appendix {
  const [label, ...rest] = linesOf(start)
  const text = label?.text ?? ''
  const joined = !LABEL.test(text)
  const title: Span[] = []
  const reference: Span[] = []
  const take = (span: Span): boolean => {
    if (reference.length > 0) {
      if (closes(reference) || reference.length >= MOST_REFERENCE_LINES) return false
      reference.push(span)
    } else if (REFERENCE.test(span.text)) reference.push(span)
    else if (title.length < MOST_TITLE_LINES && isTitle(span, title)) title.push(span)
    else return false
    return true
  }
  for (const span of rest) take(span)
  for (const paragraph of own.slice(1)) {
    if (paragraph.cell !== null) break
    const lines = linesOf(paragraph).filter(span => !isRuleText(span.text))
    if (lines.some(span => !take(span))) break
  }
  return {
    label: label as Span,
    joined,
    number: (LABEL.exec(text) ?? JOINED.exec(text))?.[1] ?? '',
    title,
    reference,
    first: start.index,
    last: end,
  }
}

const closes = (reference: readonly Span[]): boolean => /\)\s*\.?$/.test(reference.at(-1)?.text ?? '')

/** Centred or in capitals; the first line below the label may be either or neither. */
function isTitle(span: Span, title: readonly Span[]): boolean {
  const { shape } = span.paragraph
  if (/^[([]?(đvt|đơn vị tính)/iu.test(span.text)) return false
  if (shape.align === 'centre') return true
  return title.length === 0 && shape.align === 'left' && span.text.length < 160 && shape.firstLine === 0
}
