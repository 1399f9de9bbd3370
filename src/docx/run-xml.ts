/** Writes runs of text as WordprocessingML (ECMA-376 Part 1, 17.3.2). */
import type { Inline } from '../model/document.js'
import { escapeText } from './xml-text.js'

const NEEDS_PRESERVE = /^\s|\s$|\s\s/
/** What is neither white space but single inner spaces, nor markup, nor anything XML or NFC would change. */
const PLAIN =
  /^[!-%'-;=?-~\u00a1-\u02ff\u1ea0-\u1ef9\u2010-\u2027\u2030-\u205e]+(?: [!-%'-;=?-~\u00a1-\u02ff\u1ea0-\u1ef9\u2010-\u2027\u2030-\u205e]+)*$/

/** Writes one run; '\n' becomes a line break and '\t' a tab. Null leaves the paragraph style's weight, slant or size (points). */
export function runXml(
  text: string,
  bold: boolean | null = null,
  italic: boolean | null = null,
  size: number | null = null,
): string {
  if (text === '') return ''
  if (bold === null && italic === null && size === null && PLAIN.test(text))
    return `<w:r><w:t>${text}</w:t></w:r>`
  return `<w:r>${lookXml(bold, italic, size)}${contentXml(text)}</w:r>`
}

function lookXml(bold: boolean | null, italic: boolean | null, size: number | null): string {
  if (bold === null && italic === null && size === null) return ''
  const halves =
    size === null ? '' : `<w:sz w:val="${Math.round(size * 2)}"/><w:szCs w:val="${Math.round(size * 2)}"/>`
  return `<w:rPr>${toggleXml('b', bold)}${toggleXml('i', italic)}${halves}</w:rPr>`
}

function toggleXml(name: 'b' | 'i', on: boolean | null): string {
  if (on === null) return ''
  return on ? `<w:${name}/>` : `<w:${name} w:val="0"/>`
}

function contentXml(text: string): string {
  if (!text.includes('\n') && !text.includes('\t')) return textXml(text)
  return text
    .replaceAll('\r', '')
    .split(/(\n|\t)/)
    .map(part => (part === '\n' ? '<w:br/>' : part === '\t' ? '<w:tab/>' : textXml(part)))
    .join('')
}

function textXml(text: string): string {
  if (text === '') return ''
  const space = NEEDS_PRESERVE.test(text) ? ' xml:space="preserve"' : ''
  return `<w:t${space}>${escapeText(text)}</w:t>`
}

/** The weight and slant that the paragraph's style gives already. */
export type BaseLook = { readonly bold: boolean; readonly italic: boolean }

/** Writes inlines; bold and italic words stand out of the style they are in, never weaken it. */
export function inlinesXml(
  inlines: readonly Inline[],
  base: BaseLook,
  letters: 'upper' | 'lower' = 'lower',
): string {
  return inlines
    .map(inline => {
      if (inline.type === 'break') return '<w:r><w:br/></w:r>'
      const bold = inline.bold && !base.bold ? true : null
      const italic = inline.italic && !base.italic ? true : null
      return runXml(letters === 'upper' ? upperCase(inline.text) : inline.text, bold, italic)
    })
    .join('')
}

/** Writes Vietnamese capitals (IN HOA). */
export function upperCase(text: string): string {
  return text.normalize('NFC').toLocaleUpperCase('vi')
}
