/** Writes a borderless table that only places texts side by side (letterhead, signature). */

/** Room between one column's text and the next, twips. */
export const COLUMN_GAP = 110

const GAP = `<w:tcMar><w:right w:w="${COLUMN_GAP}" w:type="dxa"/></w:tcMar>`

/** Lays out rows of ready cell contents (at least a paragraph each) in columns of the given widths (twips). */
export function layoutTableXml(widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const grid = widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')
  const body = rows
    .map(cells => {
      const row = cells
        .map(
          (content, column) =>
            `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/>${column < cells.length - 1 ? GAP : ''}</w:tcPr>${content}</w:tc>`,
        )
        .join('')
      return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row}</w:tr>`
    })
    .join('')
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`
  )
}
