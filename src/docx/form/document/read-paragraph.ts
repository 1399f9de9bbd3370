/** Reads one paragraph: its text as seen, the effective look of every run, its effective shape. */
import type { Numbering } from '../look/numbering.js'
import { overlayParagraph, readParagraphProperties } from '../look/paragraph-properties.js'
import { joinStyles, overlayRun, type RunProperties, readRunProperties } from '../look/run-properties.js'
import { type StyleLook, type StyleSheet, styleLook } from '../look/style-sheet.js'
import { attributeOf, childOf, type XmlNode } from '../package/xml-tree.js'
import type { CellPlace, Paragraph, ParagraphShape, Run } from './form-document.js'
import { drawnLines } from './read-drawings.js'

/** What a paragraph needs of the document around it. */
export type ReadContext = { readonly styles: StyleSheet; readonly numbering: Numbering }

/** Where a paragraph stands. */
export type ParagraphPlace = {
  readonly index: number
  readonly section: number
  readonly cell: CellPlace | null
  readonly tableStyle: StyleLook | null
}

type Piece = Omit<Run, 'text'> & { text: string }

const DEFAULT_FONT = 'Times New Roman'
const DEFAULT_POINTS = 10
const SKIPPED = new Set(['del', 'moveFrom', 'txbxContent', 'pPr', 'rPr', 'instrText', 'delText', 'Fallback'])
const PAGE_FIELD = /^\s*PAGE\b/

export function readParagraph(node: XmlNode, place: ParagraphPlace, context: ReadContext): Paragraph {
  const { styles, numbering } = context
  const properties = childOf(node, 'pPr')
  const direct = readParagraphProperties(properties)
  const style = styleLook(styles.paragraph, direct.style)
  const table = place.tableStyle
  let shape = overlayParagraph(styles.defaults.paragraph, table?.paragraph ?? styles.defaults.paragraph)
  const list = direct.list ?? style.paragraph.list
  const level = direct.listLevel ?? (direct.list === null ? style.paragraph.listLevel : null)
  const listShape = numbering.paragraph(list, level)
  if (listShape !== null && direct.list === null) shape = overlayParagraph(shape, listShape)
  shape = overlayParagraph(shape, style.paragraph)
  if (listShape !== null && direct.list !== null) shape = overlayParagraph(shape, listShape)
  shape = overlayParagraph(shape, direct)

  const paragraphRun = table === null ? style.run : joinStyles(table.run, style.run)
  const runs = collectRuns(node, paragraphRun, context)
  const label = numbering.label(list, level)
  const numbered = label === '' ? runs : withLabel(label, runs)
  return {
    index: place.index,
    section: place.section,
    text: numbered.map(run => run.text).join(''),
    runs: numbered,
    shape: completeShape(shape),
    borderBelow: shape.lineBelow ?? false,
    drawn: drawnLines(node),
    startsPage: (shape.pageBreak ?? false) || startsWithBreak(node),
    centredFrame: attributeOf(childOf(properties, 'framePr'), 'xAlign') === 'center',
    cell: place.cell,
  }
}

function completeShape(shape: ReturnType<typeof readParagraphProperties>): ParagraphShape {
  return {
    style: shape.style ?? '',
    align: shape.align ?? 'left',
    left: shape.left ?? 0,
    right: shape.right ?? 0,
    firstLine: shape.firstLine ?? 0,
    before: shape.before ?? 0,
    after: shape.after ?? 0,
    line: shape.line ?? 240,
    lineRule: shape.lineRule ?? 'auto',
    joined: shape.joined ?? false,
  }
}

function withLabel(label: string, runs: readonly Run[]): readonly Run[] {
  const first = runs[0]
  return first === undefined ? runs : [{ ...first, text: `${label} ` }, ...runs]
}

function collectRuns(node: XmlNode, paragraphRun: RunProperties, context: ReadContext): readonly Run[] {
  const { styles } = context
  const runs: Piece[] = []
  const field = { depth: 0, code: '', shown: false }
  const visit = (parent: XmlNode): void => {
    for (const child of parent.children) {
      if (child.name === 'r') readRun(child)
      else if (child.name === 'fldSimple' && PAGE_FIELD.test(attributeOf(child, 'instr') ?? ''))
        addPageNumber(child)
      else if (!SKIPPED.has(child.name)) visit(child)
    }
  }
  const addPageNumber = (parent: XmlNode): void => {
    const run = childOf(parent, 'r')
    push('', lookOf(run === null ? null : childOf(run, 'rPr')), true)
  }
  const lookOf = (properties: XmlNode | null): RunProperties => {
    const direct = readRunProperties(properties, styles.theme)
    const character = direct.style === null ? null : styleLook(styles.character, direct.style)
    const styled = character === null ? paragraphRun : joinStyles(paragraphRun, character.run)
    return overlayRun(overlayRun(styles.defaults.run, styled), direct)
  }
  const push = (text: string, look: RunProperties, pageNumber: boolean): void => {
    if (look.hidden === true || (text === '' && !pageNumber)) return
    runs.push({
      text: look.capitals === true ? text.toLocaleUpperCase('vi') : text,
      size: look.size ?? DEFAULT_POINTS,
      bold: look.bold ?? false,
      italic: look.italic ?? false,
      underlined: look.underlined ?? false,
      raised: look.raised ?? false,
      colour: look.colour ?? 'auto',
      font: fontFor(text, look),
      pageNumber,
    })
  }
  const readRun = (run: XmlNode): void => {
    const look = lookOf(childOf(run, 'rPr'))
    let text = ''
    for (const child of run.children) {
      if (child.name === 't') text += child.text
      else if (child.name === 'tab' || child.name === 'ptab') text += '\t'
      else if (child.name === 'br' && attributeOf(child, 'type') !== 'page') text += '\n'
      else if (child.name === 'cr') text += '\n'
      else if (child.name === 'noBreakHyphen') text += '-'
      else if (child.name === 'instrText') field.code += child.text
      else if (child.name === 'pgNum') push('', look, true)
      else if (child.name === 'fldChar') {
        const type = attributeOf(child, 'fldCharType')
        if (type === 'begin') field.code = ''
        if (type === 'separate' || type === 'end') {
          if (PAGE_FIELD.test(field.code)) push('', look, true)
          field.code = ''
        }
      }
    }
    push(text.normalize('NFC'), look, false)
  }
  visit(node)
  return runs
}

const LETTERS = /[^\x00-\x7f]/

/** Latin letters with marks take the hAnsi font, the others the ascii one. */
function fontFor(text: string, look: RunProperties): string {
  const ascii = look.asciiFont ?? DEFAULT_FONT
  const other = look.otherFont ?? ascii
  if (ascii === other || !LETTERS.test(text)) return ascii
  return ascii === DEFAULT_FONT ? other : ascii
}

function startsWithBreak(node: XmlNode): boolean {
  for (const run of node.children.filter(child => child.name === 'r')) {
    for (const child of run.children) {
      if (child.name === 'lastRenderedPageBreak') continue
      if (child.name === 'br' && attributeOf(child, 'type') === 'page') return true
      if (child.name === 't' && child.text.trim() !== '') return false
    }
  }
  return false
}
