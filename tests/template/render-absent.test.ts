import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.js'
import { documentOf, linesOf, withTime } from '../support/rendered-report.js'
import { sampleReport } from '../support/sample-report.js'

describe('what is absent', () => {
  test('a section without content is left out and the numbering closes up', () => {
    const narrative = { ...sampleReport.narrative, steering: [], proposals: [] }
    const lines = linesOf(documentOf({ ...sampleReport, narrative }))
    expect(lines.filter(line => /^[IV]+\. /.test(line)).map(line => line.split(' ')[0])).toEqual([
      'I.',
      'II.',
      'III.',
    ])
  })

  test('the clerk’s own numbers give way to the dashes of the list', () => {
    const difficulties = ['1. Thiếu nhân lực', '- 2) Thiết bị cũ', 'Kinh phí ít']
    const narrative = { ...sampleReport.narrative, difficulties }
    const lines = linesOf(documentOf({ ...sampleReport, narrative }))
    expect(lines).toEqual(expect.arrayContaining(['- Thiếu nhân lực.', '- Thiết bị cũ.', '- Kinh phí ít.']))
  })

  test('one shortcoming alone is a sentence, two are a list', () => {
    const narrative = { ...sampleReport.narrative, difficulties: [] }
    const said = (report: Report) =>
      linesOf(documentOf({ ...report, narrative })).filter(line => /^(?:- )?Còn \d/.test(line))
    const both = said(sampleReport)
    expect(both).toHaveLength(2)
    expect(both.every(line => line.startsWith('- '))).toBe(true)
    expect(said({ ...sampleReport, indicators: null })).toEqual(['Còn 02 nhiệm vụ quá hạn nêu trên.'])
  })

  test('a semicolon within an indicator does not run into the next', () => {
    const [first] = sampleReport.indicators?.missed ?? []
    if (sampleReport.indicators === null || first === undefined) throw new Error('the sample misses some')
    const parts = { ...first, name: 'Ký số', actualText: '70% hộ; 20% thôn', targetText: '80%', gapText: '' }
    const missed = [parts, { ...parts, name: 'Nộp hồ sơ', actualText: '10%' }]
    const lines = linesOf(documentOf({ ...sampleReport, indicators: { ...sampleReport.indicators, missed } }))
    expect(lines.join('\n')).toContain('Ký số đạt 70% hộ, 20% thôn (kế hoạch 80%); Nộp hồ sơ đạt 10%')
  })

  test('a ceiling that was missed is not said to be reached', () => {
    const [first] = sampleReport.indicators?.missed ?? []
    if (sampleReport.indicators === null || first === undefined) throw new Error('the sample misses some')
    const over = { actualText: '2,5%', targetText: 'không quá 2%', state: 'notMet' } as const
    const missed = [
      { ...first, ...over, name: 'Hộ nghèo', resultVerb: 'là', gapText: 'cao hơn 0,5 điểm phần trăm' },
      { ...first, ...over, name: 'Ký số', targetText: '3%', gapText: 'thấp hơn 0,5 điểm phần trăm' },
    ]
    const lines = linesOf(
      documentOf({ ...sampleReport, indicators: { ...sampleReport.indicators, missed } }),
    ).join('\n')
    expect(lines).toContain('Hộ nghèo là 2,5% (kế hoạch không quá 2%, cao hơn 0,5 điểm phần trăm)')
    expect(lines).toContain('Ký số đạt 2,5% (kế hoạch 3%')
  })

  test('a report without anything but its head still ends properly', () => {
    const narrative: Report['narrative'] = {
      highlights: [],
      steering: [],
      advantages: [],
      difficulties: [],
      causes: [],
      lessons: [],
      directions: [],
      proposals: [],
    }
    const bare: Report = {
      ...sampleReport,
      planCitation: '',
      receivers: [],
      indicators: null,
      tasks: null,
      statistics: [],
      budget: null,
      narrative,
      appendices: [],
    }
    const document = documentOf(bare)
    expect(linesOf(document)).toEqual([
      'Ủy ban nhân dân xã Tân Phú báo cáo kết quả thực hiện Kế hoạch chuyển đổi số quý I năm 2024 (số liệu tính từ ngày 15/12/2023 đến ngày 14/3/2024) như sau:',
      'Trên đây là báo cáo kết quả thực hiện Kế hoạch chuyển đổi số quý I năm 2024, Ủy ban nhân dân xã Tân Phú kính báo cáo./.',
    ])
  })

  test('appendices of their own files are not in the report', () => {
    const document = documentOf({ ...sampleReport, separateAppendices: true })
    expect(document.sections).toHaveLength(1)
  })

  test('nothing of undefined, null, NaN or [object is ever printed', () => {
    for (const outline of ['month', 'long', 'year'] as const) {
      const printed = JSON.stringify(linesOf(documentOf({ ...withTime({ outline }), charts: true })))
      expect(printed).not.toMatch(/undefined|null|NaN|\[object/)
    }
  })
})
