import ExcelJS from 'exceljs'

/** Opens bytes with exceljs. */
export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  const copy = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(copy).set(bytes)
  await workbook.xlsx.load(copy)
  return workbook
}
