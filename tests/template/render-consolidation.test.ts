import { describe, expect, test } from 'vitest'
import { amount, indicator, share, tasks, unitReport } from '../compute/consolidate/unit-reports.js'
import { all, linesOf, names } from './consolidation-lines.js'

const headings = (lines: readonly string[]) => lines.filter(line => /^(?:[IVX]+|\d+)\. /.test(line))
const overdue = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    content: `Họp lần ${at + 1}`,
    lead: 'Văn phòng',
    dueText: '31/3/2024',
    resultText: '',
  }))

describe('the consolidated report', () => {
  test('a section without content is left out and the numbers close up', () => {
    expect(headings(linesOf(all(2, () => ({ proposals: ['Mở lớp tập huấn.'] }))))).toEqual([
      'I. TÌNH HÌNH BÁO CÁO',
      'II. KIẾN NGHỊ, ĐỀ XUẤT CỦA CÁC ĐƠN VỊ',
    ])
    const whole = linesOf(
      all(2, at => ({
        indicators: [share('A', at + 1, 2)],
        taskCounts: tasks(1, 0),
        highlights: ['Tốt.'],
        difficulties: ['Khó.'],
        proposals: ['Xin.'],
      })),
    )
    expect(headings(whole)).toEqual([
      'I. TÌNH HÌNH BÁO CÁO',
      'II. KẾT QUẢ CHUNG',
      '1. Kết quả thực hiện các chỉ tiêu',
      '2. Kết quả thực hiện các nhiệm vụ',
      'III. KẾT QUẢ THEO ĐƠN VỊ',
      '1. Tỷ lệ chỉ tiêu đạt và vượt',
      '2. Kết quả từng chỉ tiêu',
      '3. Nhiệm vụ quá hạn',
      'IV. ĐÁNH GIÁ',
      '1. Kết quả nổi bật',
      '2. Khó khăn, vướng mắc',
      'V. KIẾN NGHỊ, ĐỀ XUẤT CỦA CÁC ĐƠN VỊ',
    ])
  })

  test.each([
    [
      2,
      2,
      'Cả 02 đơn vị đã gửi báo cáo (hạn gửi chậm nhất ngày 14/4/2024); không có đơn vị gửi sau thời hạn. Chi tiết tại Phụ lục.',
    ],
    [
      1,
      1,
      '01/01 đơn vị đã gửi báo cáo (hạn gửi chậm nhất ngày 14/4/2024); không có đơn vị gửi sau thời hạn. Chi tiết tại Phụ lục.',
    ],
    [
      1,
      3,
      '01/03 đơn vị đã gửi báo cáo (hạn gửi chậm nhất ngày 14/4/2024); chưa gửi: Phường 2 và Phường 3; không có đơn vị gửi sau thời hạn. Chi tiết tại Phụ lục.',
    ],
    [
      10,
      31,
      '10/31 đơn vị đã gửi báo cáo (hạn gửi chậm nhất ngày 14/4/2024); 21 đơn vị chưa gửi; không có đơn vị gửi sau thời hạn. Chi tiết tại Phụ lục.',
    ],
  ])('%i of %i units sent', (sent, listed, sentence) => {
    expect(linesOf(all(sent), names(listed))).toContain(sentence)
  })

  test('without a list nobody is missing, and without days of issue nobody is in time', () => {
    expect(linesOf(all(2))).toContain(
      'Có 02 đơn vị gửi báo cáo (hạn gửi chậm nhất ngày 14/4/2024); không có đơn vị gửi sau thời hạn. Chi tiết tại Phụ lục.',
    )
    expect(
      linesOf(
        all(2, at => (at === 0 ? {} : { issuedOn: null })),
        names(2),
      ),
    ).toContain(
      'Cả 02 đơn vị đã gửi báo cáo (hạn gửi chậm nhất ngày 14/4/2024); chưa rõ ngày gửi của Phường 2. Chi tiết tại Phụ lục.',
    )
  })

  test('a plan that units do not share is not told as the plan of each', () => {
    const targets = (...texts: readonly string[]) =>
      linesOf(
        all(texts.length, at => ({ indicators: [amount('Hồ sơ', 5, { targetText: texts[at] ?? '' })] })),
      ).find(line => line.startsWith('- Hồ sơ'))
    expect(targets('100 hồ sơ', '100 hồ sơ', '')).toContain('kế hoạch mỗi đơn vị 100 hồ sơ')
    expect(targets('100 hồ sơ', '100 hồ sơ', '5 hồ sơ')).toContain('kế hoạch của các đơn vị khác nhau')
  })

  test('a middling unit is neither high nor low', () => {
    const rates = [
      [4, 4],
      [4, 4],
      [6, 10],
      [0, 4],
    ] as const
    const lines = linesOf(
      all(4, at => {
        const [met, total] = rates[at] ?? [0, 0]
        const own = Array.from({ length: total }, (_, index) => share(`A${index}`, index < met ? 1 : 0, 1))
        return { indicators: own }
      }),
    )
    expect(lines).toContain(
      'Đơn vị có tỷ lệ cao nhất: Phường 1 và Phường 2 cùng đạt 4/4 (100%). Đơn vị có tỷ lệ thấp nhất: Phường 4 đạt 0/4 (0%).',
    )
  })

  test('late, twice, faulty and unlisted units are named', () => {
    const lines = linesOf(
      [
        unitReport('Phường 1', { issuedOn: '2024-04-16' }),
        unitReport('Phường 2', { file: 'vao/a.xlsx' }),
        unitReport('Phường 2', { file: 'vao/b.xlsx' }),
        unitReport('Phường 3', { hasErrors: true }),
        unitReport('Sở Tài chính'),
      ],
      names(3),
    ).join('\n')
    expect(lines).toContain('gửi sau thời hạn: Phường 1 (ngày 16/4/2024).')
    expect(lines).toContain(
      'Gửi báo cáo bổ sung trong kỳ: Phường 2 (ngày 12/4/2024); số liệu được tổng hợp theo báo cáo ban hành sau cùng.',
    )
    expect(lines).toContain('Đã gửi nhưng tệp còn lỗi, số liệu chưa được tổng hợp: Phường 3.')
    expect(lines).toContain(
      'Ngoài danh sách đơn vị phải báo cáo còn có báo cáo của Sở Tài chính, số liệu được tổng hợp chung.',
    )
  })

  test('joined values stand with their parts, sums with the target of one unit, missing units by name', () => {
    const lines = linesOf([
      unitReport('Phường 1', {
        indicators: [
          share('Tỷ lệ A', 1, 3),
          amount('Số B', 1500),
          indicator('Mức độ hài lòng', { value: 9, actualText: '9%' }),
        ],
      }),
      unitReport('Phường 2', { indicators: [share('Tỷ lệ A', 2, 3), amount('Số B', null)] }),
    ])
    expect(lines).toContain('- Tỷ lệ A: 50% (3/6), kế hoạch 60%; 01/02 đơn vị đạt và vượt;')
    expect(lines).toContain(
      '- Số B: 1.500 hồ sơ, kế hoạch mỗi đơn vị 100 hồ sơ; 01/02 đơn vị đạt và vượt; chưa có số liệu: Phường 2.',
    )
    expect(lines).toContain(
      'Không tính kết quả chung đối với 01 chỉ tiêu do thiếu tử số, mẫu số hoặc đơn vị tính không cộng được: mức độ hài lòng.',
    )
    expect(lines).toContain(
      'Tổng hợp 03 chỉ tiêu của 02 đơn vị; tính theo từng đơn vị có 05 kết quả đánh giá, trong đó 02 kết quả đánh giá đạt, 02 kết quả đánh giá đang thực hiện, 01 kết quả đánh giá chưa có số liệu (chi tiết tại Phụ lục II).',
    )
  })

  test.each([
    [0, 'Không có đơn vị nào có nhiệm vụ quá hạn.'],
    [1, '- Phường 1 (01 nhiệm vụ): họp lần 1 (thời hạn 31/3/2024).'],
    [
      4,
      '- Phường 1 (04 nhiệm vụ): họp lần 1 (thời hạn 31/3/2024); họp lần 2 (thời hạn 31/3/2024); họp lần 3 (thời hạn 31/3/2024); ….',
    ],
  ])('%i overdue tasks of one unit', (count, sentence) => {
    expect(
      linesOf([unitReport('Phường 1', { taskCounts: tasks(1, count), overdue: overdue(count) })]),
    ).toContain(sentence)
  })

  test('of many units with overdue tasks the worst are named and the others left to the appendix', () => {
    const lines = linesOf(all(12, at => ({ overdue: overdue(at + 1) })))
    expect(lines).toContain(
      'Có 12 đơn vị còn nhiệm vụ quá hạn, trong đó nhiều nhất là: Phường 12 (12 nhiệm vụ), Phường 11 (11 nhiệm vụ), Phường 10 (10 nhiệm vụ), Phường 9 (09 nhiệm vụ), Phường 8 (08 nhiệm vụ) (chi tiết tại Phụ lục II).',
    )
  })

  test.each([
    [1, 'Đơn vị có tỷ lệ cao nhất: Phường 1 đạt 1/1 (100%).'],
    [3, 'Đơn vị có tỷ lệ cao nhất: Phường 1, Phường 2 và Phường 3 cùng đạt 1/1 (100%).'],
    [7, 'Có 07 đơn vị cùng đạt cao nhất (100%).'],
  ])('%i units of one rate are told together', (count, sentence) => {
    expect(linesOf(all(count, () => ({ indicators: [share('A', 1, 1)] })))).toContain(sentence)
  })

  test('ten texts stand in the prose, the others in an appendix', () => {
    const lines = linesOf(all(12, at => ({ difficulties: [`Khó khăn ${at + 1}`] })))
    expect(lines).toContain('Các đơn vị nêu 12 khó khăn, vướng mắc (chi tiết tại Phụ lục II), trong đó có:')
    expect(lines.filter(line => line.startsWith('- Khó khăn'))).toHaveLength(10)
    const few = linesOf(all(2, at => ({ difficulties: [`Khó khăn ${at + 1}.`] })))
    expect(few).toContain('- Khó khăn 2 (Phường 2).')
  })
})
