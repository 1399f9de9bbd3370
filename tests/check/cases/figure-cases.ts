import { buildTable } from '../table-builder.js'
import type { Case } from './case.js'

const RATIOS =
  '| TT:ordinal | Chỉ tiêu:name | ĐVT:unit | Kế hoạch:target | Tử số:numerator | Mẫu số:denominator | Kết quả:actual | Tỷ lệ:rate |\n|---|---|---|---|---|---|---|---|\n'
const ratios = (...rows: string[]) => [buildTable('indicators', RATIOS + rows.join('\n'))]

const SCORES =
  '| TT:ordinal | Chỉ số:name | Điểm tối đa:maxScore | Kết quả:actual | Tự chấm:selfScore | Ghi chú:note |\n|---|---|---|---|---|---|\n'
const scores = (...rows: string[]) => [buildTable('indicators', SCORES + rows.join('\n'))]

const SHARES = '| TT:ordinal | Lĩnh vực:category | Số hồ sơ:count | Tỷ lệ (%):share |\n|---|---|---|---|\n'
const shares = (...rows: string[]) => [buildTable('statistics', SHARES + rows.join('\n'))]
const RECORDS = [
  '| 1 | Đất đai | #26 | #0.8 |',
  '| 2 | Chứng thực | #2657 | #77.9 |',
  '| 3 | Hộ tịch | #704 | #20.6 |',
]

const ROW_SHARES =
  '| TT:ordinal | Lĩnh vực:category | Tiếp nhận:count | Trực tuyến:count | Tỷ lệ (%):share |\n|---|\n'
const rowShares = (...rows: string[]) => [buildTable('statistics', ROW_SHARES + rows.join('\n'))]

const BUDGET = '| TT:ordinal | Nội dung:content | Kinh phí:amount |\n|---|---|---|\n'
const budget = (...rows: string[]) => [buildTable('budget', BUDGET + rows.join('\n'))]

const SPENT = '| TT:ordinal | Nội dung:content | Kinh phí:amount | Đã giải ngân:disbursed |\n|---|\n'

const SPENT_RATE =
  '| TT:ordinal | Nội dung:content | Kinh phí:amount | Đã giải ngân:disbursed | Tỷ lệ giải ngân:rate |\n|---|\n'

const TASKS = '| TT:ordinal | Nội dung:content | Kết quả:actual |\n|---|---|---|\n'
const tasks = (...rows: string[]) => [buildTable('tasks', TASKS + rows.join('\n'))]

