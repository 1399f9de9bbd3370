/** Checks font and colour of all text, also in tables, headers and footers (I.4). */
import type { Message } from '../../../messages/message.js'
import type { Paragraph } from '../document/form-document.js'
import { sliceParagraph } from '../structure/span.js'
import { articles } from './articles.js'
import { type CheckContext, type Departure, foldDepartures } from './check-context.js'

/** Fonts of bullets and ticks, not of text. */
const SYMBOLS = /^(symbol|wingdings|webdings|segoe ui symbol|cambria math)/i
/** A part of a colour up to this value prints black. */
const DARKEST = 0x28
/** Marks of urgency and secrecy are printed red (III.2). */
const RED_MARKS = /^(hỏa tốc|hoả tốc|thượng khẩn|khẩn|mật|tối mật|tuyệt mật)$/iu

export function checkFonts({ document, rules }: CheckContext): readonly Message[] {
  const { font } = rules.page
  const departures: Departure[] = []
  for (const paragraph of allParagraphs(document)) {
    const fonts = new Set<string>()
    const colours = new Set<string>()
    for (const run of paragraph.runs) {
      if (!/[\p{L}\p{N}]/u.test(run.text) && !run.pageNumber) continue
      if (run.font.trim().toLowerCase() !== font.toLowerCase() && !SYMBOLS.test(run.font)) fonts.add(run.font)
      if (!isBlack(run.colour) && !RED_MARKS.test(paragraph.text.trim())) colours.add(run.colour)
    }
    if (fonts.size + colours.size === 0) continue
    const span = sliceParagraph(paragraph)
    for (const found of fonts)
      departures.push({ code: 'form-font', span, values: { found, expected: font, article: articles.font } })
    for (const found of colours)
      departures.push({ code: 'form-colour', span, values: { found, article: articles.font } })
  }
  return foldDepartures(departures)
}

function allParagraphs(document: CheckContext['document']): readonly Paragraph[] {
  const margins = document.sections.flatMap(page => [
    page.headers.usual,
    page.headers.first,
    page.footers.usual,
    page.footers.first,
  ])
  return [...document.paragraphs, ...new Set(margins.flatMap(margin => margin ?? []))]
}

function isBlack(colour: string): boolean {
  if (colour === 'auto' || !/^[0-9A-F]{6}$/.test(colour)) return true
  return [0, 2, 4].every(at => Number.parseInt(colour.slice(at, at + 2), 16) <= DARKEST)
}
