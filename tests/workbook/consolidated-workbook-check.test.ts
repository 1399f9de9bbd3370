import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkWorkbook } from '../../src/index.js'
import { writeConsolidatedWorkbook } from '../../src/workbook/consolidated-workbook.js'
import { amount, consolidated, indicator, share, unitReport } from '../compute/consolidate/unit-reports.js'

const area = fc.constantFrom('', 'Chính quyền số', 'Kinh tế số, xã hội số')
const made = fc.oneof(
  fc.record({
    kind: fc.constant('share' as const),
    name: fc.constantFrom('Tỷ lệ hồ sơ trực tuyến', 'Tỷ lệ hộ dân có cáp quang'),
    part: fc.integer({ min: 0, max: 2000 }),
    whole: fc.integer({ min: 1, max: 2000 }),
    area,
  }),
  fc.record({
    kind: fc.constant('amount' as const),
    name: fc.constantFrom('Số hồ sơ tiếp nhận', 'Số lớp tập huấn'),
    part: fc.option(fc.integer({ min: 0, max: 99_999 }), { nil: null }),
    whole: fc.constant(0),
    area,
  }),
  fc.record({
    kind: fc.constant('percent' as const),
    name: fc.constantFrom('Mức độ hài lòng', 'Tỷ lệ bao phủ'),
    part: fc.integer({ min: 0, max: 100 }),
    whole: fc.constant(0),
    area,
  }),
)

test('whatever the units reported, the consolidated workbook has no errors', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(made, { maxLength: 5 }), { minLength: 1, maxLength: 4 }),
      async units => {
        const { value } = consolidated(
          units.map((list, at) =>
            unitReport(`Xã ${at + 1}`, {
              indicators: list.map(each => {
                if (each.kind === 'amount') return amount(each.name, each.part, { area: each.area })
                if (each.kind === 'share')
                  return share(each.name, (each.part ?? 0) % (each.whole + 1), each.whole, {
                    area: each.area,
                  })
                return indicator(each.name, {
                  value: each.part,
                  actualText: `${each.part}%`,
                  area: each.area,
                })
              }),
            }),
          ),
        )
        const { messages } = await checkWorkbook(await writeConsolidatedWorkbook(value), {
          fileName: 'tong-hop.xlsx',
        })
        expect(
          messages
            .filter(each => each.severity === 'error')
            .map(each => [each.code, each.place, each.values]),
        ).toEqual([])
      },
    ),
    { numRuns: 40 },
  )
}, 60_000)
