/** Writes paragraphs of the text and those that go with a table or a chart. */
import type { Paragraph } from '../../model/document.js'
import type { PageContext } from '../page-context.js'
import { BEFORE_TABLE, paragraphXml } from '../paragraph-xml.js'
import { type BaseLook, inlinesXml } from '../run-xml.js'

const UPRIGHT: BaseLook = { bold: false, italic: false }
const ITALIC: BaseLook = { bold: false, italic: true }

/** Style id and the look it gives already. */
export const paragraphStyles: Readonly<
  Record<Paragraph['style'], { readonly id: string; readonly look: BaseLook }>
> = {
  body: { id: 'Text', look: UPRIGHT },
  basis: { id: 'Basis', look: ITALIC },
  centred: { id: 'Centred', look: UPRIGHT },
  totals: { id: 'Totals', look: UPRIGHT },
  caption: { id: 'ChartCaption', look: ITALIC },
  unit: { id: 'Unit', look: ITALIC },
  note: { id: 'Note', look: ITALIC },
}

export function writeParagraph(paragraph: Paragraph, page: PageContext): string {
  const { id, look } = paragraphStyles[paragraph.style]
  const keep = paragraph.keepWithNext || page.keepWithNext
  return paragraphXml(id, inlinesXml(paragraph.inlines, look), {
    ...(keep ? { keepNext: true } : {}),
    ...(page.beforeTable && paragraph.style === 'body' ? { after: BEFORE_TABLE } : {}),
  })
}
