/** Parts of paragraphs: a letterhead may set two elements side by side in one paragraph. */
import type { Paragraph, Run } from '../document/form-document.js'

/** `text` is trimmed; `runs` are those that make it up. */
export type Span = { readonly paragraph: Paragraph; readonly text: string; readonly runs: readonly Run[] }

/** Raised marks of footnotes are no part of an element. */
const isNote = (run: Run): boolean => run.raised && !/_/.test(run.text)

/** Takes a paragraph's characters from `from` to `to`. */
export function sliceParagraph(paragraph: Paragraph, from = 0, to = paragraph.text.length): Span {
  const runs: Run[] = []
  let at = 0
  for (const run of paragraph.runs) {
    const start = Math.max(0, from - at)
    const end = Math.min(run.text.length, to - at)
    at += run.text.length
    if (end <= start || isNote(run)) continue
    runs.push({ ...run, text: run.text.slice(start, end) })
  }
  return {
    paragraph,
    text: runs
      .map(run => run.text)
      .join('')
      .trim(),
    runs,
  }
}

/** Splits a paragraph where the mark matches; empty parts are left out. */
export function splitParagraph(paragraph: Paragraph, mark: RegExp): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  for (const match of paragraph.text.matchAll(mark)) {
    spans.push(sliceParagraph(paragraph, from, match.index))
    from = match.index + match[0].length
  }
  spans.push(sliceParagraph(paragraph, from))
  return spans.filter(span => span.text !== '')
}

/** The lines of a paragraph as its line breaks part them. */
export function linesOf(paragraph: Paragraph): readonly Span[] {
  return splitParagraph(paragraph, /\n/g)
}

/** Underscores, dashes or the like that stand for a drawn line. */
export function isRuleText(text: string): boolean {
  return /^[_‗―—–\-─━¯]{3,}$/.test(text.replace(/\s/g, ''))
}

/** A paragraph that shows no words. */
export function isBlank(paragraph: Paragraph): boolean {
  const text = paragraph.text.trim()
  return text === '' || isRuleText(text)
}
