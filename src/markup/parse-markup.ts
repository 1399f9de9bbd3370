/** The stage: markup to the document tree, one handler an element. */
import { type Message, message } from '../messages/message.js'
import { fail, hasErrors, type Result, succeed } from '../messages/result.js'
import type { OfficialDocument, Section } from '../model/document.js'
import type { Markup } from '../model/markup.js'
import { chartBlock } from './blocks/chart-block.js'
import {
  appendixHeadBlock,
  letterheadBlock,
  pageBreakBlock,
  receiversBlock,
  signatureBlock,
  titleBlock,
} from './blocks/form-blocks.js'
import { listBlock } from './blocks/list-blocks.js'
import { tableBlock } from './blocks/table-block.js'
import { basisBlock, headingOf, paragraphBlock } from './blocks/text-blocks.js'
import type { BlockHandler, Context } from './context.js'
import { attributeOf, elementsIn, type MarkupElement } from './markup-tree.js'
import { createNumbering } from './numbering.js'
import { readMarkup } from './read-markup.js'

/** Element name to the handler of that block. */
const handlers: ReadonlyMap<string, BlockHandler> = new Map([
  ['letterhead', letterheadBlock],
  ['title', titleBlock],
  ['receivers', receiversBlock],
  ['basis', basisBlock],
  ['part', headingOf('part')],
  ['h1', headingOf('section')],
  ['h2', headingOf('clause')],
  ['h3', headingOf('point')],
  ['p', paragraphBlock],
  ['ul', listBlock],
  ['ol', listBlock],
  ['table', tableBlock],
  ['chart', chartBlock],
  ['signature', signatureBlock],
  ['appendix-head', appendixHeadBlock],
  ['page-break', pageBreakBlock],
])

/** Reads markup; every mistake names template, line and column. */
export function parseMarkup(markup: Markup): Result<OfficialDocument> {
  const { document, messages } = readMarkup(markup)
  if (document === null || hasErrors(messages)) return fail(messages)
  const found: Message[] = [...messages]
  const context: Context = {
    tables: markup.tables,
    numbering: createNumbering(),
    report: (code, at, values) => found.push(message(code, at, values)),
  }
  const sections = elementsIn(document, 'section').map(section => convertSection(section, context))
  if (hasErrors(found)) return fail(found)
  const value: OfficialDocument = {
    type: 'document',
    properties: {
      title: attributeOf(document, 'title') ?? '',
      subject: attributeOf(document, 'subject') ?? '',
      author: attributeOf(document, 'author') ?? '',
    },
    sections,
  }
  return succeed(value, found)
}

/** Headings of an appendix are numbered on their own. */
function convertSection(section: MarkupElement, context: Context): Section {
  const appendix = attributeOf(section, 'role') === 'appendix'
  if (appendix) context.numbering.restart()
  return {
    type: 'section',
    role: appendix ? 'appendix' : 'main',
    orientation: attributeOf(section, 'orientation') === 'landscape' ? 'landscape' : 'portrait',
    blocks: elementsIn(section).flatMap(element => handlers.get(element.name)?.(element, context) ?? []),
  }
}
