import { describe, expect, test } from 'vitest'
import { parseMarkup } from '../../src/markup/parse-markup.js'
import type { UnitReport } from '../../src/model/consolidation.js'
import type { OfficialDocument } from '../../src/model/document.js'
import { renderTemplate } from '../../src/template/render-template.js'
import {
  amount,
  consolidated,
  indicator,
  share,
  tasks,
  unitReport,
} from '../compute/consolidate/unit-reports.js'
import { readTemplateFolder } from '../support/template-folder.js'

const templates = readTemplateFolder()

function linesOf(reports: readonly UnitReport[], listed: readonly string[] = []): readonly string[] {
  const { value } = consolidated(reports, listed)
  const markup = renderTemplate(value, templates, 'tong-hop')
  if (!markup.ok) throw new Error(JSON.stringify(markup.messages, null, 1))
  const document = parseMarkup(markup.value)
  if (!document.ok) throw new Error(JSON.stringify(document.messages, null, 1))
  return printed(document.value)
}

/** The lines of the main section as printed, headings with their numbers. */
function printed(document: OfficialDocument): readonly string[] {
  const text = (inlines: readonly { readonly type: string; readonly text?: string }[]) =>
    inlines.map(inline => inline.text ?? '\n').join('')
  return document.sections
    .filter(section => section.role === 'main')
    .flatMap(section => section.blocks)
    .flatMap(block => {
      if (block.type === 'heading') return [`${block.number} ${text(block.inlines)}`]
      if (block.type === 'paragraph') return [text(block.inlines)]
      if (block.type === 'list') return block.items.map(item => `${item.marker} ${text(item.inlines)}`)
      return []
    })
}

const names = (count: number) => Array.from({ length: count }, (_, at) => `Phường ${at + 1}`)
const all = (count: number, more: (at: number) => Partial<UnitReport> = () => ({})) =>
  names(count).map((name, at) => unitReport(name, more(at)))
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
