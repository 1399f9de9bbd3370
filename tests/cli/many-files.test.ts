import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
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
