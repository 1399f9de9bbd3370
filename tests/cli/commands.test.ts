import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { emptyFolder, runCli, samples } from '../support/run-cli.js'

const sample = join(samples, 'tam-phuoc.xlsx')
const faulty = join(
  samples,
  'loi',
  readdirSync(join(samples, 'loi')).find(name => name.endsWith('.xlsx')) ?? '',
)

describe('help and usage', () => {
  test('help is in Vietnamese by default and in English when asked, and names every command', async () => {
    const vi = await runCli(['--help'], samples)
    expect(vi.code).toBe(0)
    expect(vi.stdout).toContain('Cách dùng:')
    for (const name of [
      'init',
      'check',
      'generate',
      'watch',
      'consolidate',
      'schedule',
      'templates',
      'form',
      'preview',
    ]) {
      expect(vi.stdout).toMatch(new RegExp(`^ +${name}\\b`, 'm'))
    }
    const en = await runCli(['--lang', 'en', '--help'], samples)
    expect(en.stdout).toContain('Usage:')
  })

  test.each([
    [['frobnicate']],
    [['check']],
    [['generate', 'khong-co.xlsx']],
    [['generate', sample, '--as-of', '2024-02-30']],
    [['generate', sample, '--template', 'bao-caoo']],
    [['generate', sample, '--lang', 'fr']],
  ])('%j is wrong usage and exits with 2', async args => {
    const ran = await runCli(args, emptyFolder())
    expect(ran.code).toBe(2)
    expect(ran.stderr).not.toMatch(/ at .*\.js:\d+/)
    expect(ran.stderr.trim()).not.toBe('')
  })
})

describe('a template of its own file', () => {
  const text = readFileSync(join(samples, '..', 'templates', 'bao-cao.hbs'), 'utf8')

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-16 as Notepad saves it', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('is taken by its path, in %s', async (_, bytes) => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'rieng.hbs'), bytes)
    const ran = await runCli(['generate', sample, '--template', 'rieng.hbs', '--out', 'ra'], folder)
    expect(ran.code).toBe(0)
    expect(existsSync(join(folder, 'ra', 'tam-phuoc_rieng-quy-1-2024.docx'))).toBe(true)
  })
})

describe('what is not there', () => {
  test.each([
    [['generate', sample, '--template', 'khong-co.hbs'], 'khong-co.hbs'],
    [['generate', sample, '--profile', 'khong-co.xlsx'], 'khong-co.xlsx'],
    [['schedule', 'khong-co', '--year', '2024'], 'khong-co'],
  ])('%j is said in Vietnamese, with its path', async (args, path) => {
    const ran = await runCli(args, emptyFolder())
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(`Không đọc được ${path}: không có tệp hoặc thư mục này`)
    expect(ran.stdout).toBe('')
  })
})

describe('check', () => {
  test('a good workbook has exit 0 and no findings', async () => {
    const ran = await runCli(['check', sample], emptyFolder())
    expect(ran.stdout).toContain('Không có lỗi')
    expect(ran.code).toBe(0)
  })

  test('the faults of the plans are found at their cells and exit is 1', async () => {
    const ran = await runCli(['check', '--json', faulty], emptyFolder())
    expect(ran.code).toBe(1)
    const report = JSON.parse(ran.stdout) as {
      version: number
      files: {
        ok: boolean
        findings: { text: string; severity: string; cell: string | null; sheet: string | null }[]
      }[]
    }
    expect(report.version).toBe(1)
    const [file] = report.files
    expect(file?.ok).toBe(false)
    const texts = (file?.findings ?? []).map(each => each.text).join('\n')
    expect(texts).toMatch(/0,3 ?%/)
    expect(texts).toMatch(/28,9 ?%/)
    expect(file?.findings.every(each => each.sheet !== null)).toBe(true)
  })

  test('--mark writes a copy beside the results and leaves the file alone', async () => {
    const folder = emptyFolder()
    const before = readFileSync(faulty)
    await runCli(['check', '--mark', faulty, '--out', 'ra'], folder)
    expect(readdirSync(join(folder, 'ra')).filter(name => name.endsWith('_danh-dau-loi.xlsx'))).toHaveLength(
      1,
    )
    expect(readFileSync(faulty).equals(before)).toBe(true)
  })
})

describe('generate', () => {
  test('names the result from unit and period, and gives the same bytes again', async () => {
    const folder = emptyFolder()
    const first = await runCli(['generate', sample, '--out', 'a'], folder)
    expect(first.code).toBe(0)
    await runCli(['generate', sample, '--out', 'b'], folder, { TZ: 'America/New_York' })
    const names = readdirSync(join(folder, 'a')).filter(name => name.endsWith('.docx'))
    expect(names).toEqual(['tam-phuoc_bao-cao-quy-1-2024.docx'])
    const [name = ''] = names
    expect(readFileSync(join(folder, 'a', name)).equals(readFileSync(join(folder, 'b', name)))).toBe(true)
  })

  test('one bad file never stops the others', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'hong.xlsx'), 'không phải tệp Excel')
    const ran = await runCli(['generate', 'hong.xlsx', sample, '--out', 'ra', '--json'], folder)
    expect(ran.code).toBe(1)
    const { files } = JSON.parse(ran.stdout) as {
      files: { ok: boolean; outputs: string[]; findings: { code: string }[] }[]
    }
    expect(files.map(each => each.ok)).toEqual([false, true])
    expect(files[0]?.findings).toHaveLength(1)
    expect(existsSync(join(folder, files[1]?.outputs[0] ?? 'nothing'))).toBe(true)
  })

  test('a workbook with errors gets a marked copy and no document', async () => {
    const folder = emptyFolder()
    const ran = await runCli(['generate', faulty, '--out', 'ra'], folder)
    expect(ran.code).toBe(1)
    const names = readdirSync(join(folder, 'ra'))
    expect(names.filter(name => name.endsWith('.docx'))).toEqual([])
    expect(names.filter(name => name.endsWith('_danh-dau-loi.xlsx'))).toHaveLength(1)
  })

  test('--separate-appendices writes a file per appendix', async () => {
    const folder = emptyFolder()
    await runCli(['generate', sample, '--out', 'ra', '--separate-appendices'], folder)
    const names = readdirSync(join(folder, 'ra'))
      .filter(name => name.endsWith('.docx'))
      .sort()
    expect(names[0]).toBe('tam-phuoc_bao-cao-quy-1-2024.docx')
    expect(names.slice(1)).toEqual([
      'tam-phuoc_phu-luc-1-quy-1-2024.docx',
      'tam-phuoc_phu-luc-2-quy-1-2024.docx',
      'tam-phuoc_phu-luc-3-quy-1-2024.docx',
    ])
  })
})

