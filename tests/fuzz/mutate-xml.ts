import type { Parts } from '../support/xlsx-xml.js'
import type { Random } from './random.js'

const BITS = [
  '<',
  '>',
  '"',
  '&',
  "'",
  '</row>',
  '<row>',
  '<c>',
  '</c>',
  ' r="A9"',
  '</sheetData>',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '<?x ?>',
  '&lt;',
  '&amp;',
  '&#0;',
  '&#xD800;',
  '&#xFFFE;',
  '&x;',
  '<!DOCTYPE a>',
  '\u0000',
  '\u000b',
  '\ufffe',
  '-1',
  '9'.repeat(40),
  'XFE1',
  ' t="s"',
  ' t="d"',
  ' t="b"',
  ' t="e"',
  ' s="9999"',
  'NaN',
  '1e400',
  '1E-320',
  '_x0000_',
  '_xD800_',
  '_xFFFE_',
  '__proto__',
  'constructor',
  '{{',
  '}}',
  '<b>',
  'xmlns="a"',
  ' hidden="1"',
  '<mergeCells><mergeCell ref="A1:C9"/></mergeCells>',
  '<f>1/0</f>',
  '\r\n',
  ' ',
] as const
const VALUES = [
  '',
  '0',
  '-1',
  '1',
  '99999',
  '1048576',
  '1048577',
  'XFD1',
  'A3',
  'B2',
  'ZZZ1',
  'A1:XFD1048576',
  'A1:A1',
  '1e400',
  'NaN',
  '1.5',
  's',
  'd',
  'e',
  'b',
  'n',
  'str',
  'inlineStr',
  'rId9',
  'rId1',
  '../x.xml',
  '/xl/workbook.xml',
  'true',
  'hidden',
  'veryHidden',
  '\u0001',
  '__proto__',
  'constructor',
  'toString',
  '9'.repeat(30),
  '&#38;',
  'dd/mm',
  '0%',
  '[Red]0.00',
  '14',
  'Thông tin',
  'Nhiệm vụ',
  'Chỉ tiêu',
  '#REF!',
  '2024-02-31',
  '.VnTime',
  'VNI-Times',
] as const

/** Damages the text of a few parts: pieces put in, left out or repeated, values and attributes exchanged, elements dropped. */
export function mutateXml(good: Parts, random: Random): Parts {
  const parts: Record<string, string | Uint8Array> = { ...good }
  const names = Object.keys(parts).filter(name => /\.(xml|rels)$/.test(name) && !name.includes('theme'))
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const name = names[random.below(names.length)] ?? ''
    if (random.once(40)) delete parts[name]
    else parts[name] = damage(String(parts[name] ?? ''), random)
  }
  return parts
}

function damage(xml: string, random: Random): string {
  const at = random.below(xml.length + 1)
  switch (random.below(6)) {
    case 0:
      return xml.slice(0, at) + random.pick(BITS) + xml.slice(at + random.below(12))
    case 1: {
      const other = random.below(xml.length + 1)
      return xml.slice(0, at) + xml.slice(other, other + random.below(300)) + xml.slice(at)
    }
    case 2:
      return replaceNth(xml, /<[a-zA-Z][^<>]*>/g, random, () => '')
    case 3:
      return replaceNth(xml, /<row [^>]*>.*?<\/row>/gs, random, row => (random.once(2) ? row + row : ''))
    case 4:
      return replaceNth(xml, /(?<=>)[^<>]+(?=<)/g, random, () => random.pick(VALUES))
    default:
      return replaceNth(xml, /="[^"<>]*"/g, random, () => `="${random.pick(VALUES)}"`)
  }
}

function replaceNth(xml: string, pattern: RegExp, random: Random, change: (found: string) => string): string {
  const found = [...xml.matchAll(pattern)]
  const chosen = found[random.below(found.length)]
  if (chosen === undefined) return xml
  return xml.slice(0, chosen.index) + change(chosen[0]) + xml.slice(chosen.index + chosen[0].length)
}
