/** Turns the contents of a text element into runs: white space as in HTML, bold and italic, line breaks. */
import { type Inline, text } from '../model/document.js'
import { VALUE_LINE_BREAK } from '../model/markup.js'
import type { MarkupElement } from './markup-tree.js'

type Look = { readonly bold: boolean; readonly italic: boolean }

/** Gives the runs of an element; lists inside it are left to their own handler. */
export function collectInlines(element: MarkupElement): readonly Inline[] {
  const runs: Inline[] = []
  collect(element, { bold: false, italic: false }, runs)
  return tidySpaces(runs)
}

/** Gives the plain text of an element, '\n' at line breaks. */
export function collectText(element: MarkupElement): string {
  return collectInlines(element)
    .map(inline => (inline.type === 'break' ? '\n' : inline.text))
    .join('')
}

function collect(element: MarkupElement, look: Look, runs: Inline[]): void {
  for (const child of element.children) {
    if (child.type === 'text') {
      for (const [index, line] of child.text.split(VALUE_LINE_BREAK).entries()) {
        if (index > 0) runs.push({ type: 'break' })
        if (line !== '') runs.push(text(line, look))
      }
    } else if (child.name === 'br') runs.push({ type: 'break' })
    else if (child.name === 'b') collect(child, { ...look, bold: true }, runs)
    else if (child.name === 'i') collect(child, { ...look, italic: true }, runs)
  }
}

/** Runs of spaces and line ends count as one space; none stands at an end or beside a break. Neighbours that look alike become one run. */
function tidySpaces(runs: readonly Inline[]): readonly Inline[] {
  const tidy: Inline[] = []
  let atStart = true
  for (const run of runs) {
    if (run.type === 'break') {
      trimLast(tidy)
      tidy.push(run)
      atStart = true
      continue
    }
    const spaced = run.text.replace(/[ \t\r\n]+/g, ' ')
    const own: string = atStart ? spaced.replace(/^ /, '') : spaced
    if (own === '') continue
    atStart = own.endsWith(' ')
    const last = tidy.at(-1)
    if (last?.type === 'text' && last.bold === run.bold && last.italic === run.italic)
      tidy[tidy.length - 1] = { ...last, text: last.text + own }
    else tidy.push({ ...run, text: own })
  }
  trimLast(tidy)
  while (tidy.at(-1)?.type === 'break') tidy.pop()
  return tidy
}

function trimLast(runs: Inline[]): void {
  const last = runs.at(-1)
  if (last?.type !== 'text') return
  const trimmed = last.text.replace(/ +$/, '')
  if (trimmed === '') runs.pop()
  else runs[runs.length - 1] = { ...last, text: trimmed }
}
