/** Writes paragraphs as WordprocessingML (ECMA-376 Part 1, 17.3.1): a style and what departs from it. */

/** Twips between a line of text and the border of the table below it. */
export const BEFORE_TABLE = 80

/** What a paragraph may set against its style. Twips for indents and spaces; null leaves the style's value. */
export type ParagraphSettings = {
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly pageBreakBefore?: boolean
  readonly before?: number
  readonly after?: number
  readonly left?: number
  readonly right?: number
  readonly firstLine?: number
  readonly hanging?: number
  readonly align?: 'left' | 'center' | 'right' | 'both'
}

/** Writes a paragraph in the given style around ready runs. */
export function paragraphXml(style: string, runs: string, settings: ParagraphSettings = {}): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${settingsXml(settings)}</w:pPr>${runs}</w:p>`
}

// The order of the children is the schema's (CT_PPrBase).
function settingsXml(settings: ParagraphSettings): string {
  let xml = ''
  if (settings.keepNext !== undefined) xml += settings.keepNext ? '<w:keepNext/>' : '<w:keepNext w:val="0"/>'
  if (settings.keepLines === true) xml += '<w:keepLines/>'
  if (settings.pageBreakBefore === true) xml += '<w:pageBreakBefore/>'
  const spacing = measure('before', settings.before) + measure('after', settings.after)
  if (spacing !== '') xml += `<w:spacing${spacing}/>`
  const indent =
    measure('left', settings.left) +
    measure('right', settings.right) +
    measure('firstLine', settings.firstLine) +
    measure('hanging', settings.hanging)
  if (indent !== '') xml += `<w:ind${indent}/>`
  if (settings.align !== undefined) xml += `<w:jc w:val="${settings.align}"/>`
  return xml
}

function measure(name: string, twips: number | undefined): string {
  return twips === undefined ? '' : ` w:${name}="${Math.round(twips)}"`
}

/** Writes a paragraph one point high that shows nothing: keeps tables apart, carries a section's end or a page break. */
export function thinParagraphXml(properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="Thin"/>${properties}</w:pPr></w:p>`
}
