import type { Sheet } from '../model/sheet.js'
import { attributeOf, flagOf, prefixedAttributeOf } from './xml/attributes.js'
import type { XmlHandler } from './xml/scanner.js'

/** A sheet as workbook.xml lists it; `relationship` leads to its part. */
export type SheetEntry = {
  readonly name: string
  readonly state: Sheet['state']
  readonly relationship: string
}

/** What workbook.xml says. `recalculates`: the writer computed nothing itself and asks Excel to do so on opening. */
export type WorkbookPart = {
  readonly isWorkbook: boolean
  readonly sheets: readonly SheetEntry[]
  readonly date1904: boolean
  readonly recalculates: boolean
}

/** Collects sheets, date system and calculation properties (ECMA-376 part 1, 18.2). */
export function createWorkbookHandler(): { readonly handler: XmlHandler; workbook(): WorkbookPart } {
  const sheets: SheetEntry[] = []
  let isWorkbook = false
  let date1904 = false
  let recalculates = false
  let section = ''
  const handler: XmlHandler = {
    wantsText: false,
    open(name, attributes, depth) {
      if (depth === 1) isWorkbook = name === 'workbook'
      else if (depth === 2) {
        section = name
        if (name === 'workbookPr') date1904 = flagOf(attributes, 'date1904')
        else if (name === 'calcPr') recalculates = flagOf(attributes, 'fullCalcOnLoad')
      } else if (depth === 3 && section === 'sheets' && name === 'sheet') {
        sheets.push({
          name: attributeOf(attributes, 'name') ?? '',
          state: stateOf(attributeOf(attributes, 'state')),
          relationship: prefixedAttributeOf(attributes, 'id') ?? '',
        })
      }
    },
    text() {},
    close() {},
  }
  return { handler, workbook: () => ({ isWorkbook, sheets, date1904, recalculates }) }
}

function stateOf(written: string | null): Sheet['state'] {
  return written === 'hidden' || written === 'veryHidden' ? written : 'visible'
}
