import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { docxParts } from '../support/docx-parts.js'
import { schemaFaults } from '../support/ooxml-validator.js'
import { emptyFolder, runCli, samples } from '../support/run-cli.js'

const city = join(samples, 'tong-hop')

/** exceljs writes the children of `font` in an order of its own; every program takes it. */
const known = /styles\.xml.*unexpected child element '[^']*:sz'/

type Told = {
  readonly ok: boolean
  readonly period: string
  readonly expected: number
  readonly sent: number
  readonly missing: readonly string[]
  readonly late: readonly { readonly unit: string; readonly issuedOn: string }[]
  readonly twice: readonly { readonly unit: string; readonly files: readonly string[] }[]
  readonly units: readonly { readonly unit: string; readonly state: string }[]
  readonly indicators: readonly {
    readonly name: string
    readonly rule: string
    readonly value: number | null
    readonly numerator: number | null
    readonly denominator: number | null
    readonly without: readonly string[]
    readonly apart: readonly string[]
  }[]
  readonly findings: readonly { readonly code: string; readonly text: string }[]
  readonly outputs: readonly string[]
}

async function consolidateJson(
  args: readonly string[],
  cwd: string,
): Promise<{ told: Told; code: number | null }> {
  const ran = await runCli(['consolidate', ...args, '--json'], cwd)
  return { told: JSON.parse(ran.stdout) as Told, code: ran.code }
}

