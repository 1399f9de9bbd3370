/** Checks page numbers: in the top margin, centred, not on page 1, from 1 again in each appendix (I.7 and III.1.đ). */
import type { Message } from '../../../messages/message.js'
import type { FormDocument, Margin, Paragraph } from '../document/form-document.js'
import { sliceParagraph } from '../structure/span.js'
import type { Appendix } from '../structure/structure.js'
import { articles } from './articles.js'
import { type CheckContext, findingAt, findingInSection } from './check-context.js'
import { checkLooks, type Element } from './check-looks.js'

/** Lines and characters on a line that a page of text may hold: shorter sections need no number. */
const PAGE_LINES = 40
const LINE_CHARACTERS = 75

export function checkPageNumbers(context: CheckContext): readonly Message[] {
  const { document, structure, rules } = context
  const { article } = rules.elements['page-number']
  const messages: Message[] = []
  const headers = new Set<Paragraph>()
  const told = { footer: false, missing: false }
  document.sections.forEach((page, section) => {
    const usual = numbered(page.headers.usual)
    for (const paragraph of usual) headers.add(paragraph)
    if (usual.length > 0) return
    const inFooter = numbered(page.footers.usual).length > 0
    if (inFooter && !told.footer) {
      told.footer = true
      messages.push(findingInSection('form-page-number-footer', document, section, { article }))
    }
    if (!inFooter && !told.missing && isLong(document, section)) {
      told.missing = true
      messages.push(findingInSection('form-page-number-missing', document, section, { article }))
    }
  })
  const first = document.sections[0]
  if (first !== undefined) {
    const shown = numbered(first.ownFirstPage ? first.headers.first : first.headers.usual)
    if (shown.length > 0) messages.push(findingInSection('form-page-number-first', document, 0, { article }))
  }
  const off = [...headers].find(paragraph => !isCentred(paragraph))
  if (off !== undefined)
    messages.push(findingInSection('form-page-number-align', document, off.section, { article }))
  const elements = [...headers].map(paragraph => numberElement(paragraph))
  return [
    ...messages,
    ...checkLooks(elements, rules),
    ...structure.appendices.flatMap(each => restart(each, context)),
  ]
}

function numbered(margin: Margin): readonly Paragraph[] {
  return (margin ?? []).filter(paragraph => paragraph.runs.some(run => run.pageNumber))
}

/** A number field has no text of its own until it is laid out. */
function numberElement(paragraph: Paragraph): Element {
  const runs = paragraph.runs.filter(run => run.pageNumber).map(run => ({ ...run, text: '1' }))
  return { name: 'page-number', span: { paragraph, text: '1', runs }, aligned: false }
}

/** Word's header style has a tab stop in the middle: one tab before the number centres it. */
function isCentred(paragraph: Paragraph): boolean {
  const before = paragraph.text.split('\t').length - 1
  return paragraph.shape.align === 'centre' || paragraph.centredFrame || (before >= 1 && before <= 2)
}

function isLong(document: FormDocument, section: number): boolean {
  let lines = 0
  for (const paragraph of document.paragraphs) {
    if (paragraph.section !== section) continue
    const own = Math.max(1, Math.ceil(paragraph.text.length / LINE_CHARACTERS))
    lines += paragraph.cell === null ? own : own / 2
    if (lines > PAGE_LINES) return true
  }
  return false
}

function restart(appendix: Appendix, { document, structure }: CheckContext): readonly Message[] {
  const paragraph = appendix.label.paragraph
  const page = document.sections[paragraph.section]
  if (page === undefined || (structure.appendicesOnly && paragraph.section === 0)) return []
  const words = document.paragraphs.find(
    each => each.section === paragraph.section && sliceParagraph(each).text !== '',
  )
  if (page.start === 1 && words?.index === paragraph.index) return []
  const values = { appendix: appendix.label.text, article: articles.restart }
  return [findingAt('form-page-number-restart', appendix.label, values)]
}
