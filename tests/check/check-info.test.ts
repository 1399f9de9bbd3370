import { expect, test } from 'vitest'
import { checkPlan } from '../../src/check/check-plan.js'
import { readProfile } from '../../src/check/read-profile.js'
import type { Info } from '../../src/model/plan.js'
import { buildTable, listFindings, sentenceOf } from './table-builder.js'

const HEAD = '| Mục:key | Giá trị:value |\n|---|---|\n'
const infoTable = (...rows: string[]) => buildTable('info', HEAD + rows.join('\n'), { sheet: 'Thông tin' })

function infoOf(...rows: string[]): Info {
  const result = checkPlan([infoTable(...rows)], null)
  if (!result.ok) throw new Error(listFindings(result.messages).join('\n'))
  return result.value.info
}

test('keys are read under their synonyms, lists from several rows or lines', () => {
  const info = infoOf(
    '| Tên cơ quan: | ỦY BAN NHÂN DÂN\\nXÃ VÍ DỤ |',
    '| Loại báo cáo / Kỳ báo cáo | 6 tháng đầu năm 2024 |',
    '| Căn cứ | Luật Giao dịch điện tử; |',
    '| | Quyết định số 1/QĐ-UBND. |',
    '| Kính gửi | - Ủy ban nhân dân huyện Mẫu;\\n- Phòng Văn hóa. |',
    '| Nơi nhận | - Như trên; |',
    '| Nơi nhận | - Lưu: VT, VHXH. |',
    '| Ngày ban hành | @2024-06-15 |',
    '| Chốt số liệu đến | 14/6/2024 |',
    '| Người ký | Nguyễn Văn A |',
    '| Cỡ chữ bảng | #12 |',
  )
  expect(info).toMatchObject({
    body: 'ỦY BAN NHÂN DÂN\nXÃ VÍ DỤ',
    abbreviation: 'UBND',
    period: { kind: 'firstHalf', year: 2024 },
    planYear: 2024,
    bases: ['Luật Giao dịch điện tử', 'Quyết định số 1/QĐ-UBND'],
    receivers: ['Ủy ban nhân dân huyện Mẫu', 'Phòng Văn hóa'],
    recipients: ['Như trên'],
    archive: 'VT, VHXH',
    issuedOn: '2024-06-15',
    windowTo: '2024-06-14',
    windowPreset: 'nd09',
    signer: 'Nguyễn Văn A',
    others: { 'co chu bang': '12' },
  })
})

test.each([
  ['ỦY BAN NHÂN DÂN XÃ VÍ DỤ', '', 'CHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN']],
  ['ỦY BAN NHÂN DÂN XÃ VÍ DỤ', '', 'PHÓ CHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH']],
  ['BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', 'KT.', 'PHÓ TRƯỞNG BAN', ['KT. TRƯỞNG BAN']],
  ['BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', 'TM.', 'TRƯỞNG BAN', ['TM. BAN CHỈ ĐẠO']],
  ['PHÒNG VĂN HÓA - XÃ HỘI', '', 'TRƯỞNG PHÒNG', []],
  ['PHÒNG VĂN HÓA - XÃ HỘI', '', 'Phó phòng', ['KT. TRƯỞNG PHÒNG']],
  ['SỞ NỘI VỤ', 'KT.', 'Phó Giám đốc', ['KT. GIÁM ĐỐC']],
  ['SỞ NỘI VỤ', 'KT. Giám đốc', 'Phó Giám đốc', ['KT. Giám đốc']],
  ['SỞ NỘI VỤ', 'TL. CHỦ TỊCH', 'PHÓ GIÁM ĐỐC', ['TL. CHỦ TỊCH']],
  ['SỞ NỘI VỤ', '', 'Phó Giám đốc phụ trách', ['KT. GIÁM ĐỐC']],
  ['Trường THCS Ví Dụ', '', 'PHÓ HIỆU TRƯỞNG', ['KT. HIỆU TRƯỞNG']],
  ['VĂN PHÒNG HĐND VÀ UBND', '', 'Phó Chánh Văn phòng', ['KT. CHÁNH VĂN PHÒNG']],
  ['CHI CỤC THUẾ', '', 'Phó Chi cục trưởng', ['KT. CHI CỤC TRƯỞNG']],
  ['TRẠM KHUYẾN NÔNG', '', 'Phó Trưởng trạm', ['KT. TRƯỞNG TRẠM']],
  ['ĐẢNG ỦY XÃ VÍ DỤ', '', 'PHÓ BÍ THƯ', []],
  ['HỘI NÔNG DÂN XÃ VÍ DỤ', '', 'PHÓ CHỦ TỊCH', []],
  [
    'ỦY BAN NHÂN DÂN XÃ VÍ DỤ',
    'TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
  ],
])('%s signs with "%s" before %s as %j', (body, written, post, expected) => {
  const info = infoOf(
    `| Cơ quan ban hành | ${body} |`,
    `| Quyền hạn ký | ${written} |`,
    `| Chức vụ | ${post} |`,
  )
  expect(info.capacity).toEqual(expected)
})