describe('the working folder', () => {
  test('init, a dropped workbook and generate without arguments give results, a note and a summary', async () => {
    const folder = emptyFolder()
    expect((await runCli(['init'], folder)).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual([
      'HUONG-DAN.md',
      'bieu-mau-trong.xlsx',
      'co-quan.xlsx',
      'mau',
      'ra',
      'tao-bao-cao.cmd',
      'tao-bao-cao.command',
      'vao',
    ])
    copyFileSync(sample, join(folder, 'vao', 'quý 1.xlsx'))
    const ran = await runCli(['generate'], folder)
    expect(ran.code).toBe(0)
    expect(
      readdirSync(join(folder, 'ra'))
        .filter(name => !name.startsWith('.'))
        .sort(),
    ).toEqual(['quý 1.txt', 'tam-phuoc_bao-cao-quy-1-2024.docx'])
    expect(readFileSync(join(folder, 'ra', 'quý 1.txt'), 'utf8')).toContain(
      'tam-phuoc_bao-cao-quy-1-2024.docx',
    )
  })

  test('init touches nothing that stands there', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'vao'))
    writeFileSync(join(folder, 'co-quan.xlsx'), 'của tôi')
    const ran = await runCli(['init', '.'], folder)
    expect(ran.code).toBe(0)
    expect(readFileSync(join(folder, 'co-quan.xlsx'), 'utf8')).toBe('của tôi')
  })

  test('what did not change is skipped, what changed is made again, --dry-run says which and writes nothing', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'vao'))
    copyFileSync(sample, join(folder, 'vao', 'a.xlsx'))
    await runCli(['generate'], folder)
    expect((await runCli(['generate'], folder)).stdout).toContain('không đổi')
    copyFileSync(join(samples, 'vung-tau.xlsx'), join(folder, 'vao', 'a.xlsx'))
    const dry = await runCli(['generate', '--dry-run'], folder)
    expect(dry.stdout).toContain('sẽ lập')
    expect(readdirSync(join(folder, 'ra'))).not.toContain('vung-tau_bao-cao-thang-4-2024.docx')
    await runCli(['generate'], folder)
    expect(readdirSync(join(folder, 'ra'))).toContain('vung-tau_bao-cao-thang-4-2024.docx')
  })

  test('generate counts what it would list too often, check lists all', async () => {
    const folder = emptyFolder()
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('Nhiệm vụ')
    sheet.addRow(['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Trạng thái'])
    for (let at = 1; at <= 31; at += 1)
      sheet.addRow([at, `Việc ${at}`, 'Văn phòng', '01/02/2024', 'Đang thực hiện'])
    await book.xlsx.writeFile(join(folder, 'viec.xlsx'))
    const count = (text: string): number => text.match(/Nhiệm vụ \d+ ghi/g)?.length ?? 0
    const made = await runCli(['generate', 'viec.xlsx', '--as-of', '2024-03-14', '--out', 'ra'], folder)
    expect(count(made.stdout)).toBe(20)
    expect(made.stdout).toContain('… và 11 cảnh báo nữa cùng loại [task-overdue-not-said]')
    const checked = await runCli(['check', 'viec.xlsx', '--as-of', '2024-03-14'], folder)
    expect([count(checked.stdout), checked.stdout.includes('… và')]).toEqual([31, false])
  })

  test('a second workbook of one unit and period is told, even when the first did not change', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'vao'))
    copyFileSync(sample, join(folder, 'vao', 'a.xlsx'))
    expect((await runCli(['generate'], folder)).stdout).not.toContain('nhiều tệp cùng đơn vị')
    copyFileSync(sample, join(folder, 'vao', 'b.xlsx'))
    expect((await runCli(['generate'], folder)).stdout).toMatch(
      /nhiều tệp cùng đơn vị .*: a\.xlsx, b\.xlsx\./,
    )
  })

  test('a result that a person changed is never overwritten', async () => {
    const folder = emptyFolder()
    const result = join(folder, 'ra', 'tam-phuoc_bao-cao-quy-1-2024.docx')
    await runCli(['generate', sample, '--out', 'ra'], folder)
    writeFileSync(result, 'đã sửa bằng tay')
    const ran = await runCli(['generate', sample, '--out', 'ra', '--charts'], folder)
    expect(readFileSync(result, 'utf8')).toBe('đã sửa bằng tay')
    expect(ran.stdout).toContain('tam-phuoc_bao-cao-quy-1-2024 (2).docx')
  })
})
