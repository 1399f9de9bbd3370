import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { blankLayout, profileLayout } from '../../src/workbook/blank-layout.js'
import { writeBlankWorkbook } from '../../src/workbook/blank-workbook.js'
import { LISTS, LISTS_SHEET } from '../../src/workbook/lists.js'
import { writeProfileWorkbook } from '../../src/workbook/profile-workbook.js'
import { openWorkbook } from '../support/open-workbook.js'

describe('the blank workbook', () => {
  test('has every sheet of the design, and the lists out of sight', async () => {
    const workbook = await openWorkbook(await writeBlankWorkbook())
    expect(workbook.worksheets.map(sheet => sheet.name)).toEqual([
      'Thông tin',
      'Chỉ tiêu',
      'Nhiệm vụ',
      'Kinh phí',
      'Số liệu',
      'Đánh giá',
      'Lịch báo cáo',
      'Giải trình',
      'Hướng dẫn',
      LISTS_SHEET,
    ])
    expect(workbook.getWorksheet(LISTS_SHEET)?.state).toBe('veryHidden')
  })

  test('is the same bytes every time', async () => {
    const [first, second] = [await writeBlankWorkbook(), await writeBlankWorkbook()]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  test('keeps the header in view, repeats it in print and fits a landscape A4 page', async () => {
    const workbook = await openWorkbook(await writeBlankWorkbook())
    for (const layout of blankLayout) {
      const sheet = workbook.getWorksheet(layout.name)
      expect(sheet?.pageSetup.orientation).toBe('landscape')
      expect(sheet?.pageSetup.paperSize).toBe(9)
      if (layout.type !== 'table') continue
      expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 })
      expect(sheet?.pageSetup.printTitlesRow).toBe('4:4')
      const headings = layout.columns.map((_, index) => sheet?.getCell(4, index + 1).value)
      expect(headings).toEqual(layout.columns.map(column => column.heading))
    }
  })

  test('holds no row that could be taken for data', async () => {
    const workbook = await openWorkbook(await writeBlankWorkbook())
    for (const layout of blankLayout) {
      if (layout.type !== 'table') continue
      const sheet = workbook.getWorksheet(layout.name)
      const filled: unknown[] = []
      sheet?.eachRow((row, number) => {
        if (number > 4)
          row.eachCell(cell => {
            filled.push(cell.value)
          })
      })
      expect(filled).toEqual([...layout.given])
    }
  })

  test('offers its lists by a name that leads to every entry', async () => {
    const parts = unzipSync(await writeBlankWorkbook({ year: 2024 }))
    const text = new TextDecoder().decode(parts['xl/workbook.xml'])
    for (const [list, entries] of Object.entries(LISTS))
      expect(text).toMatch(new RegExp(`name="danh_muc_${list}">[^<]*\\$${entries.length}<`))
    const workbook = await openWorkbook(await writeBlankWorkbook({ year: 2024 }))
    expect(workbook.getWorksheet(LISTS_SHEET)?.getCell('A1').result).toBe('Tháng 1/2024')
    expect(workbook.getWorksheet('Thông tin')?.getCell('B4').value).toBe(2024)
    expect(workbook.getWorksheet(LISTS_SHEET)?.getCell('A1').formula).toContain("'Thông tin'!$B$4")
  })

  test('says at every column what to type there, within the length Excel allows', () => {
    for (const layout of [...blankLayout, ...profileLayout]) {
      const helps =
        layout.type === 'table'
          ? layout.columns.map(column => [column.heading, column.help] as const)
          : layout.type === 'info'
            ? layout.entries.flatMap(entry => ('key' in entry ? [[entry.key, entry.help] as const] : []))
            : []
      for (const [name, help] of helps) {
        expect(help.length, name).toBeGreaterThan(5)
        expect(help.length, name).toBeLessThanOrEqual(255)
        expect(name.length, name).toBeLessThanOrEqual(32)
      }
    }
  })
})

describe('the office profile', () => {
  test('asks for what belongs to the office, and has the calendar and the units', async () => {
    const workbook = await openWorkbook(await writeProfileWorkbook())
    expect(workbook.worksheets.map(sheet => sheet.name)).toEqual([
      'Thông tin',
      'Lịch báo cáo',
      'Danh sách đơn vị',
      'Hướng dẫn',
      LISTS_SHEET,
    ])
    const keys = workbook.getWorksheet('Thông tin')?.getColumn(1).values ?? []
    for (const key of ['Cơ quan ban hành', 'Họ tên người ký', 'Lưu', 'Lề trái (mm)'])
      expect(keys).toContain(key)
  })
})
