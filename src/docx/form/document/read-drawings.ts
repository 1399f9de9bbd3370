/** Finds straight lines drawn as shapes: DrawingML connectors and VML lines (ECMA-376 Part 1, 20.4; Part 4, 19.1). */
import { readTwips } from '../look/measures.js'
import { attributeOf, childOf, findBelow, type XmlNode } from '../package/xml-tree.js'
import type { DrawnLine } from './form-document.js'

const EMU_PER_TWIP = 635
const LINE_SHAPES = ['line', 'straightConnector1']
const VML_CONNECTOR = '#_x0000_t32'

/** Lists the lines anchored in a paragraph; of alternative contents only the first is read. */
export function drawnLines(paragraph: XmlNode): readonly DrawnLine[] {
  const lines: DrawnLine[] = []
  const visit = (node: XmlNode): void => {
    for (const child of node.children) {
      if (child.name === 'txbxContent' || child.name === 't') continue
      const line = child.name === 'anchor' || child.name === 'inline' ? drawing(child) : vml(child)
      if (line !== null) lines.push(line)
      else if (child.name === 'AlternateContent') visitAlternatives(child)
      else visit(child)
    }
  }
  const visitAlternatives = (node: XmlNode): void => {
    const before = lines.length
    for (const choice of node.children) {
      visit(choice)
      if (lines.length > before) return
    }
  }
  visit(paragraph)
  return lines
}

function drawing(node: XmlNode): DrawnLine | null {
  const geometry = findBelow(node, 'prstGeom')
  if (!LINE_SHAPES.includes(attributeOf(geometry, 'prst') ?? '')) return null
  const extent = childOf(node, 'extent')
  const width = Number(attributeOf(extent, 'cx') ?? Number.NaN) / EMU_PER_TWIP
  const offset = childOf(childOf(node, 'positionH'), 'posOffset')
  return Number.isFinite(width) && width > 0
    ? { width, offset: offset === null ? null : Number(offset.text) / EMU_PER_TWIP }
    : null
}

function vml(node: XmlNode): DrawnLine | null {
  if (node.name === 'line') {
    const from = pointOf(attributeOf(node, 'from'))
    const to = pointOf(attributeOf(node, 'to'))
    if (from === null || to === null) return null
    return { width: Math.abs(to - from), offset: Math.min(from, to) }
  }
  if (node.name !== 'shape' || attributeOf(node, 'type') !== VML_CONNECTOR) return null
  const width = readTwips(/(?:^|;)\s*width\s*:\s*([^;]+)/.exec(attributeOf(node, 'style') ?? '')?.[1] ?? null)
  return width === null || width <= 0 ? null : { width, offset: null }
}

/** The x of "12.5pt,3pt" in twips; a bare number is pixels (0.75 pt). */
function pointOf(text: string | null): number | null {
  const x = text?.split(',')[0]?.trim() ?? ''
  const twips = readTwips(x)
  if (twips === null) return null
  return /[a-z]/.test(x) ? twips : twips * 15
}
