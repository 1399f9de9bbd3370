import { strToU8, zipSync } from 'fflate'

/** Builds .xlsx files part by part, so that tests decide on every byte. */

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Part name to content; text is written as UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>

/** A sheet of a built workbook: `data` stands inside <sheetData>, `before` and `after` around it. */
export type BuiltSheet = {
  readonly name?: string
  readonly data?: string
  readonly before?: string
  readonly after?: string
  readonly attributes?: string
}

/** What a built workbook holds besides its sheets; `parts` replaces or adds parts, null leaves one out. */
export type BuiltWorkbook = {
  readonly strings?: string
  readonly styles?: string
  readonly workbookPr?: string
  readonly calcPr?: string
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>
}

export function zipOf(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return zipSync(Object.fromEntries(files), { mtime: new Date(2024, 0, 1), level: 6 })
}

export function sheetXml({ data = '', before = '', after = '' }: BuiltSheet): string {
  return `${head}<worksheet xmlns="${main}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`
}

/** Gives the parts of a workbook; the sheets stand at xl/worksheets/sheet1.xml and on. */
export function partsOf(
  sheets: readonly BuiltSheet[],
  extra: BuiltWorkbook = {},
): Record<string, string | Uint8Array> {
  const relationships = sheets.map((_sheet, at) =>
    relationship(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`),
  )
  if (extra.strings !== undefined)
    relationships.push(relationship('rIdS', 'sharedStrings', 'sharedStrings.xml'))
  if (extra.styles !== undefined) relationships.push(relationship('rIdF', 'styles', 'styles.xml'))
  const listed = sheets.map(
    (sheet, at) =>
      `<sheet name="${sheet.name ?? `Trang ${at + 1}`}" sheetId="${at + 1}" r:id="rId${at + 1}" ${sheet.attributes ?? ''}/>`,
  )
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationshipsXml([relationship('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}">${extra.workbookPr ?? ''}<sheets>${listed.join('')}</sheets>${extra.calcPr ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(relationships),
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
    ...(extra.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${extra.strings}</sst>` }),
    ...(extra.styles === undefined
      ? {}
      : { 'xl/styles.xml': `${head}<styleSheet xmlns="${main}">${extra.styles}</styleSheet>` }),
    ...extra.parts,
  }
  return Object.fromEntries(
    Object.entries(parts).filter((part): part is [string, string | Uint8Array] => part[1] !== null),
  )
}

export function workbookOf(sheets: readonly BuiltSheet[], extra: BuiltWorkbook = {}): Uint8Array {
  return zipOf(partsOf(sheets, extra))
}

export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
}

export function relationshipsXml(relationships: readonly string[]): string {
  return `${head}<Relationships xmlns="${packaged}/relationships">${relationships.join('')}</Relationships>`
}

/** Writes cellXfs for number format codes (style 1 is the first) and, in the same places, font names. */
export function stylesFor(codes: readonly string[], fonts: readonly string[] = []): string {
  const quoted = (code: string) =>
    code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const formats = codes.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${quoted(code)}"/>`)
  const named = fonts.map(font => `<font><sz val="11"/><name val="${font}"/></font>`)
  const count = Math.max(codes.length, fonts.length)
  const cells = Array.from(
    { length: count },
    (_, at) =>
      `<xf numFmtId="${at < codes.length ? 200 + at : 0}" fontId="${at < fonts.length ? at + 1 : 0}"/>`,
  )
  return (
    `<numFmts>${formats.join('')}</numFmts><fonts><font><name val="Times New Roman"/></font>${named.join('')}</fonts>` +
    `<cellXfs><xf numFmtId="0" fontId="0"/>${cells.join('')}</cellXfs>`
  )
}
