import { describe, expect, test } from 'vitest'
import { documentOf, linesOf, withTime } from '../support/rendered-report.js'
import { sampleReport } from '../support/sample-report.js'
import { indicator, indicatorCounts, task, taskCounts } from '../support/sample-results.js'

describe('the report of a quarter', () => {
  const document = documentOf(sampleReport)
  const lines = linesOf(document)

  test('has letterhead, title, receivers, body, signature in this order, then its appendices in landscape', () => {
    const types = document.sections[0]?.blocks.map(block => block.type) ?? []
    expect(types.slice(0, 3)).toEqual(['letterhead', 'title', 'addressees'])
    expect(types.at(-1)).toBe('signature')
    expect(document.sections.map(section => [section.role, section.orientation])).toEqual([
      ['main', 'portrait'],
      ['appendix', 'landscape'],
      ['appendix', 'landscape'],
    ])
  })

  test('says the day it was judged by, and does not speak of a rest when the period is over', () => {
    const [dueSoon] = sampleReport.tasks?.items ?? []
    if (sampleReport.tasks === null || dueSoon === undefined) throw new Error('the sample report has tasks')
    const over = linesOf(
      documentOf({
        ...withTime({ restText: '' }),
        untilText: 'Đến ngày 31/3/2024',
        tasks: { ...sampleReport.tasks, dueSoon: [dueSoon] },
      }),
    ).join('\n')
    expect(over).toContain('Đến ngày 31/3/2024: ')
    expect(over).toContain('Khẩn trương tập trung hoàn thành 01 nhiệm vụ đến hạn')
    expect(over).not.toContain('Từ nay')
  })

  test('tells each counted column of a statistics table in a sentence', () => {
    const [own] = sampleReport.statistics
    if (own === undefined) throw new Error('the sample report has statistics')
    const others = [
      {
        label: 'Trực tuyến',
        total: 5,
        totalText: '5 hồ sơ',
        rows: [{ category: 'Thôn 1', mark: ':', countText: '5' }],
      },
      { label: 'Tồn', total: 0, totalText: '0 hồ sơ', rows: [] },
      {
        label: 'Đúng hạn:',
        total: null,
        totalText: '',
        rows: [{ category: 'Hộ tịch', mark: '', countText: '9%' }],
      },
    ] as const
    const of = (more: Partial<typeof own>) =>
      linesOf(documentOf({ ...sampleReport, statistics: [{ ...own, others, appendix: 'Phụ lục', ...more }] }))
    expect(of({ label: 'Tiếp nhận' })).toContain(
      'Tiếp nhận 3.410 hồ sơ, trong đó: chứng thực 2.657 hồ sơ (77,9%); hộ tịch 753 hồ sơ (22,1%). Trực tuyến 5 hồ sơ, trong đó: thôn 1: 5. Tồn 0 hồ sơ. Đúng hạn: hộ tịch 9% (chi tiết tại Phụ lục).',
    )
    expect(of({ label: 'Số hồ sơ là', rows: own.rows.slice(0, 1) }).join('\n')).toContain(
      'Chứng thực, số hồ sơ là 3.410 hồ sơ. Trực tuyến',
    )
  })

  test('follows the outline of five sections', () => {
    expect(lines.filter(line => /^[IV]+\. /.test(line))).toEqual([
      'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
      'II. KẾT QUẢ THỰC HIỆN',
      'III. ĐÁNH GIÁ CHUNG',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II NĂM 2024',
      'V. KIẾN NGHỊ, ĐỀ XUẤT',
    ])
  })

  test('says the counts so that they add up', () => {
    const sentence = lines.find(line => line.startsWith('Kế hoạch đề ra')) ?? ''
    const [total = 0, ...parts] = [...sentence.matchAll(/(\d+) chỉ tiêu/g)].map(match => Number(match[1]))
    expect(total).toBe(8)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
  })

  test('names the overdue tasks with unit and due date', () => {
    expect(lines).toContain(
      'Các nhiệm vụ quá hạn: Xây dựng chuyên mục trên trang thông tin điện tử (Phòng Văn hóa - Xã hội chủ trì, thời hạn 10/3/2024); Nâng cấp mạng nội bộ (Văn phòng HĐND và UBND xã chủ trì, thời hạn 29/02/2024).',
    )
  })

  test('tells what the records are of within one sentence', () => {
    expect(lines.join('\n')).toContain(
      'Tổng số 3.410 hồ sơ, trong đó: chứng thực 2.657 hồ sơ (77,9%); hộ tịch 753 hồ sơ (22,1%).',
    )
  })

  test('ends with "./."', () => {
    expect(lines.at(-1)).toMatch(/\.\/\.$/)
  })
})