describe('baocao consolidate', () => {
  test('says of the sample month who is missing, late and twice, and which unit of measure differs', async () => {
    const folder = emptyFolder()
    const { told, code } = await consolidateJson([city, '--out', folder], folder)
    expect(code).toBe(1)
    expect(told).toMatchObject({
      period: 'tháng 4 năm 2024',
      expected: 17,
      sent: 16,
      missing: ['Xã Hòa Lộc'],
      late: [{ unit: 'Phường 4', issuedOn: '17/4/2024' }],
      twice: [{ unit: 'Phường Bến Đá' }],
    })
    expect(told.twice[0]?.files.map(file => file.replace(/^.*\//, ''))).toEqual([
      'phuong-ben-da-bo-sung.xlsx',
      'phuong-ben-da.xlsx',
    ])
    expect(told.findings.map(each => each.code).sort()).toEqual(['units-sent-twice', 'units-unit-differs'])
    expect(told.units).toHaveLength(17)
    expect(told.outputs.map(path => path.replace(/^.*\//, ''))).toEqual([
      'hai-van_tong-hop-thang-4-2024.docx',
      'hai-van_tong-hop-thang-4-2024.xlsx',
    ])
  })

  test('joins the sample figures: rates from their parts, counts as sums, percentages not at all', async () => {
    const folder = emptyFolder()
    const { told } = await consolidateJson([city, '--out', folder], folder)
    const of = (start: string) => told.indicators.find(each => each.name.startsWith(start))
    expect(of('Tỷ lệ hồ sơ nộp trực tuyến')).toMatchObject({
      rule: 'ratio',
      numerator: 10_082,
      denominator: 16_187,
      value: 62.2845,
    })
    expect(of('Số người được bồi dưỡng')).toMatchObject({ rule: 'sum', value: 1468 })
    expect(of('Mức độ hài lòng')).toMatchObject({ rule: 'none', value: null })
    expect(of('Số lượt người dân')).toMatchObject({ value: 3807, without: [], apart: ['Xã Tân Phú'] })
    expect(of('Số điểm truy cập')).toMatchObject({ value: 32, without: ['Xã An Hải'] })
    for (const each of told.indicators) if (each.rule === 'ratio') expect(each.value).toBeLessThanOrEqual(100)
  })

  test('the order of the files changes nothing, to the byte', async () => {
    const files = readdirSync(city)
      .filter(name => name !== 'co-quan.xlsx')
      .map(name => join(city, name))
    const made = async (list: readonly string[]) => {
      const folder = emptyFolder()
      await runCli(['consolidate', ...list, '--profile', join(city, 'co-quan.xlsx'), '--out', folder], folder)
      return readdirSync(folder)
        .filter(name => /x$/.test(name))
        .map(name => [name, readFileSync(join(folder, name)).toString('base64')])
    }
    const forwards = await made(files)
    expect(forwards).toHaveLength(2)
    expect(await made([...files].reverse())).toEqual(forwards)
  }, 30_000)

  test('report, letters and workbook keep to the schemas of Office Open XML', async () => {
    const folder = emptyFolder()
    await runCli(['consolidate', city, '--out', folder, '--reminders'], folder)
    for (const extension of ['docx', 'xlsx']) {
      const files = readdirSync(folder).filter(each => each.endsWith(`.${extension}`))
      const bytes = files.map(name => new Uint8Array(readFileSync(join(folder, name))))
      expect(files.length).toBe(extension === 'docx' ? 6 : 1)
      expect(((await schemaFaults(bytes, extension)) ?? []).filter(fault => !known.test(fault))).toEqual([])
    }
  }, 60_000)

  test('--reminders writes one letter for each unit that is missing or has overdue tasks, and no other', async () => {
    const folder = emptyFolder()
    const { told } = await consolidateJson([city, '--out', folder, '--reminders'], folder)
    const letters = told.outputs
      .map(path => path.replace(/^.*\//, ''))
      .filter(name => name.includes('don-doc'))
    expect(letters).toEqual([
      'hai-van_don-doc-phuong-4-thang-4-2024.docx',
      'hai-van_don-doc-phuong-10-thang-4-2024.docx',
      'hai-van_don-doc-xa-an-hai-thang-4-2024.docx',
      'hai-van_don-doc-xa-hoa-loc-thang-4-2024.docx',
      'hai-van_don-doc-xa-phuoc-an-thang-4-2024.docx',
    ])
    const text = (name: string) =>
      (docxParts(new Uint8Array(readFileSync(join(folder, name)))).get('word/document.xml') ?? '').replace(
        /<[^>]+>/g,
        '',
      )
    expect(text('hai-van_don-doc-xa-hoa-loc-thang-4-2024.docx')).toContain('chưa nhận được báo cáo kết quả')
    expect(text('hai-van_don-doc-phuong-4-thang-4-2024.docx')).not.toContain('chưa nhận được báo cáo')
    const overdue = text('hai-van_don-doc-phuong-4-thang-4-2024.docx')
    for (const words of ['Ủy ban nhân dân Phường 4', 'Rà soát, thay thế thiết bị', 'Đã trình dự toán'])
      expect(overdue).toContain(words)
  })

  test('the list of units may come from another workbook, which is not taken for a unit', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'vao'))
    copyFileSync(join(city, 'phuong-1.xlsx'), join(folder, 'vao', 'phuong-1.xlsx'))
    copyFileSync(join(city, 'co-quan.xlsx'), join(folder, 'vao', 'danh-sach.xlsx'))
    const { told, code } = await consolidateJson(['.', '--units', 'vao/danh-sach.xlsx'], folder)
    expect(code).toBe(0)
    expect([told.sent, told.expected]).toEqual([1, 17])
    expect(told.findings.map(each => each.code)).toEqual(['units-office-missing'])
  })

  test('a list that cannot be read is told under its own name', async () => {
    const folder = emptyFolder()
    copyFileSync(join(city, 'phuong-1.xlsx'), join(folder, 'phuong-1.xlsx'))
    writeFileSync(join(folder, 'hong.xlsx'), 'không phải tệp Excel')
    const { told } = await consolidateJson(['phuong-1.xlsx', '--units', 'hong.xlsx'], folder)
    const texts = told.findings.map(each => each.text).join('\n')
    expect(texts).toContain('hong.xlsx')
    expect(told.units).toMatchObject([{ unit: 'Ủy ban nhân dân Phường 1', state: 'sent' }])
  })

  test('an empty folder is advised of the command that was run', async () => {
    const folder = emptyFolder()
    const advice = async (command: string) => {
      const ran = await runCli([command, '.'], folder)
      return `${ran.stdout}${ran.stderr}`
    }
    expect(await advice('consolidate')).toContain('baocao consolidate thu-muc')
    expect(await advice('check')).toContain('baocao check tep.xlsx')
  })

  test('a damaged file is told and does not stop the others', async () => {
    const folder = emptyFolder()
    copyFileSync(join(city, 'co-quan.xlsx'), join(folder, 'co-quan.xlsx'))
    copyFileSync(join(city, 'phuong-1.xlsx'), join(folder, 'phuong-1.xlsx'))
    writeFileSync(join(folder, 'phuong-2.xlsx'), 'không phải tệp Excel')
    const { told, code } = await consolidateJson([folder], folder)
    expect(code).toBe(1)
    expect(told.findings.map(each => each.code)).toEqual(['units-faulty'])
    expect(told.units.filter(each => each.state !== 'missing')).toMatchObject([
      { unit: 'Phường 1', state: 'onTime' },
      { unit: 'Phường 2', state: 'faulty' },
    ])
  })

  test('without a profile it says what to fill in where, and leaves dots in the letterhead', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'don-vi'))
    copyFileSync(join(city, 'phuong-1.xlsx'), join(folder, 'don-vi', 'phuong-1.xlsx'))
    const { told } = await consolidateJson([join(folder, 'don-vi'), '--out', join(folder, 'ra')], folder)
    const missing = told.findings.find(each => each.code === 'units-office-missing')
    expect(missing?.text).toContain(
      'Cơ quan ban hành; Địa danh; Kính gửi; Nơi nhận; Chức vụ; Họ tên người ký',
    )
    expect(told.outputs.map(path => path.replace(/^.*[\\/]/, ''))).toEqual([
      'tong-hop-thang-4-2024.docx',
      'tong-hop-thang-4-2024.xlsx',
    ])
    const text = docxParts(new Uint8Array(readFileSync(told.outputs[0] ?? ''))).get('word/document.xml')
    expect(text).toContain('……………, ngày')
  })

  test('a profile that is no workbook is told', async () => {
    const folder = emptyFolder()
    copyFileSync(join(city, 'phuong-1.xlsx'), join(folder, 'phuong-1.xlsx'))
    writeFileSync(join(folder, 'co-quan.xlsx'), 'không phải tệp Excel')
    const { told } = await consolidateJson([folder, '--out', join(folder, 'ra')], folder)
    expect(told.findings.map(each => each.code)).toContain('units-office-missing')
    expect(told.findings.some(each => !each.code.startsWith('units-'))).toBe(true)
  })

  test('without any usable file it says so and writes nothing', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'x.xlsx'), 'không phải tệp Excel')
    const { told, code } = await consolidateJson([folder, '--out', join(folder, 'ra')], folder)
    expect(code).toBe(1)
    expect(told.outputs).toEqual([])
    expect(told.findings.map(each => each.code)).toContain('units-nothing')
  })
})
