import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, root, runCli, samples } from '../support/run-cli.js'

/** A working folder whose own templates have a mistake each, one in a document and one in a partial. */
function faultyFolder(): string {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'vao'))
  mkdirSync(join(folder, 'mau', 'partials'), { recursive: true })
  copyFileSync(join(samples, 'tam-phuoc.xlsx'), join(folder, 'vao', 'tam-phuoc.xlsx'))
  const template = readFileSync(join(root, 'templates/bao-cao.hbs'), 'utf8')
  writeFileSync(join(folder, 'mau/bao-cao.hbs'), template.replace('{{office.name}}', '{{office.nam}}'))
  writeFileSync(join(folder, 'mau/partials/mo-dau.hbs'), '<p>Báo cáo</p>\n  {{#if}')
  return folder
}

const DOCUMENT = join('mau', 'bao-cao.hbs')
const PARTIAL = join('mau', 'partials', 'mo-dau.hbs')

test('a mistake in an own template is told with its file, line and column, and the workbook is not blamed', async () => {
  const folder = faultyFolder()
  const ran = await runCli(['generate'], folder)
  expect(ran.code).toBe(3)
  expect(ran.stdout).toContain(` ${DOCUMENT}:3:88: `)
  expect(ran.stdout).toMatch(new RegExp(` ${PARTIAL.replaceAll('\\', '\\\\')}:\\d+:\\d+: `))
  const note = readFileSync(join(folder, 'ra/tam-phuoc.txt'), 'utf8')
  expect(note).toContain(` ${DOCUMENT}:3:88: `)
  for (const said of [ran.stdout, note]) {
    expect(said).toContain('mẫu văn bản')
    expect(said).not.toContain('vì tệp còn lỗi')
  }
})

test('JSON names file, line and column of a template and nothing for a finding in the workbook', async () => {
  const ran = await runCli(['generate', '--json'], faultyFolder())
  const told = JSON.parse(ran.stdout) as {
    files: { findings: { template: { file: string; line: number; column: number } | null }[] }[]
  }
  const templates = told.files[0]?.findings.map(each => each.template)
  expect(templates).toContainEqual({ file: DOCUMENT, line: 3, column: 88 })
  expect(templates?.map(each => each?.file)).toContain(PARTIAL)
  const workbook = await runCli(['check', '--json', join(samples, 'loi', 'so-lieu-sai.xlsx')], emptyFolder())
  const findings = (JSON.parse(workbook.stdout) as typeof told).files[0]?.findings ?? []
  expect(findings.length).toBeGreaterThan(0)
  expect(new Set(findings.map(each => each.template))).toEqual(new Set([null]))
})
