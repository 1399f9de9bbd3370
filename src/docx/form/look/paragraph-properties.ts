/** Reads paragraph properties (ECMA-376 Part 1, 17.3.1) and puts the levels of formatting together. */
import { attributeOf, childOf, type XmlNode } from '../package/xml-tree.js'
import { readSwitch, twipsOf } from './measures.js'

export type Alignment = 'left' | 'centre' | 'right' | 'justify'

/** What one level of formatting says; null where it is silent. Twips; `firstLine` is negative for a hanging indent. */
export type ParagraphProperties = {
  readonly style: string | null
  readonly align: Alignment | null
  readonly left: number | null
  readonly right: number | null
  readonly firstLine: number | null
  readonly before: number | null
  readonly after: number | null
  readonly line: number | null
  /** `auto`: `line` counts 240ths of a single line. */
  readonly lineRule: 'auto' | 'exact' | 'atLeast' | null
  readonly joined: boolean | null
  readonly pageBreak: boolean | null
  readonly lineBelow: boolean | null
  readonly list: string | null
  readonly listLevel: number | null
}

export const silentParagraph: ParagraphProperties = {
  style: null,
  align: null,
  left: null,
  right: null,
  firstLine: null,
  before: null,
  after: null,
  line: null,
  lineRule: null,
  joined: null,
  pageBreak: null,
  lineBelow: null,
  list: null,
  listLevel: null,
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'centre',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}
/** Twips that Word takes for automatic spacing (14 pt). */
const AUTOMATIC = 280
/** A hundredth of a line, twips. */
const LINE_PART = 2.4

/** Reads a pPr. */
export function readParagraphProperties(node: XmlNode | null): ParagraphProperties {
  if (node === null) return silentParagraph
  const spacing = childOf(node, 'spacing')
  const indent = childOf(node, 'ind')
  const numbering = childOf(node, 'numPr')
  const rule = attributeOf(spacing, 'lineRule')
  const hanging = twipsOf(indent, 'hanging')
  const firstLine = twipsOf(indent, 'firstLine')
  const level = attributeOf(childOf(numbering, 'ilvl'), 'val')
  return {
    style: attributeOf(childOf(node, 'pStyle'), 'val'),
    align: ALIGNMENTS[attributeOf(childOf(node, 'jc'), 'val') ?? ''] ?? null,
    left: twipsOf(indent, 'left', 'start'),
    right: twipsOf(indent, 'right', 'end'),
    firstLine: hanging !== null && hanging !== 0 ? -hanging : (firstLine ?? (hanging === 0 ? 0 : null)),
    before: spaceOf(spacing, 'before'),
    after: spaceOf(spacing, 'after'),
    line: twipsOf(spacing, 'line'),
    lineRule:
      rule === 'exact' || rule === 'atLeast' || rule === 'auto'
        ? rule
        : twipsOf(spacing, 'line') === null
          ? null
          : 'auto',
    joined: readSwitch(childOf(node, 'contextualSpacing')),
    pageBreak: readSwitch(childOf(node, 'pageBreakBefore')),
    lineBelow: lineBelow(childOf(node, 'pBdr')),
    list: attributeOf(childOf(numbering, 'numId'), 'val'),
    listLevel: level === null ? null : Number(level),
  }
}

function spaceOf(spacing: XmlNode | null, side: 'before' | 'after'): number | null {
  const automatic = attributeOf(spacing, `${side}Autospacing`)
  if (automatic !== null && !['0', 'false', 'off'].includes(automatic)) return AUTOMATIC
  const lines = Number(attributeOf(spacing, `${side}Lines`) ?? 0)
  return lines > 0 ? lines * LINE_PART : twipsOf(spacing, side)
}

function lineBelow(borders: XmlNode | null): boolean | null {
  const bottom = childOf(borders, 'bottom')
  if (borders === null) return null
  return bottom !== null && !['none', 'nil'].includes(attributeOf(bottom, 'val') ?? 'none')
}

/** Lays a nearer level of formatting over a farther one. */
export function overlayParagraph(far: ParagraphProperties, near: ParagraphProperties): ParagraphProperties {
  return {
    style: near.style ?? far.style,
    align: near.align ?? far.align,
    left: near.left ?? far.left,
    right: near.right ?? far.right,
    firstLine: near.firstLine ?? far.firstLine,
    before: near.before ?? far.before,
    after: near.after ?? far.after,
    line: near.line ?? far.line,
    lineRule: near.lineRule ?? far.lineRule,
    joined: near.joined ?? far.joined,
    pageBreak: near.pageBreak ?? far.pageBreak,
    lineBelow: near.lineBelow ?? far.lineBelow,
    list: near.list ?? far.list,
    listLevel: near.listLevel ?? far.listLevel,
  }
}
