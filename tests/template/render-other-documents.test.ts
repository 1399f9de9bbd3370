import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.js'
import { documentOf, linesOf, withTime } from '../support/rendered-report.js'
import { sampleReport } from '../support/sample-report.js'

describe('other documents', () => {
  test('an office that nobody named leaves dots to fill in', () => {
    const office = { ...sampleReport.office, name: '', body: '' }
    const signing = { ...sampleReport.signing, capacity: [], post: null, name: '' }
    const document = documentOf({ ...sampleReport, office, signing, planCitation: '' })
    const blocks = document.sections[0]?.blocks ?? []
    expect(blocks.find(block => block.type === 'letterhead')).toMatchObject({ body: '……………………………' })
    expect(blocks.find(block => block.type === 'signature')).toMatchObject({ capacity: ['……………………'] })
    expect(linesOf(document)[0]).toMatch(/^…+ báo cáo kết quả thực hiện/)
  })

  test('the report of a month is short: no numbered sections', () => {
    const lines = linesOf(documentOf(withTime({ outline: 'month', label: 'tháng 4 năm 2024' })))
    expect(lines.some(line => /^[IV]+\. /.test(line))).toBe(false)
    expect(lines).toContain('Chi tiết tại Phụ lục I và Phụ lục II kèm theo.')
  })

  test.each(['month', 'long', 'year'] as const)('every section the clerk wrote is printed (%s)', outline => {
    const sections = Object.keys(sampleReport.narrative) as (keyof Report['narrative'])[]
    const narrative: Record<keyof Report['narrative'], readonly string[]> = { ...sampleReport.narrative }
    for (const section of sections) narrative[section] = [`Lời ${section} một`, `Lời ${section} hai.`]
    const printed = linesOf(documentOf({ ...withTime({ outline }), narrative })).join('\n')
    for (const section of sections) {
      expect(printed).toMatch(new RegExp(`lời ${section} một`, 'i'))
      expect(printed).toMatch(new RegExp(`lời ${section} hai`, 'i'))
    }
  })

  test('the report of a month joins the points of a section, without their dashes', () => {
    const narrative = { ...sampleReport.narrative, causes: ['- Thiếu người', '2. Kinh phí cấp chậm.'] }
    const lines = linesOf(documentOf({ ...withTime({ outline: 'month' }), narrative }))
    expect(lines).toContain('Nguyên nhân: thiếu người; kinh phí cấp chậm.')
  })

  test('the report of a year lists targets met and missed', () => {
    const lines = linesOf(documentOf(withTime({ outline: 'year' })))
    expect(lines).toContain('* Có 04 chỉ tiêu đạt và vượt kế hoạch:')
    expect(lines).toContain('* Có 01 chỉ tiêu không đạt:')
  })

  test('an appendix of its own file has its stamp', () => {
    const document = documentOf(
      { ...sampleReport, appendices: sampleReport.appendices.slice(0, 1) },
      'phu-luc',
    )
    expect(document.sections).toHaveLength(1)
    expect(document.sections[0]?.blocks[0]).toMatchObject({
      type: 'appendix-head',
      stamp: 'Số:        /BC-UBND; thời gian ký: …',
    })
  })

  test('the appendices of a plan need no information about the report', () => {
    const document = documentOf({ ...sampleReport, time: null }, 'ke-hoach-phu-luc')
    expect(document.sections.map(section => section.role)).toEqual(['appendix', 'appendix'])
  })
})
