/** Builds small workbooks from hand-written XML, so that a test can have what no library writes. */
import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** Names of sheets to their XML; `parts` are added or replace those made here; `rels` are more relationships of the workbook. */
export type SmallWorkbook = {
  readonly sheets: Readonly<Record<string, string>>
  readonly parts?: Readonly<Record<string, string>>
  readonly rels?: string
  readonly types?: string
  readonly afterSheets?: string
  readonly beforeSheets?: string
}

/** A worksheet around its rows. */
export function worksheet(rows: string, after = '', before = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}" xmlns:r="${REL}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`
}

/** A cell with its text inside. */
export function textCell(address: string, text: string, more = ''): string {
  return `<c r="${address}" t="inlineStr"${more}><is><t>${text}</t></is></c>`
}

/** Zips the workbook. */
export function zipWorkbook(book: SmallWorkbook): Uint8Array {
  const names = Object.keys(book.sheets)
  const sheets = names
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')
  const rels = names
    .map(
      (_, index) =>
        `<Relationship Id="rId${index + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
    )
    .join('')
  const overrides = names
    .map(
      (_, index) =>
        `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join('')
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${overrides}${book.types ?? ''}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${book.beforeSheets ?? ''}<sheets>${sheets}</sheets>${book.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${rels}${book.rels ?? ''}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, book.sheets[name] ?? '']),
    ),
    ...book.parts,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(2024, 0, 1),
  })
}
