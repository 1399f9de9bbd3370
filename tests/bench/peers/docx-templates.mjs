import { readFileSync, writeFileSync } from 'node:fs'
import { createReport } from 'docx-templates'
import { readRows } from '../template.mjs'

const [input, template, output] = process.argv.slice(2)
writeFileSync(
  output,
  await createReport({
    template: readFileSync(template),
    data: { rows: await readRows(input) },
    cmdDelimiter: ['+++', '+++'],
    noSandbox: true,
    maximumWalkingDepth: 1e9,
  }),
)
