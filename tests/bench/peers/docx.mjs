import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readRows } from '../template.mjs'

const [input, , output] = process.argv.slice(2)
const { Document, Packer, Paragraph, Table, TableCell, TableRow, WidthType } = createRequire(import.meta.url)(
  'docx',
)
const data = await readRows(input)
const rows = data.map(
  row =>
    new TableRow({
      children: Object.values(row).map(
        text =>
          new TableCell({ width: { size: 1300, type: WidthType.DXA }, children: [new Paragraph(text)] }),
      ),
    }),
)
const table = new Table({ columnWidths: [1300, 1300, 1300, 1300, 1300, 1300, 1300], rows })
writeFileSync(output, await Packer.toBuffer(new Document({ sections: [{ children: [table] }] })))
