/** Works out the labels of automatically numbered paragraphs (ECMA-376 Part 1, 17.9). */
import { romanNumeral } from '../../../vietnamese/numbers/numerals.js'
import { attributeOf, childOf, childrenOf, type XmlNode } from '../package/xml-tree.js'
import { type ParagraphProperties, readParagraphProperties } from './paragraph-properties.js'

type Level = {
  readonly format: string
  readonly text: string
  readonly start: number
  readonly paragraph: ParagraphProperties
}
type List = { readonly counters: string; readonly levels: ReadonlyMap<number, Level> }

/** `label` counts on: ask once for each paragraph, in their order. */
export type Numbering = {
  readonly label: (list: string | null, level: number | null) => string
  readonly paragraph: (list: string | null, level: number | null) => ParagraphProperties | null
}

const DEEPEST = 9
const BULLET = '-'

/** Reads numbering.xml; without it no paragraph has a label. */
export function readNumbering(root: XmlNode | null): Numbering {
  const abstracts = new Map(
    childrenOf(root, 'abstractNum').map(node => [attributeOf(node, 'abstractNumId') ?? '', node]),
  )
  const lists = new Map<string, List>()
  for (const node of childrenOf(root, 'num')) {
    const id = attributeOf(node, 'numId') ?? ''
    const base = attributeOf(childOf(node, 'abstractNumId'), 'val') ?? ''
    lists.set(id, readList(node, abstracts.get(base) ?? null, base, id))
  }
  const counts = new Map<string, number[]>()
  const levelOf = (list: string | null, level: number | null): Level | null =>
    lists.get(list ?? '')?.levels.get(level ?? 0) ?? null
  return {
    paragraph: (list, level) => levelOf(list, level)?.paragraph ?? null,
    label: (list, level) => {
      const own = lists.get(list ?? '')
      const at = Math.min(DEEPEST, Math.max(0, level ?? 0))
      const look = own?.levels.get(at)
      if (own === undefined || look === undefined) return ''
      const numbers = counts.get(own.counters) ?? []
      counts.set(own.counters, numbers)
      for (let upper = 0; upper < at; upper += 1) numbers[upper] ??= own.levels.get(upper)?.start ?? 1
      const before = numbers[at]
      numbers[at] = before === undefined ? look.start : before + 1
      numbers.length = at + 1
      return labelText(own, look, numbers)
    },
  }
}

function readList(node: XmlNode, abstract: XmlNode | null, base: string, id: string): List {
  const levels = new Map<number, Level>()
  const put = (level: XmlNode, start: number | null): void => {
    levels.set(Number(attributeOf(level, 'ilvl') ?? 0), {
      format: attributeOf(childOf(level, 'numFmt'), 'val') ?? 'decimal',
      text: attributeOf(childOf(level, 'lvlText'), 'val') ?? '',
      start: start ?? Number(attributeOf(childOf(level, 'start'), 'val') ?? 1),
      paragraph: readParagraphProperties(childOf(level, 'pPr')),
    })
  }
  for (const level of childrenOf(abstract, 'lvl')) put(level, null)
  const overrides = childrenOf(node, 'lvlOverride')
  for (const override of overrides) {
    const own = childOf(override, 'lvl')
    if (own !== null) put(own, null)
    const start = attributeOf(childOf(override, 'startOverride'), 'val')
    const at = Number(attributeOf(override, 'ilvl') ?? 0)
    const level = levels.get(at)
    if (start !== null && level !== undefined) levels.set(at, { ...level, start: Number(start) })
  }
  return { counters: overrides.length > 0 ? `num ${id}` : `abstract ${base}`, levels }
}

function labelText(list: List, level: Level, numbers: readonly number[]): string {
  if (level.format === 'none') return ''
  if (level.format === 'bullet') return BULLET
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1
    return writeNumber(numbers[at] ?? 1, list.levels.get(at)?.format ?? 'decimal')
  })
}

function writeNumber(number: number, format: string): string {
  const countable = Number.isInteger(number) && number > 0 && number < 4000
  if (!countable) return String(number)
  switch (format) {
    case 'upperRoman':
      return romanNumeral(number)
    case 'lowerRoman':
      return romanNumeral(number).toLowerCase()
    case 'upperLetter':
      return latinLetter(number).toUpperCase()
    case 'lowerLetter':
      return latinLetter(number)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    default:
      return String(number)
  }
}

/** Word counts with the English alphabet: after z comes aa, then bb. */
function latinLetter(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1)
}
