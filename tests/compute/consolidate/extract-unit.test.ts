import { describe, expect, test } from 'vitest'
import { computeReport } from '../../../src/compute/compute-report.js'
import { extractUnit } from '../../../src/compute/consolidate/extract-unit.js'
import type { UnitIndicator } from '../../../src/model/consolidation.js'
import type { Indicator } from '../../../src/model/plan.js'
import { indicatorTable, options, plan } from '../plans.js'
import { indicator } from '../rows.js'

function extracted(target: string, actual: string, more: Partial<Indicator> = {}): UnitIndicator | undefined {
  const own = plan([indicatorTable([{ ...indicator(target, actual), ...more }])])
  const made = computeReport(own, options)
  return made.ok ? extractUnit('phuong-1.xlsx', own, made.value).indicators[0] : undefined
}

describe('the figure of a result', () => {
  test.each([
    ['02 lớp', 'khoảng 5 lớp', 5],
    ['02 lớp', 'Đã tổ chức 03 lớp', 3],
    ['02 lớp', '03 lớp, 150 người', 3],
    ['Tối thiểu 100 hồ sơ', '150 hồ sơ (98%)', 150],
    ['Tối thiểu 100 hồ sơ', 'Trên 100 hồ sơ', 100],
    ['95%', '≥ 96%', 96],
  ])('of %s, "%s" is the one by which it is judged', (target, actual, value) => {
    const made = extracted(target, actual)
    expect(made).toMatchObject({ value, actualText: actual })
    expect(['met', 'exceeded']).toContain(made?.state)
  })

  test.each([
    ['02 lớp', 'Đang tổ chức'],
    ['02 lớp', 'Cho 150 người ở 3 thôn'],
    ['20%', 'Giảm 25%'],
    ['02 lớp; 100 người', '03 lớp, 150 người'],
  ])('of %s, "%s" has none', (target, actual) => {
    expect(extracted(target, actual)?.value).toBeNull()
  })
})

describe('a blank unit of measure', () => {
  test.each([
    ['the name says the per cent', 'Tỷ lệ hộ nghèo (%)', 'Không quá 5', '%'],
    ['the target says it', 'Hộ có nước sạch', '95%', '%'],
    ['nothing says it', 'Hộ nghèo (chuẩn mới)', 'Không quá 5', ''],
  ])('%s', (_, name, target, unit) => {
    expect(extracted(target, '3', { name, unit: null })).toMatchObject({
      unit,
      percent: unit === '%',
      value: 3,
    })
  })
})
