/**
 * `npm run bench [-- --quick] [-- --save]`: builds inputs, runs us and the peers in turn, checks that every output has all
 * rows, and prints a table of medians and ratios. `--save` also writes it to tests/bench/RESULTS.md. Build first.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const main = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url))
const work = join(here, 'tmp')

if (!existsSync(main)) throw new Error('Nothing to measure: run `npm run build` first')
if (!existsSync(join(here, 'node_modules', 'carbone'))) {
  const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: here,
    stdio: 'inherit',
  })
  if (installed.status !== 0) throw new Error('The peers could not be installed')
}

const { writeInputs } = await import('./inputs.mjs')
const { writeTemplate } = await import('./template.mjs')
const { peers } = await import('./peers.mjs')
const { works } = await import('./works.mjs')
const { markdown } = await import('./table.mjs')

const quick = process.argv.includes('--quick')
const only = process.argv.filter(each => /^[a-f]$/.test(each))
mkdirSync(work, { recursive: true })
await writeInputs(work)
for (const { name, template } of peers)
  writeFileSync(join(work, `${name}.docx`), await writeTemplate(template))

const sections = []
for (const each of works) {
  if (only.length > 0 && !only.includes(each.id)) continue
  process.stderr.write(`${each.id}: ${each.title}\n`)
  sections.push(await each.run({ main, here, work, runs: quick ? 3 : 7 }))
}
const text = markdown(sections)
process.stdout.write(text)
if (process.argv.includes('--save')) writeFileSync(join(here, 'RESULTS.md'), text)
rmSync(work, { recursive: true, force: true })
if (sections.some(each => each.bars.some(bar => !bar.met))) process.exitCode = 1
