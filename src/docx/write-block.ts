/** The table of builders: block type to the XML text it becomes. Charts are drawn by the library and have no entry here. */
import type { Block, Chart, Heading } from '../model/document.js'
import { writeAddressees } from './blocks/addressees.js'
import { writeAppendixHead } from './blocks/appendix-head.js'
import { writeHeading } from './blocks/heading.js'
import { writeLetterhead } from './blocks/letterhead.js'
import { writeList } from './blocks/list.js'
import { writeParagraph } from './blocks/paragraph.js'
import { writeSignature } from './blocks/signature.js'
import { writeTitle } from './blocks/title.js'
import { TWIPS_PER_POINT } from './measure-text.js'
import type { PageContext } from './page-context.js'
import { thinParagraphXml } from './paragraph-xml.js'
import { writeTable } from './table/write-table.js'

type TextBlock = Exclude<Block, Chart>
type Builders = {
  readonly [T in TextBlock['type']]: (
    block: Extract<TextBlock, { type: T }>,
    page: PageContext,
  ) => string | Iterable<string>
}

const builders: Builders = {
  letterhead: writeLetterhead,
  title: writeTitle,
  addressees: writeAddressees,
  heading: writeHeading,
  paragraph: writeParagraph,
  list: writeList,
  table: writeTable,
  signature: writeSignature,
  'appendix-head': writeAppendixHead,
  'page-break': () => thinParagraphXml('<w:pageBreakBefore/>'),
}

/** Yields the XML of blocks that follow one another; `after` is the block behind them. Tables never touch, and none ends the document (`closing`). */
export function* writeBlocks(
  blocks: readonly TextBlock[],
  after: Block | null,
  closing: boolean,
  page: PageContext,
): Generator<string> {
  const written = blocks.filter(block => !isEmpty(block))
  for (const [index, block] of written.entries()) {
    const previous = written[index - 1]
    if (previous !== undefined && endsWithTable(previous) && startsWithTable(block))
      yield thinParagraphXml(previous.type === 'table' ? apart(page) : '')
    const next = written[index + 1] ?? after
    const beforeTable = next?.type === 'table'
    const nothingBelow = saysAll(block, next)
    const context =
      keepsWith(next) || beforeTable || nothingBelow
        ? { ...page, keepWithNext: keepsWith(next), beforeTable, nothingBelow }
        : page
    const xml = buildBlock(block, context)
    if (typeof xml === 'string') yield xml
    else yield* xml
  }
  const last = written.at(-1)
  if (closing && last !== undefined && endsWithTable(last)) yield thinParagraphXml()
}

/** Says whether a block shows nothing at all. */
function isEmpty(block: TextBlock): boolean {
  if (block.type === 'addressees') return block.names.length === 0
  if (block.type === 'list') return block.items.length === 0
  return (
    block.type === 'table' && (block.columns.length === 0 || block.header.length + block.rows.length === 0)
  )
}

function buildBlock<T extends TextBlock['type']>(
  block: Extract<TextBlock, { type: T }>,
  page: PageContext,
): string | Iterable<string> {
  const build = builders[block.type] as (block: TextBlock, page: PageContext) => string | Iterable<string>
  return build(block, page)
}

/** The signature never stands alone on a page, nor the totals away from their table. */
function keepsWith(next: Block | null): boolean {
  return (
    next !== null && (next.type === 'signature' || (next.type === 'paragraph' && next.style === 'totals'))
  )
}

const RANKS: readonly Heading['level'][] = ['part', 'section', 'clause', 'point']

/** Points that are whole sentences follow one another without text between: kept together they would all leave the page at once. */
function saysAll(block: TextBlock, next: Block | null): boolean {
  if (block.type !== 'heading' || next === null) return false
  if (next.type === 'heading') return RANKS.indexOf(next.level) <= RANKS.indexOf(block.level)
  const last = block.inlines.at(-1)
  return next.type === 'chart' && last?.type === 'text' && last.text.trimEnd().endsWith('.')
}

/** Two bordered tables stand as far apart as a paragraph from the one above it. */
function apart(page: PageContext): string {
  return `<w:spacing w:before="${Math.round(page.style.spaceBefore * TWIPS_PER_POINT)}"/>`
}

/** Word joins two tables that touch, and wants a paragraph after the last. */
function endsWithTable(block: Block): boolean {
  return block.type === 'table' || block.type === 'letterhead' || block.type === 'signature'
}

function startsWithTable(block: Block): boolean {
  return block.type === 'table' || block.type === 'letterhead'
}