export const FIGURE_CASES: readonly Case[] = [
  {
    code: 'share-wrong',
    title: '10 of 3.410 claimed as 0,4 %',
    raises: shares(
      ...RECORDS,
      '| 4 | Bảo trợ xã hội | #10 | #0.4 |',
      '| 5 | Pháp luật | #13 | #0.4 |',
      '| | Tổng cộng | #3410 | #100 |',
    ),
    cell: 'D8',
    near: shares(
      ...RECORDS,
      '| 4 | Bảo trợ xã hội | #10 | #0.3 |',
      '| 5 | Pháp luật | #13 | #0.4 |',
      '| | Tổng cộng | #3410 | #100 |',
    ),
  },
  {
    code: 'share-wrong',
    title: 'a percentage that a sentence gives beside two counts',
    raises: tasks('| 1 | Hồ sơ trực tuyến | Tiếp nhận 2.445/8.447 hồ sơ (27%) |'),
    cell: 'C5',
    near: tasks('| 1 | Hồ sơ trực tuyến | Trả 3.408 hồ sơ/3.410 hồ sơ, tỷ lệ 99,9%; tháng 6/2024 đạt 50% |'),
  },
  {
    code: 'actual-against-ratio',
    title: '2.445 of 8.447 claimed as 27 %',
    raises: ratios('| 1 | Hồ sơ qua bưu chính | % | 50% | #2445 | #8447 | #27 | |'),
    cell: 'G5',
    near: ratios(
      '| 1 | Hồ sơ qua bưu chính | % | 50% | #2445 | #8447 | #28.9 | |',
      '| 2 | Khác | % | 50% | #2445 | #8447 | #29 | |',
    ),
  },
  {
    code: 'numerator-above-denominator',
    title: 'a part above its whole; growth may be over 100 %',
    raises: ratios('| 1 | Tỷ lệ hồ sơ trực tuyến | % | 50% | #8447 | #2445 | | |'),
    cell: 'E5',
    near: ratios('| 1 | Tỷ lệ thu ngân sách so với dự toán | % | 100% | #120 | #100 | | |'),
  },
  {
    code: 'denominator-zero',
    title: 'nothing can be divided by 0',
    raises: ratios('| 1 | Tỷ lệ hồ sơ trực tuyến | % | 50% | #5 | #0 | | |'),
    cell: 'F5',
    near: ratios('| 1 | Tỷ lệ hồ sơ trực tuyến | % | 50% | #0 | #5 | | |'),
  },
  {
    code: 'percent-over-100',
    title: 'a share of 108 %',
    raises: ratios('| 1 | Tỷ lệ hộ có Internet | % | 90% | | | #108 | |'),
    cell: 'G5',
    near: ratios(
      '| 1 | Tốc độ tăng doanh thu | % | 90% | | | #108 | |',
      '| 2 | Tỷ lệ hộ có Internet | % | 90% | | | #100 | |',
    ),
  },
  {
    code: 'number-negative',
    title: 'a count below zero',
    raises: shares('| 1 | Đất đai | #-5 | |'),
    cell: 'C5',
    near: shares('| 1 | Đất đai | #0 | |'),
  },
  {
    code: 'total-wrong',
    title: 'a total that is not the sum of its rows; parts of a row are not counted twice',
    raises: budget('| 1 | A | #20 |', '| 2 | B | #80 |', '| | Tổng | #120 |'),
    cell: 'C7',
    near: budget('| 1 | A | #20 |', '| 1.1 | Trong đó | #15 |', '| 2 | B | #80 |', '| | Tổng | #100 |'),
  },
  {
    code: 'group-sum-wrong',
    title: 'a group that carries another sum than its rows',
    raises: budget('| I | Nhóm | #90 |', '| 1 | A | #20 |', '| 2 | B | #80 |'),
    cell: 'C5',
    near: budget('| I | Nhóm | #100 |', '| 1 | A | #20 |', '| 2 | B | #80 |'),
  },
  {
    code: 'total-wrong',
    title: 'a total that counts the parts of rows twice, in letters and dashes as well',
    raises: budget(
      '| 1 | A | #20 |',
      '| a | B | #15 |',
      '| - | C | #5 |',
      '| b | D | #5 |',
      '| | Tổng | #45 |',
    ),
    cell: 'C9',
    near: budget(
      '| 1 | A | #20 |',
      '| a | B | #15 |',
      '| b | D | #5 |',
      '| 2 | E | #7 |',
      '| | Tổng | #27 |',
    ),
  },
  {
    code: 'parts-sum-wrong',
    title: 'parts that are more than their row, or less where all of them are listed',
    raises: budget('| 1 | A | #20 |', '| a | B | #15 |', '| b | D | #15 |'),
    cell: 'C5',
    near: budget(
      '| 1 | A | #20 |',
      '| - | B | #15 |',
      '| - | D | #5 |',
      '| 2 | C | #20 |',
      '| a) | Riêng E | #5 |',
    ),
  },
  {
    code: 'result-parts-differ',
    title: 'parts listed in words that are not the whole',
    raises: ratios('| 1 | Tổ công nghệ | tổ | 25 | | | 30, gồm: An Bình 10, An Lạc 25 | |'),
    cell: 'G5',
    near: ratios('| 1 | Tổ công nghệ | tổ | 25 | | | 30, gồm: An Bình 10, An Lạc 20 | |'),
  },
  {
    code: 'money-without-unit',
    title: 'sums that nothing gives a unit to; named in the cells it is found',
    raises: [buildTable('budget', `${SPENT}| 1 | A | #20 | #15 |`)],
    cell: 'C4',
    near: [
      buildTable('budget', `${SPENT}| 1 | A | 20 triệu đồng | 15 triệu đồng |\n| 2 | B | 3 triệu đồng | |`),
    ],
  },
  {
    code: 'money-without-unit',
    title: 'cells that name two units settle none',
    raises: [buildTable('budget', `${SPENT}| 1 | A | 20 triệu đồng | 15.000 nghìn đồng |`)],
    cell: 'C4',
    near: [
      buildTable('budget', `${SPENT}| 1 | A | #20 | #15 |`, {
        unit: { unit: 'triệu đồng', factor: 1_000_000, cell: 'A3' },
      }),
    ],
  },
  {
    code: 'disbursed-above-amount',
    title: 'more spent than given',
    raises: [buildTable('budget', `${SPENT}| 1 | A | #20 | #25 |`)],
    cell: 'D5',
    near: [buildTable('budget', `${SPENT}| 1 | A | #20 | #20 |`)],
  },
  {
    code: 'claimed-rate-wrong',
    title: 'a rate against the plan that does not follow from result and target',
    raises: ratios('| 1 | Tỷ lệ hồ sơ | % | 90% | | | #72 | #90 |'),
    cell: 'H5',
    near: ratios(
      '| 1 | Tỷ lệ hồ sơ | % | 90% | | | #72 | #80 |',
      '| 2 | Tỷ lệ trễ hạn | % | ≤ 5% | | | #4 | #100 |',
    ),
  },
  {
    code: 'claimed-rate-wrong',
    title: 'a rate of a result in doubt is not advised against; a clear one is',
    raises: ratios('| 1 | Tỷ lệ hồ sơ | % | 80% | | | 0,85% | 106,25% |'),
    cell: 'H5',
    near: ratios('| 1 | Tỷ lệ hồ sơ | % | 80% | | | #0.85 | 106,25% |'),
  },
  {
    code: 'claimed-rate-wrong',
    title: 'a share of a budget that does not follow from what was spent',
    raises: [buildTable('budget', `${SPENT_RATE}| 1 | A | #1.25 | #0.5 | 45% |`)],
    cell: 'E5',
    near: [buildTable('budget', `${SPENT_RATE}| 1 | A | #1.25 | #0.5 | 40% |\n| 2 | B | #3 | #1 | 33,3% |`)],
  },
  {
    code: 'share-wrong',
    title: 'a share of a row, told only when the total agrees with the rows',
    raises: shares(...RECORDS, '| 4 | Bảo trợ xã hội | #23 | #0.9 |', '| | Tổng cộng | #3410 | #100 |'),
    cell: 'D8',
    near: shares(...RECORDS, '| 4 | Bảo trợ xã hội | #23 | #0.9 |', '| | Tổng cộng | #3400 | #100 |'),
  },
  {
    code: 'share-wrong',
    title: 'a share of rows that can all be read',
    raises: shares('| 1 | Chứng thực | #1234 | #77.9 |', '| 2 | Hộ tịch | #704 | #36.3 |'),
    cell: 'D5',
    near: shares('| 1 | Chứng thực | khoảng 1234 | #77.9 |', '| 2 | Hộ tịch | #704 | #20.6 |'),
  },
  {
    code: 'score-above-maximum',
    title: 'a score above its maximum',
    raises: scores('| 1 | Cổng | #20 | | #25 | |'),
    cell: 'E5',
    near: scores('| 1 | Cổng | #20 | | #20 | |'),
  },
  {
    code: 'score-against-rule',
    title: 'a score that its own stated rule does not give',
    raises: scores('| 1 | Cổng | #20 | #80{0"%"} | #20 | Điểm = Tỷ lệ × Điểm tối đa |'),
    cell: 'E5',
    near: scores(
      '| 1 | Cổng | #20 | #80{0"%"} | #16 | Điểm = Tỷ lệ × Điểm tối đa |',
      '| 2 | Khác | #20 | #80{0"%"} | #20 | Tỷ lệ ≥ 80%: Điểm tối đa; Tỷ lệ < 80%: Tỷ lệ/80% × Điểm tối đa |',
    ),
  },
  {
    code: 'total-wrong',
    title: 'a total of groups that carry a figure and of groups that only have rows',
    raises: budget(
      '| I | Nhóm A | #50 |',
      '| 1 | A | |',
      '| II | Nhóm B | |',
      '| 1 | B | #30 |',
      '| | Tổng | #90 |',
    ),
    cell: 'C9',
    near: budget(
      '| I | Nhóm A | #50 |',
      '| 1 | A | |',
      '| II | Nhóm B | |',
      '| 1 | B | #30 |',
      '| | Tổng | #80 |',
    ),
  },
  {
    code: 'share-wrong',
    title: 'shares of the group they stand in, when most are',
    raises: shares(
      '| I | Cấp xã | | |',
      '| 1 | A | #10 | #25 |',
      '| 2 | B | #30 | #75 |',
      '| II | Cấp huyện | | |',
      '| 1 | C | #1 | #50 |',
      '| 2 | D | #1 | #60 |',
    ),
    cell: 'D10',
    near: shares(
      '| I | Cấp xã | | |',
      '| 1 | A | #10 | #25 |',
      '| 2 | B | #30 | #75 |',
      '| II | Cấp huyện | | |',
      '| 1 | C | #1 | #50 |',
      '| 2 | D | #1 | #50 |',
    ),
  },
  {
    code: 'share-wrong',
    title: 'shares of another count of the same row',
    raises: rowShares(
      '| 1 | A | #40 | #10 | #25 |',
      '| 2 | B | #20 | #10 | #50 |',
      '| 3 | C | #10 | #3 | #40 |',
    ),
    cell: 'E7',
    near: rowShares(
      '| 1 | A | #40 | #10 | #25 |',
      '| 2 | B | #20 | #10 | #50 |',
      '| 3 | C | #10 | #3 | #30 |',
    ),
  },
]