describe('forms for one and for all alike', () => {
  test('one indicator', () => {
    const items = [indicator('met')]
    const lists = { items, achieved: items, missed: [], unjudged: [], areas: [] }
    const indicators = { counts: indicatorCounts(items), ...lists }
    const lines = linesOf(
      documentOf({
        ...sampleReport,
        indicators: { ...indicators, comparison: null, lastYear: null, scores: null, appendix: '' },
      }),
    )
    expect(lines).toContain('Kế hoạch đề ra 01 chỉ tiêu; đến hết kỳ báo cáo, chỉ tiêu này đạt kế hoạch.')
  })

  test.each(['long', 'year'] as const)('a result that nothing was compared with is named (%s)', outline => {
    const items = [
      indicator('met'),
      indicator('unjudged', { actualText: '72%', targetText: 'Giảm 30%', gapText: '' }),
    ]
    const lists = { items, achieved: items.slice(0, 1), missed: [], unjudged: items.slice(1), areas: [] }
    const indicators = { counts: indicatorCounts(items), ...lists }
    const lines = linesOf(
      documentOf({
        ...withTime({ outline }),
        indicators: { ...indicators, comparison: null, lastYear: null, scores: null, appendix: '' },
      }),
    )
    expect(lines).toContain(
      'Kế hoạch đề ra 02 chỉ tiêu. Đến hết kỳ báo cáo: 01 chỉ tiêu đạt, 01 chỉ tiêu chưa đánh giá được.',
    )
    expect(lines.find(line => line.startsWith('Chỉ tiêu có kết quả nhưng chưa đánh giá được: '))).toMatch(
      /72% \(kế hoạch giảm 30%\)/,
    )
  })

  test('all tasks done, one of them late', () => {
    const items = [task('done'), task('done'), task('doneLate')]
    const lines = linesOf(
      documentOf({
        ...sampleReport,
        tasks: {
          counts: taskCounts(items),
          items,
          areas: [],
          overdue: [],
          suspended: [],
          dueSoon: [],
          dueNext: [],
          notApplicable: [],
          hasDue: true,
          inTime: true,
          doneInPeriod: [],
          scores: null,
          appendix: 'Phụ lục',
        },
      }),
    )
    expect(lines).toContain(
      'Kế hoạch giao 03 nhiệm vụ; đến hết kỳ báo cáo, cả 03 nhiệm vụ đều đã hoàn thành (trong đó 01 nhiệm vụ hoàn thành sau thời hạn) (chi tiết tại Phụ lục).',
    )
    expect(lines).not.toContain('Không có nhiệm vụ quá hạn.')
  })

  test('more than three overdue tasks are listed', () => {
    const items = Array.from({ length: 4 }, (_, index) => task('overdue', { content: `Việc ${index + 1}` }))
    const tasks = {
      counts: taskCounts(items),
      items,
      areas: [],
      overdue: items,
      suspended: [],
      dueSoon: [],
      dueNext: [],
      notApplicable: [],
      hasDue: true,
      inTime: true,
      doneInPeriod: [],
    }
    const lines = linesOf(documentOf({ ...sampleReport, tasks: { ...tasks, scores: null, appendix: '' } }))
    expect(lines).toContain('- Việc 4 (Văn phòng HĐND và UBND xã chủ trì, thời hạn 10/3/2024).')
  })
})
