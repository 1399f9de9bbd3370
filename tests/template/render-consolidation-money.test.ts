import { describe, expect, test } from 'vitest'
import { unitReport } from '../compute/consolidate/unit-reports.js'
import { all, linesOf } from './consolidation-lines.js'

describe('money and supplements in the consolidated report', () => {
  test.each([
    [
      [
        [100, 50],
        [120, 20],
        [10, null],
      ],
      'triệu đồng',
      'Tổng kinh phí bố trí của 03 đơn vị là 230 triệu đồng, đã giải ngân 70 triệu đồng (02/03 đơn vị có số liệu).',
    ],
    [
      [
        [100, 0],
        [120, null],
      ],
      'triệu đồng',
      'Tổng kinh phí bố trí của 02 đơn vị là 220 triệu đồng, chưa giải ngân (01/02 đơn vị có số liệu).',
    ],
    [
      [
        [100, 0],
        [120, 0],
      ],
      'triệu đồng',
      'Tổng kinh phí bố trí của 02 đơn vị là 220 triệu đồng, chưa giải ngân.',
    ],
    [
      [
        [100, 50],
        [100, 25],
      ],
      'triệu đồng',
      'Tổng kinh phí bố trí của 02 đơn vị là 200 triệu đồng, đã giải ngân 75 triệu đồng (37,5%).',
    ],
    [
      [
        [50, 20],
        [70, null],
        [100_000_000, 50_000_000],
      ],
      '',
      'Tổng kinh phí bố trí của 02 đơn vị là 120, đã giải ngân 20 (01/02 đơn vị có số liệu). Chưa cộng kinh phí của Phường 3 do chưa rõ đơn vị tiền.',
    ],
    [
      [
        [50, null],
        [1_000_000, null],
      ],
      '',
      'Chưa cộng kinh phí của Phường 1 và Phường 2 do chưa rõ đơn vị tiền.',
    ],
  ] as const)('money of %j in "%s"', (budgets, unit, sentence) => {
    const lines = linesOf(
      all(budgets.length, at => {
        const [amount, disbursed] = budgets[at] ?? [0, null]
        return { budget: { amount, disbursed, unit } }
      }),
    )
    expect(lines).toContain(sentence)
  })

  test('supplements are told with their day, and which file counts where one has errors', () => {
    const lines = linesOf(
      [
        unitReport('Phường 1', { file: 'a.xlsx', issuedOn: '2024-04-10' }),
        unitReport('Phường 1', { file: 'b.xlsx', issuedOn: '2024-04-28' }),
        unitReport('Xã Hai', { file: 'c.xlsx', issuedOn: '2024-04-10' }),
        unitReport('Xã Hai', { file: 'd.xlsx', issuedOn: '2024-04-12', hasErrors: true }),
        unitReport('linh tinh', { hasErrors: true }),
      ],
      ['Phường 1', 'Xã Hai'],
    )
    for (const sentence of [
      'Cả 02 đơn vị đã gửi báo cáo (hạn gửi chậm nhất ngày 14/4/2024); không có đơn vị gửi sau thời hạn. Chi tiết tại Phụ lục.',
      'Gửi báo cáo bổ sung trong kỳ: Phường 1 (ngày 28/4/2024); số liệu được tổng hợp theo báo cáo ban hành sau cùng.',
      'Gửi nhiều báo cáo trong kỳ, trong đó có tệp còn lỗi, số liệu được tổng hợp theo báo cáo không có lỗi: xã Hai (dùng báo cáo ngày 10/4/2024, tệp ngày 12/4/2024 còn lỗi).',
      'Có 01 tên đơn vị trong tệp còn lỗi không khớp với danh sách đơn vị phải báo cáo, số liệu chưa được tổng hợp: linh tinh.',
    ])
      expect(lines).toContain(sentence)
    expect(lines.join('\n')).not.toContain('Đã gửi nhưng tệp còn lỗi')
  })
})
