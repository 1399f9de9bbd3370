/** Ties the drawing of the notes to its worksheet. */
import { childrenOf, prefixOf, rootOf } from '../xml/tags.js'

/** Children of a worksheet that stand before `legacyDrawing` (ECMA-376-1, 18.3.1.99). */
const BEFORE: ReadonlySet<string> = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
])

/** Puts `legacyDrawing` in its place; `namespace` is that of relationship ids in this kind of file. */
export function addLegacyDrawing(xml: string, id: string, namespace: string): string {
  const root = rootOf(xml)
  if (root === null) return xml
  const before = childrenOf(xml, root.end).filter(child => BEFORE.has(child.tag.local))
  const at = before.at(-1)?.end ?? root.end
  const element = `<${prefixOf(root)}legacyDrawing xmlns:r="${namespace}" r:id="${id}"/>`
  return xml.slice(0, at) + element + xml.slice(at)
}
