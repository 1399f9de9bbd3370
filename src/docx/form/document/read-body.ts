/** Walks the body in order: paragraphs, tables with their cells, section ends. */
import { readSwitch, twipsOf } from '../look/measures.js'
import { type StyleLook, styleLook } from '../look/style-sheet.js'
import { attributeOf, childOf, type XmlNode } from '../package/xml-tree.js'
import type { CellPlace, FormTable, Paragraph } from './form-document.js'
import { type ReadContext, readParagraph } from './read-paragraph.js'

export type Body = {
  readonly paragraphs: readonly Paragraph[]
  readonly tables: readonly FormTable[]
  /** The sectPr of each section in order; null where the file has none. */
  readonly sectionNodes: readonly (XmlNode | null)[]
}

/** Word's own cell margin, twips. */
const CELL_MARGIN = 108
const WRAPPERS = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
  'smartTag',
  'AlternateContent',
  'Choice',
])

type TablePlace = {
  readonly id: number
  readonly node: XmlNode
  readonly style: StyleLook | null
  readonly grid: readonly number[]
}

/** Reads the children of `container` (a body, a header, a footer). */
export function readBody(container: XmlNode, context: ReadContext, firstSection = 0): Body {
  const paragraphs: Paragraph[] = []
  const tables: FormTable[] = []
  const sectionNodes: (XmlNode | null)[] = []
  const section = (): number => firstSection + sectionNodes.length

  const walk = (node: XmlNode, cell: CellPlace | null, tableStyle: StyleLook | null): void => {
    for (const child of node.children) {
      if (child.name === 'p') {
        const place = { index: paragraphs.length, section: section(), cell, tableStyle }
        paragraphs.push(readParagraph(child, place, context))
        const end = childOf(childOf(child, 'pPr'), 'sectPr')
        if (end !== null && cell === null) sectionNodes.push(end)
      } else if (child.name === 'tbl') walkTable(child, cell)
      else if (WRAPPERS.has(child.name)) walk(child, cell, tableStyle)
    }
  }

  const walkTable = (node: XmlNode, outer: CellPlace | null): void => {
    const properties = childOf(node, 'tblPr')
    const styleId = attributeOf(childOf(properties, 'tblStyle'), 'val')
    const id = tables.length
    const rows = below(node, 'tr')
    const table: TablePlace = {
      id,
      node,
      style: styleId === null ? null : styleLook(context.styles.table, styleId),
      grid: below(childOf(node, 'tblGrid'), 'gridCol').map(column => twipsOf(column, 'w') ?? 0),
    }
    const styleNode = context.styles.tableNodes.get(styleId ?? '') ?? null
    tables.push({
      id,
      section: section(),
      bordered: hasBorders(properties, styleNode, rows),
      rows: rows.length,
      columns: table.grid.length,
      headers: rows.filter(row => readSwitch(childOf(childOf(row, 'trPr'), 'tblHeader')) ?? false).length,
      firstParagraph: paragraphs.length,
    })
    rows.forEach((row, index) => {
      let column = 0
      for (const cell of below(row, 'tc')) {
        const cellProperties = childOf(cell, 'tcPr')
        const span = Math.max(1, Number(attributeOf(childOf(cellProperties, 'gridSpan'), 'val') ?? 1) || 1)
        const width = cellWidth(cellProperties, table, column, span, properties, styleNode)
        walk(cell, outer ?? { table: id, row: index, column, width }, table.style)
        column += span
      }
    })
  }

  walk(container, null, null)
  sectionNodes.push(childOf(container, 'sectPr'))
  return { paragraphs, tables, sectionNodes }
}

/** Children of a name, also those inside content controls. */
function below(node: XmlNode | null, name: string): readonly XmlNode[] {
  return (node?.children ?? []).flatMap(child =>
    child.name === name ? [child] : WRAPPERS.has(child.name) ? below(child, name) : [],
  )
}

function cellWidth(
  cell: XmlNode | null,
  table: TablePlace,
  column: number,
  span: number,
  properties: XmlNode | null,
  style: XmlNode | null,
): number | null {
  const stated = childOf(cell, 'tcW')
  const own = attributeOf(stated, 'type') === 'dxa' ? twipsOf(stated, 'w') : null
  const grid = table.grid.slice(column, column + span).reduce((sum, each) => sum + each, 0)
  const width = own !== null && own > 0 ? own : grid
  if (width <= 0) return null
  const margin = (side: 'left' | 'right', other: string): number => {
    const sources = [
      childOf(cell, 'tcMar'),
      childOf(properties, 'tblCellMar'),
      childOf(childOf(style, 'tblPr'), 'tblCellMar'),
    ]
    for (const source of sources) {
      const found = childOf(source, side) ?? childOf(source, other)
      if (found !== null) return twipsOf(found, 'w') ?? 0
    }
    return CELL_MARGIN
  }
  return width - margin('left', 'start') - margin('right', 'end')
}

const DRAWN = (border: XmlNode | null): boolean =>
  border !== null && !['none', 'nil'].includes(attributeOf(border, 'val') ?? 'none')

function hasBorders(properties: XmlNode | null, style: XmlNode | null, rows: readonly XmlNode[]): boolean {
  const own = childOf(properties, 'tblBorders')
  const borders = own ?? childOf(childOf(style, 'tblPr'), 'tblBorders')
  if (borders !== null && DRAWN(childOf(borders, 'insideH'))) return true
  const cells = rows.flatMap(row => below(row, 'tc'))
  const boxed = cells.filter(cell => {
    const sides = childOf(childOf(cell, 'tcPr'), 'tcBorders')
    return DRAWN(childOf(sides, 'top')) && DRAWN(childOf(sides, 'bottom'))
  })
  return boxed.length * 2 > cells.length
}
