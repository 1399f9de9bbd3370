/** Headings, paragraphs and căn cứ lines. */
import type { Heading, Paragraph } from '../../model/document.js'
import { collectInlines } from '../collect-inlines.js'
import type { BlockHandler } from '../context.js'
import { attributeOf } from '../markup-tree.js'

/** Makes the handler of a heading level; the number is given unless number="none". */
export function headingOf(level: Heading['level']): BlockHandler {
  return (element, { numbering }) => {
    const number = attributeOf(element, 'number') === 'none' ? '' : numbering.next(level)
    return [{ type: 'heading', level, number, inlines: collectInlines(element) }]
  }
}

/** A paragraph without any text is left out. */
export const paragraphBlock: BlockHandler = element => {
  const inlines = collectInlines(element)
  if (inlines.length === 0) return []
  const keepWithNext = attributeOf(element, 'keep') === 'next'
  return [{ type: 'paragraph', style: styleOf(attributeOf(element, 'style')), keepWithNext, inlines }]
}

export const basisBlock: BlockHandler = element => {
  const inlines = collectInlines(element)
  return inlines.length === 0 ? [] : [{ type: 'paragraph', style: 'basis', keepWithNext: false, inlines }]
}

const STYLES: readonly Paragraph['style'][] = ['body', 'centred', 'totals', 'caption', 'unit', 'note']

function styleOf(written: string | null): Paragraph['style'] {
  return STYLES.find(style => style === written) ?? 'body'
}
