import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as library from '../src/index.js'
import { root, samples } from './support/run-cli.js'
import { textCell, worksheet, zipWorkbook } from './support/small-workbook.js'

const sample = new Uint8Array(readFileSync(join(samples, 'tam-phuoc.xlsx')))

describe('the public surface', () => {
  test('exports just these names', () => {
    expect(Object.keys(library).sort()).toEqual([
      'builtInTemplates',
      'catalogue',
      'checkForm',
      'checkPlan',
      'checkWorkbook',
      'compareWith',
      'completeOptions',
      'completeStyle',
      'computeReport',
      'consolidate',
      'describe',
      'draftDocuments',
      'explain',
      'finishDraft',
      'formatCellRuns',
      'generate',
      'hasErrors',
      'lintTemplates',
      'makeTemplateSet',
      'markWorkbook',
      'parseMarkup',
      'placeText',
      'preview',
      'readAndCheck',
      'readUnit',
      'readWorkbook',
      'renderTemplate',
      'scheduleOf',
      'shortDate',
      'studyChecked',
      'version',
      'writeBlankWorkbook',
      'writeCalendar',
      'writeDocx',
      'writeProfileWorkbook',
    ])
  })

  test('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(library.version).toBe(version)
  })
})

describe('generate in parts', () => {
  test('what passes between the parts is plain data, and gives the same documents', async () => {
    const options = library.completeOptions({
      fileName: 'tam-phuoc.xlsx',
      charts: true,
      separateAppendices: true,
      reminders: true,
      previous: sample,
    })
    const made = await library.generate(sample, options)
    expect(made.documents.length).toBeGreaterThan(2)
    const checked = structuredClone(library.readAndCheck(sample, options))
    const draft = structuredClone(library.draftDocuments(checked, options))
    expect(await library.finishDraft(draft, options)).toEqual(made)
  })

  test('a checked workbook can be compared with an earlier one without being read again', async () => {
    const alone = library.completeOptions({ fileName: 'tam-phuoc.xlsx' })
    const compared = { ...alone, previous: new Uint8Array([1, 2, 3]) }
    const draft = library.draftDocuments(
      library.compareWith(library.readAndCheck(sample, alone), compared),
      compared,
    )
    expect(draft.outcome.messages.map(({ code }) => code)).toContain('comparison-unreadable')
    expect(await library.finishDraft(draft, compared)).toEqual(await library.generate(sample, compared))
  })
})

describe('the six stages', () => {
  test('called one by one give the bytes that generate gives', async () => {
    const made = await library.generate(sample, { fileName: 'tam-phuoc.xlsx' })
    const workbook = library.readWorkbook(sample, 'tam-phuoc.xlsx')
    if (!workbook.ok) throw new Error('not read')
    const plan = library.checkPlan(workbook.value.tables, null)
    if (!plan.ok) throw new Error('not checked')
    const report = library.computeReport(plan.value, {
      asOf: null,
      today: '1970-01-01',
      previous: null,
      lastYear: null,
      charts: false,
      separateAppendices: false,
      electronic: true,
    })
    if (!report.ok) throw new Error('not computed')
    const markup = library.renderTemplate(report.value, library.makeTemplateSet([], []), 'bao-cao')
    if (!markup.ok) throw new Error('not rendered')
    const document = library.parseMarkup(markup.value)
    const style = library.completeStyle({})
    if (!document.ok || !style.ok) throw new Error('not parsed')
    const bytes = await library.writeDocx(document.value, style.value)
    expect(Buffer.compare(bytes, made.documents[0]?.bytes ?? new Uint8Array())).toBe(0)
  })
})

