import { expect, test } from 'vitest'
import { checkPlan } from '../../src/check/check-plan.js'
import { buildTable, listFindings } from './table-builder.js'

test('an indicator table becomes a plan with typed figures', () => {
  const table = buildTable(
    'indicators',
    `
| TT:ordinal | Chỉ tiêu:name | ĐVT:unit | Kế hoạch:target | Thực hiện:actual | Ghi chú:note |
|---|---|---|---|---|---|
| I | Chính quyền số | | | | |
| 1 | Tỷ lệ hồ sơ trực tuyến | % | ≥ 80 | #98.8 | |
| 2 | Số cuộc họp | cuộc | 04 cuộc/năm | 3 | họp quý |
| | | | | | và tháng |
| 3 | Tỷ lệ chứng thư số | % | #1{0%} | #0.5{0.0%} | |
| 4 | Trang thông tin | | Có | Đã ban hành | |
`,
    { titles: ['CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2024'] },
  )
  const result = checkPlan([table], null)
  expect(listFindings(result.messages)).toEqual([])
  if (!result.ok) throw new Error('failed')
  const [plan] = result.value.tables
  if (plan?.kind !== 'indicators') throw new Error('no indicators')
  expect(result.value.info.planYear).toBe(2024)
  expect(plan.groups.map(group => group.title)).toEqual(['Chính quyền số'])
  expect(plan.items.map(item => item.actual)).toMatchObject([
    { type: 'quantity', value: 98.8, percent: true, decimals: 1 },
    { type: 'quantity', value: 3, percent: false, unit: 'cuộc' },
    { type: 'quantity', value: 50, percent: true, decimals: 1, text: '50,0%' },
    { type: 'yesNo', value: true },
  ])
  expect(plan.items[1]?.cells[5]).toBe('họp quý\nvà tháng')
  expect(plan.items[2]?.cells[3]).toBe('100%')
})

test('a total whose formula has no stored result is said and added up', () => {
  const table = buildTable(
    'budget',
    `
| TT:ordinal | Nội dung:content | Kinh phí:amount | Nguồn vốn:source |
|---|---|---|---|
| I | Nhân lực | | |
| 1 | Tập huấn | #10 | NSX |
| 2 | Truyền thông | #1250.5{#,##0.00} | NSX |
| | Tổng | ?SUM(C5:C7) | |
`,
    { unit: { unit: 'triệu đồng', factor: 1_000_000, cell: 'A3' } },
  )
  const result = checkPlan([table], null)
  expect(listFindings(result.messages)).toEqual(['total-without-result C8'])
  if (!result.ok) throw new Error('failed')
  expect(result.value.tables[0]?.totals[0]?.cells[2]).toBe('1.260,5')
  expect(result.value.tables[0]?.items[1]?.cells[2]).toBe('1.250,50')
})

test('a row numbered as its title’s neighbour stands beside the title, not under it', () => {
  const table = buildTable(
    'tasks',
    `
| TT:ordinal | Nhiệm vụ:content | Trạng thái:status |
|---|---|---|
| 1 | Nâng cấp hạ tầng | |
| 1.1 | Mạng nội bộ | Hoàn thành |
| 1.2 | Máy trạm | Hoàn thành |
| 2 | Tập huấn | Hoàn thành |
| 3 | Truyền thông | Đang thực hiện |
`,
  )
  const rows = table.rows.map((row, at) =>
    at === 0 ? { ...row, kind: 'group' as const, title: 'Nâng cấp hạ tầng' } : row,
  )
  const result = checkPlan([{ ...table, rows }], null)
  if (!result.ok) throw new Error('failed')
  const [plan] = result.value.tables
  if (plan?.kind !== 'tasks') throw new Error('no tasks')
  expect(plan.items.map(item => [item.ordinal, item.group])).toEqual([
    ['1.1', 0],
    ['1.2', 0],
    ['2', null],
    ['3', null],
  ])
})
