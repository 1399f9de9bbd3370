/** How much one workbook may ask of the machine; beyond these it is refused with a message. */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 150_000_000,
  /** Entries in the zip directory. */
  entries: 20_000,
  /** Inflated bytes of one worksheet part. */
  sheetBytes: 200_000_000,
  /** Inflated bytes of the shared strings. */
  stringsBytes: 64_000_000,
  /** Inflated bytes of workbook.xml, relationships and styles, each. */
  smallPartBytes: 32_000_000,
  /** Inflated bytes of a part that may stand in memory whole. */
  wholeBytes: 32_000_000,
  /** Inflated bytes of all parts together. */
  totalBytes: 300_000_000,
  /** Strings in the shared string table. */
  strings: 1_000_000,
  /** Non-blank rows of one sheet. */
  rows: 200_000,
  /** Non-blank cells of the workbook. */
  cells: 1_200_000,
  /** Characters of one cell's text or formula; Excel allows 32,767. */
  characters: 200_000,
  /** Merged ranges of one sheet that are looked at. */
  merges: 50_000,
} as const

/** Size of a worksheet (ECMA-376 part 1, 18.3.1.73 and Excel's specification). */
export const lastRow = 1_048_576
export const lastColumn = 16_384
