import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, runCli, samples } from '../support/run-cli.js'

test('many workbooks are made in worker threads, each under a name of its own', async () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'vao'))
  for (let n = 1; n <= 20; n += 1)
    copyFileSync(join(samples, 'vung-tau.xlsx'), join(folder, 'vao', `don-vi-${n}.xlsx`))
  const ran = await runCli(['generate'], folder)
  expect(ran.stderr).toBe('')
  expect(ran.code).toBe(0)
  expect(readdirSync(join(folder, 'ra')).filter(name => name.endsWith('.docx'))).toHaveLength(20)
})

test('one thread and several make the same files, told in the same order', async () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'vao'))
  const names = ['vung-tau', 'tam-phuoc', 'dong-thanh', 'tinh-long', 'quang-dien']
  for (let n = 1; n <= 15; n += 1)
    copyFileSync(join(samples, `${names[n % 5]}.xlsx`), join(folder, 'vao', `don-vi-${n}.xlsx`))
  const made = async (threads: string) => {
    const ran = await runCli(['generate', 'vao', '--out', `ra-${threads}`, '--threads', threads], folder)
    const files = readdirSync(join(folder, `ra-${threads}`)).filter(name => name.endsWith('.docx'))
    const bytes = files.map(name => [
      name,
      readFileSync(join(folder, `ra-${threads}`, name)).toString('base64'),
    ])
    return { code: ran.code, stdout: ran.stdout.replaceAll(`ra-${threads}`, 'ra'), bytes }
  }
  const one = await made('1')
  expect(one.bytes).toHaveLength(15)
  for (const threads of ['2', '4']) expect(await made(threads)).toEqual(one)
})
