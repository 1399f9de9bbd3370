/** The DOCX template each engine gets: one table of seven columns, its own tag syntax in the repeated row. */
import { createRequire } from 'node:module'

const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

/** Builds the template bytes; `row` gives the texts of the repeated row's cells, `before` and `after` rows of control tags. */
export async function writeTemplate({ row, before = null, after = null }) {
  const { Document, Packer, Paragraph, Table, TableCell, TableRow, WidthType } = createRequire(
    import.meta.url,
  )('docx')
  const cells = texts =>
    new TableRow({
      children: texts.map(
        text =>
          new TableCell({ width: { size: 1300, type: WidthType.DXA }, children: [new Paragraph(text)] }),
      ),
    })
  const head = cells(['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Kết quả', 'Đánh giá'])
  const control = text => cells([text, '', '', '', '', '', ''])
  const rows = [
    head,
    ...(before === null ? [] : [control(before)]),
    cells(row),
    ...(after === null ? [] : [control(after)]),
  ]
  return Packer.toBuffer(
    new Document({
      sections: [
        { children: [new Paragraph('BÁO CÁO'), new Table({ columnWidths: keys.map(() => 1300), rows })] },
      ],
    }),
  )
}

/** Reads the workbook's rows with exceljs, as every peer does. */
export async function readRows(path) {
  const ExcelJS = createRequire(import.meta.url)('exceljs')
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  const rows = []
  book.worksheets[0].eachRow((row, at) => {
    if (at > 1)
      rows.push(
        Object.fromEntries(keys.map((key, column) => [key, String(row.getCell(column + 1).value ?? '')])),
      )
  })
  return rows
}
