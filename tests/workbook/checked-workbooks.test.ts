import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/check/check-plan.js'
import { readProfile } from '../../src/check/read-profile.js'
import type { Message } from '../../src/messages/message.js'
import type { Plan } from '../../src/model/plan.js'
import { readWorkbook } from '../../src/read/read-workbook.js'
import { writeBlankWorkbook } from '../../src/workbook/blank-workbook.js'
import { writeProfileWorkbook } from '../../src/workbook/profile-workbook.js'
import { openWorkbook } from '../support/open-workbook.js'

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../samples/${name}`, import.meta.url))))

type Checked = { readonly plan: Plan | null; readonly findings: readonly string[] }

function check(bytes: Uint8Array, profile: ReadonlyMap<string, readonly string[]> | null = null): Checked {
  const read = readWorkbook(bytes, 'tep.xlsx')
  if (!read.ok) return { plan: null, findings: read.messages.map(show) }
  const plan = checkPlan(read.value.tables, profile)
  return { plan: plan.ok ? plan.value : null, findings: [...read.messages, ...plan.messages].map(show) }
}

function show(found: Message): string {
  const place = found.place?.in === 'workbook' ? `${found.place.sheet}!${found.place.cell}` : ''
  return `${found.severity} ${found.code} ${place}`
}

describe('what check says of the workbooks that come with the program', () => {
  test.each(['tam-phuoc', 'dong-thanh', 'tinh-long', 'quang-dien', 'vung-tau'])(
    '%s.xlsx has no finding',
    name => {
      const { plan, findings } = check(sample(`${name}.xlsx`))
      expect(findings).toEqual([])
      expect(plan?.hasInfo).toBe(true)
      expect(plan?.info.period).not.toBeNull()
    },
  )

  test('the kinds of period are all different', () => {
    const names = ['tam-phuoc', 'dong-thanh', 'tinh-long', 'quang-dien', 'vung-tau']
    const kinds = names.map(name => check(sample(`${name}.xlsx`)).plan?.info.period?.kind)
    expect(new Set(kinds).size).toBe(5)
  })

  test('the faults of real plans are found at their cells', () => {
    expect(check(sample('loi/so-lieu-sai.xlsx')).findings).toEqual([
      'warning announced-count-wrong Chỉ tiêu!B4',
      'error actual-against-ratio Chỉ tiêu!G13',
      'error share-wrong Số liệu!D7',
      'warning group-title-repeated Nhiệm vụ!B10',
    ])
  })
})

function cellOf(workbook: ExcelJS.Workbook, sheet: string, address: string): ExcelJS.Cell {
  const found = workbook.getWorksheet(sheet)
  if (found === undefined) throw new Error(`no sheet ${sheet}`)
  return found.getCell(address)
}

/** Puts values into the sheet's column B beside the keys of column A; a list fills the rows that repeat the key. */
function fillKeys(workbook: ExcelJS.Workbook, values: Readonly<Record<string, readonly string[]>>): void {
  const sheet = workbook.getWorksheet('Thông tin')
  const used = new Map<string, number>()
  sheet?.eachRow(row => {
    const key = row.getCell(1).text
    const place = used.get(key) ?? 0
    const value = values[key]?.[place]
    if (value !== undefined) row.getCell(2).value = value
    used.set(key, place + 1)
  })
}

const period = {
  'Năm kế hoạch': ['2024'],
  'Kỳ báo cáo': ['Quý I/2024'],
  'Kế hoạch': [
    'Kế hoạch số 12/KH-UBND ngày 20 tháng 02 năm 2024 của Ủy ban nhân dân xã Ví Dụ về chuyển đổi số năm 2024',
  ],
  'Căn cứ': ['Kế hoạch số 26/KH-UBND ngày 30/01/2024 của Ủy ban nhân dân huyện'],
}
const office = {
  'Cơ quan ban hành': ['ỦY BAN NHÂN DÂN XÃ VÍ DỤ'],
  'Tên viết tắt cơ quan': ['UBND'],
  'Địa danh': ['Ví Dụ'],
  'Quyền hạn ký': ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
  'Chức vụ': ['PHÓ CHỦ TỊCH'],
  'Họ tên người ký': ['Nguyễn Văn A'],
  'Kính gửi': ['Ủy ban nhân dân huyện'],
  'Nơi nhận': ['Thường trực Đảng ủy', 'Các ban, ngành'],
  Lưu: ['VT'],
  'Cách chốt số liệu': ['Theo lịch'],
}

const rows: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>> = {
  'Chỉ tiêu': [
    ['I', 'Chính quyền số (02 chỉ tiêu)'],
    ['1', 'Hồ sơ nộp trực tuyến', '%', null, 'Tối thiểu 50%', 30, 40],
    ['2', 'Tổ công nghệ số', 'tổ', null, '5/5 ấp', null, null, '5/5'],
  ],
  'Nhiệm vụ': [
    ['I', 'Nhận thức số'],
    [
      '1',
      'Ban hành kế hoạch',
      'Văn phòng',
      'Các ban',
      'Xã',
      null,
      'Kế hoạch',
      '15/2/2024',
      'Đã ban hành',
      100,
      'Hoàn thành',
      '12/2/2024',
    ],
    [
      '2',
      'Tuyên truyền',
      'Văn hóa',
      null,
      'Xã',
      'Tối thiểu 4 cuộc/năm',
      null,
      'Thường xuyên',
      '02 cuộc',
      null,
      'Thường xuyên',
    ],
  ],
  'Kinh phí': [
    ['1', 'Tập huấn', 'Năm 2024', 20, 'Ngân sách xã', 5],
    ['2', 'Thiết bị', 'Năm 2024', 30.5, 'Ngân sách xã', 0],
    [null, 'Tổng cộng', null, 50.5, null, 5],
  ],
  'Số liệu': [
    ['1', 'Hộ tịch', 25],
    ['2', 'Chứng thực', 75],
    [null, 'Tổng cộng', 100],
  ],
  'Lịch báo cáo': [['Báo cáo quý', 'trước ngày 05 của tháng đầu quý sau', 'UBND huyện']],
}

async function filled(info: Readonly<Record<string, readonly string[]>>): Promise<Uint8Array> {
  const workbook = await openWorkbook(await writeBlankWorkbook())
  fillKeys(workbook, info)
  for (const [sheet, lines] of Object.entries(rows))
    lines.forEach((line, index) => {
      workbook
        .getWorksheet(sheet)
        ?.getRow(5 + index)
        .eachCell({ includeEmpty: true }, (cell, column) => {
          cell.value = line[column - 1] ?? null
        })
    })
  cellOf(workbook, 'Đánh giá', 'B7').value = 'Được cấp trên quan tâm.'
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

describe('the blank workbook when it is filled in', () => {
  test('goes through check without a finding, every row counted once', async () => {
    const { plan, findings } = check(await filled({ ...period, ...office }))
    expect(findings).toEqual([])
    expect(plan?.tables.map(table => [table.kind, table.groups.length, table.items.length])).toEqual([
      ['indicators', 1, 2],
      ['tasks', 1, 2],
      ['budget', 0, 2],
      ['statistics', 0, 2],
    ])
    expect(plan?.narrative.advantages).toEqual(['Được cấp trên quan tâm.'])
    expect(plan?.info.signer).toBe('Nguyễn Văn A')
    expect(plan?.schedule).toHaveLength(1)
  })

  test('takes from the office profile what it leaves out', async () => {
    const profile = await openWorkbook(await writeProfileWorkbook())
    fillKeys(profile, office)
    const read = readWorkbook(new Uint8Array(await profile.xlsx.writeBuffer()), 'co-quan.xlsx')
    if (!read.ok) throw new Error('the profile was not read')
    const { plan, findings } = check(await filled(period), readProfile(read.value.tables))
    expect(findings).toEqual([])
    expect(plan?.info.signer).toBe('Nguyễn Văn A')
    expect(plan?.info.recipients).toEqual(['Thường trực Đảng ủy', 'Các ban, ngành'])
    expect(plan?.info.windowPreset).toBe('calendar')
  })

  test('blank as it is, gives no row and no error', async () => {
    const { plan, findings } = check(await writeBlankWorkbook({ year: 2024 }))
    expect(findings.filter(each => each.startsWith('error'))).toEqual([])
    expect(plan?.tables.map(table => table.items.length)).toEqual([0, 0, 0, 0])
  })
})
