/** Ties the drawing of the notes to its worksheet. */
import { findSheetData } from '../xml/sheet-data.js'
import { childrenOf, prefixOf, rootOf, type Tag } from '../xml/tags.js'

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

/** Finds the `legacyDrawing` of a worksheet; it can only stand behind the cells. */
export function findLegacyDrawing(xml: string): Tag | null {
  const behind = findSheetData(xml)?.end ?? 0
  return childrenOf(xml, behind).find(child => child.tag.local === 'legacyDrawing')?.tag ?? null
}

/** Puts `legacyDrawing` in its place; `namespace` is that of relationship ids in this kind of file. */
export function addLegacyDrawing(xml: string, id: string, namespace: string): string {
  const root = rootOf(xml)
  const data = findSheetData(xml)
  if (root === null || data === null) return xml
  const before = childrenOf(xml, data.end).filter(child => BEFORE.has(child.tag.local))
  const at = before.at(-1)?.end ?? data.end
  const element = `<${prefixOf(root)}legacyDrawing xmlns:r="${namespace}" r:id="${id}"/>`
  return xml.slice(0, at) + element + xml.slice(at)
}
