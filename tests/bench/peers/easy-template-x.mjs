import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readRows } from '../template.mjs'

const [input, template, output] = process.argv.slice(2)
const { TemplateHandler } = createRequire(import.meta.url)('easy-template-x')
writeFileSync(
  output,
  await new TemplateHandler().process(readFileSync(template), { rows: await readRows(input) }),
)
