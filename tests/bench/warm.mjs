/**
 * Times one engine warm, in process, with the reading of the workbook left out: `node warm.mjs ours|carbone input template output`.
 * Prints the median in milliseconds; the last document goes to `output`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { median } from './measure.mjs'
import { readRows } from './template.mjs'

const warmUps = 40
const timed = 20
const [engine, input, template, output] = process.argv.slice(2)
const make = await { ours: prepareOurs, carbone: prepareCarbone }[engine]()
const times = []
let bytes = null
for (let run = 0; run < warmUps + timed; run += 1) {
  const started = performance.now()
  bytes = await make()
  if (run >= warmUps) times.push(performance.now() - started)
}
writeFileSync(output, bytes)
process.stdout.write(String(median(times)), () => process.exit(0))

/** From the tables that were read to the finished bytes: check, compute, template, markup, DOCX. */
async function prepareOurs() {
  const {
    makeTemplateSet,
    checkPlan,
    completeStyle,
    computeReport,
    parseMarkup,
    readWorkbook,
    renderTemplate,
    writeDocx,
  } = await import('../../dist/index.js')
  const value = (name, result) => {
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.messages.slice(0, 3))}`)
    return result.value
  }
  const { tables } = value('read', readWorkbook(new Uint8Array(readFileSync(input)), 'tasks.xlsx'))
  const templates = makeTemplateSet([], [])
  const style = value('style', completeStyle({}))
  return () => {
    const plan = value('check', checkPlan(tables, null))
    const report = value(
      'compute',
      computeReport(plan, {
        asOf: null,
        today: '2024-12-31',
        charts: false,
        separateAppendices: false,
        electronic: true,
        previous: null,
        lastYear: null,
      }),
    )
    const markup = value('template', renderTemplate(report, templates, 'ke-hoach-phu-luc'))
    return writeDocx(value('markup', parseMarkup(markup)), style)
  }
}

async function prepareCarbone() {
  const carbone = createRequire(import.meta.url)('carbone')
  const rows = await readRows(input)
  return () =>
    new Promise((resolve, reject) => {
      carbone.render(template, { rows }, {}, (error, result) => (error ? reject(error) : resolve(result)))
    })
}