test('what the workbook leaves out is taken from the profile, and the workbook wins', () => {
  const profile = readProfile([
    infoTable(
      '| Địa danh | Nơi khác |',
      '| Họ tên người ký | Nguyễn Văn A |',
      '| Nơi nhận | Như trên |',
      '| | Lưu: VT |',
    ),
  ])
  const result = checkPlan([infoTable('| Địa danh | Ví Dụ |')], profile)
  if (!result.ok) throw new Error('failed')
  expect(result.value.info).toMatchObject({
    place: 'Ví Dụ',
    signer: 'Nguyễn Văn A',
    recipients: ['Như trên'],
    archive: 'VT',
  })
  const missing = sentenceOf(result.messages, 'info-keys-missing')
  expect(missing).toContain('Kỳ báo cáo')
  expect(missing).not.toContain('Họ tên người ký')
})

test('a workbook without Thông tin has no information and no warning about it', () => {
  const tasks = buildTable(
    'tasks',
    '| TT:ordinal | Nội dung:content | Thời gian:timeline |\n|---|---|---|\n| 1 | A | Quý I |',
    {
      titles: ['PHỤ LỤC', '(Kèm theo Kế hoạch số 202/KH-UBND ngày 22/12/2022 của UBND huyện)'],
    },
  )
  const result = checkPlan([tasks], null)
  expect(listFindings(result.messages)).toEqual([])
  if (!result.ok) throw new Error('failed')
  expect(result.value.hasInfo).toBe(false)
  expect(result.value.info.planYear).toBe(2023)
  const [table] = result.value.tables
  expect(table?.kind === 'tasks' && table.items[0]?.timeline).toMatchObject({
    type: 'due',
    date: '2023-03-31',
  })
})

test('an ad hoc report takes its days from the data window', () => {
  const from = '| Chốt số liệu từ | 01/01/2025 |'
  const to = '| Chốt số liệu đến | 20/8/2025 |'
  expect(infoOf('| Kỳ báo cáo | Báo cáo đột xuất |', from, to).period).toMatchObject({
    kind: 'adHoc',
    from: '2025-01-01',
    to: '2025-08-20',
  })
  expect(infoOf('| Kỳ báo cáo | Quý II/2025 |', from, to).period).toMatchObject({ kind: 'quarter' })
})

test('a period without a year takes the plan’s year, and a month that Excel made a date is a month', () => {
  expect(infoOf('| Kỳ báo cáo | Quý II |', '| Năm kế hoạch | #2025 |').period).toMatchObject({
    kind: 'quarter',
    index: 2,
    year: 2025,
  })
  expect(infoOf('| Kỳ báo cáo | @2024-04-01{mmm-yy} |').period).toMatchObject({
    kind: 'month',
    index: 4,
    year: 2024,
  })
})
