import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readRows } from '../template.mjs'

const [input, template, output] = process.argv.slice(2)
const carbone = createRequire(import.meta.url)('carbone')
carbone.render(template, { rows: await readRows(input) }, {}, (error, result) => {
  if (error) throw error
  writeFileSync(output, result)
  process.exit(0)
})
