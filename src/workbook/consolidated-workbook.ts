/** The consolidated workbook: values per unit, formulas for the totals, filters, frozen headers. It can be checked and filled on like any other. */
import type { Consolidation } from '../model/consolidation.js'
import { placeDetails, writeDetails } from './consolidated/details-sheet.js'
import { writeInfo } from './consolidated/info-sheet.js'
import { writeStandings } from './consolidated/standings-sheet.js'
import { writeSums } from './consolidated/sums-sheet.js'
import { fixZipDates } from './fix-zip-dates.js'

/** Gives the workbook's bytes; the same consolidation gives the same bytes. */
export async function writeConsolidatedWorkbook(consolidation: Consolidation): Promise<Uint8Array> {
  const { default: Excel } = await import('exceljs')
  const workbook = new Excel.Workbook()
  workbook.creator = 'baocao'
  workbook.lastModifiedBy = 'baocao'
  workbook.created = new Date(Date.UTC(2024, 0, 1))
  workbook.modified = new Date(Date.UTC(2024, 0, 1))
  const places = placeDetails(consolidation.indicators)
  writeInfo(workbook, consolidation)
  if (consolidation.indicators.length > 0) writeSums(workbook, consolidation, places)
  writeStandings(workbook, consolidation)
  if (consolidation.indicators.length > 0) writeDetails(workbook, consolidation, places)
  return fixZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()))
}
