/**
 * Codes that a workbook of the corpus cannot raise (broken and mistaken files, two workbooks at once), with the test of their
 * stage that raises them and the test that has nearly the same and finds nothing.
 */
export type StageTested = { readonly raised: string; readonly near: string }

const NEARLY = 'corpus/nearly-broken-files.test.ts'
const mistaken: StageTested = { raised: 'read/mistaken-files.test.ts', near: NEARLY }
const broken: StageTested = { raised: 'read/broken-sheets.test.ts', near: NEARLY }
const bombs: StageTested = { raised: 'read/bombs.test.ts', near: NEARLY }
const shapes: StageTested = { raised: 'read/sheet-shapes.test.ts', near: NEARLY }
const compared: StageTested = {
  raised: 'compute/compare-periods.test.ts',
  near: 'compute/compare-periods.test.ts',
}

const missing: StageTested = {
  raised: 'read/tables/missing-columns.test.ts',
  near: 'read/tables/missing-columns.test.ts',
}

/** The list is kept by hand; coverage.test.ts looks every code up in the test that is named here. */
export const STAGE_TESTED: Readonly<Record<string, StageTested>> = {
  'file-lock': mistaken,
  'file-empty': mistaken,
  'file-too-large': mistaken,
  'file-xls': mistaken,
  'file-xlsb': mistaken,
  'file-ods': mistaken,
  'file-password': mistaken,
  'file-zip-encrypted': mistaken,
  'file-document': mistaken,
  'file-html': mistaken,
  'file-xml': mistaken,
  'file-text': mistaken,
  'file-zip': mistaken,
  'file-unknown': mistaken,
  'file-truncated': mistaken,
  'file-corrupt': mistaken,
  'file-no-workbook': mistaken,
  'file-no-sheets': mistaken,
  'file-part-missing': mistaken,
  'file-inflates-too-much': bombs,
  'file-not-recalculated': shapes,
  'sheet-xml-broken': broken,
  'sheet-xml-doctype': broken,
  'sheet-xml-encoding': broken,
  'sheet-xml-bad-value': broken,
  'sheet-xml-too-long': broken,
  'sheet-xml-bad-address': broken,
  'sheet-xml-repeated-cell': broken,
  'sheet-xml-too-many-rows': bombs,
  'sheet-xml-too-many-cells': bombs,
  'sheet-xml-merges-dropped': shapes,
  'sheet-xml-under-merge': shapes,
  'main-column-missing': missing,
  'main-column-unnamed': missing,
  'main-column-guessed': missing,
  'column-may-be-missing': missing,
  'note-below-table': { raised: 'read/tables/notes.test.ts', near: 'read/tables/notes.test.ts' },
  'indicator-renamed': compared,
  'indicator-jump': compared,
  'indicator-cumulative-falls': compared,
  'previous-differs': compared,
  'indicators-not-compared': compared,
  'letter-to-nobody': { raised: 'index.test.ts', near: 'index.test.ts' },
  'no-charts': { raised: 'index.test.ts', near: 'index.test.ts' },
}