describe('every sample through every report template', () => {
  const names = readdirSync(samples).filter(name => name.endsWith('.xlsx'))

  test.each(names)(
    '%s makes a report, its appendices apart, letters and a preview, the same ones twice',
    async fileName => {
      const bytes = new Uint8Array(readFileSync(join(samples, fileName)))
      const options = { fileName, separateAppendices: true, reminders: true, charts: true }
      const first = await library.generate(bytes, options)
      const second = await library.generate(bytes, options)
      expect(first.messages.filter(each => each.severity === 'error')).toEqual([])
      // A workbook with only a table gives its appendix; every other one its report and each appendix.
      const whole = !fileName.endsWith('-chi-bang.xlsx')
      expect(first.documents.length).toBeGreaterThanOrEqual(whole ? 2 : 1)
      expect(new Set(first.documents.map(each => each.name)).size).toBe(first.documents.length)
      first.documents.forEach((document, at) => {
        expect(document.name).toMatch(/^[a-z0-9_-]+\.docx$/)
        expect(library.checkForm(document.bytes)).toEqual([])
        expect(Buffer.compare(document.bytes, second.documents[at]?.bytes ?? new Uint8Array())).toBe(0)
      })
      const { html } = await library.preview(bytes, options)
      if (whole) expect(html).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
      expect(html).not.toMatch(/undefined|NaN|\[object/)
    },
  )
})

describe('charts', () => {
  test('show met against not met by area, and money planned against disbursed, as the tables count them', async () => {
    const charts = async (fileName: string) => {
      const bytes = new Uint8Array(readFileSync(join(samples, fileName)))
      const { html } = await library.preview(bytes, { fileName, charts: true })
      return [...(html ?? '').matchAll(/<figcaption>(.*?)<\/figcaption>.*?<\/figure>/gs)].map(match => ({
        title: match[1],
        values: [...match[0].matchAll(/<em>(.*?)<\/em>/g)].map(value => value[1]),
      }))
    }
    expect(await charts('quang-dien.xlsx')).toEqual([
      { title: 'Số chỉ tiêu đạt và chưa đạt theo lĩnh vực', values: ['6', '1', '7', '3', '0', '2'] },
    ])
    expect(await charts('tinh-long.xlsx')).toEqual([
      {
        title: 'Kinh phí bố trí và đã giải ngân theo nội dung (triệu đồng)',
        values: ['20', '10', '20', '20', '60', '15'],
      },
    ])
  })
})

test('charts that were asked for and cannot be drawn are told', async () => {
  const told = async (fileName: string, charts: boolean) => {
    const bytes = new Uint8Array(readFileSync(join(samples, fileName)))
    const { outcome } = await library.preview(bytes, { fileName, charts })
    return outcome.messages.map(message => message.code).filter(code => code === 'no-charts')
  }
  // The sample of a month.
  expect(await told('vung-tau.xlsx', true)).toEqual(['no-charts'])
  expect(await told('vung-tau.xlsx', false)).toEqual([])
  expect(await told('quang-dien.xlsx', true)).toEqual([])
})

test('units in general are sent no reminder, which is told at their cell', async () => {
  const made = async (fileName: string) => {
    const bytes = new Uint8Array(readFileSync(join(samples, fileName)))
    const { documents, messages } = await library.generate(bytes, { fileName, reminders: true })
    const told = messages.filter(message => message.code === 'letter-to-nobody')
    return {
      letters: documents.map(each => each.name).filter(name => name.includes('don-doc')).length,
      told: told.map(({ place, values }) => [
        place?.in === 'workbook' ? place.heading : null,
        values['unit'],
      ]),
    }
  }
  expect(await made('vung-tau.xlsx')).toEqual({
    letters: 0,
    told: [
      ['CƠ QUAN CHỦ TRÌ', 'Phòng, ban'],
      ['CƠ QUAN CHỦ TRÌ', 'UBND phường, xã'],
    ],
  })
  expect(await made('tam-phuoc.xlsx')).toEqual({ letters: 1, told: [] })
})

test('letters to units whose names differ in a tone mark are two files', async () => {
  const rows = (table: readonly (readonly string[])[]) =>
    worksheet(
      table
        .map((cells, at) => {
          const row = cells
            .map((text, column) => textCell(`${'ABCDEF'.charAt(column)}${at + 1}`, text))
            .join('')
          return `<row r="${at + 1}">${row}</row>`
        })
        .join(''),
    )
  const bytes = zipWorkbook({
    sheets: {
      'Thông tin': rows([
        ['Cơ quan ban hành', 'ỦY BAN NHÂN DÂN XÃ BÌNH AN'],
        ['Kỳ báo cáo', 'Quý I năm 2025'],
      ]),
      'Nhiệm vụ': rows([
        ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Trạng thái'],
        ['1', 'Số hóa hồ sơ', 'UBND xã Tân Hà', '01/02/2025', 'Đang thực hiện'],
        ['2', 'Lắp đặt camera', 'UBND xã Tân Hạ', '01/02/2025', 'Đang thực hiện'],
      ]),
    },
  })
  const { documents } = await library.generate(bytes, { fileName: 'l.xlsx', reminders: true })
  expect(documents.map(each => each.name).slice(1)).toEqual([
    'uy-ban-nhan-dan-xa-binh-an_don-doc-ubnd-xa-tan-ha-quy-1-2025.docx',
    'uy-ban-nhan-dan-xa-binh-an_don-doc-ubnd-xa-tan-ha-quy-1-2025-2.docx',
  ])
})

describe('the summary', () => {
  test('adds up and is null where the workbook has no such part', async () => {
    const { summary } = await library.checkWorkbook(sample)
    const { total, ...states } = summary?.indicators ?? { total: -1 }
    expect(Object.values(states).reduce((sum, each) => sum + each, 0)).toBe(total)
    expect(total).toBe(35)
    expect(summary?.budget).toBeNull()
  })
})
