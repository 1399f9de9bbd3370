/** What is measured, each with the bars it has to meet (issue: ahead of every peer). */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { checkDocuments, checkRows } from './check-output.mjs'
import { compare } from './measure.mjs'
import { ordinaryWorkbook } from './ordinary.mjs'
import { peers } from './peers.mjs'

const books = 200

export const works = [
  { id: 'a', title: 'ordinary workbook, cold, against a bare table of 100 rows', run: ordinary },
  { id: 'b', title: '1,000-row appendix, warm, reading left out', run: warm },
  { id: 'c', title: '10,000-row appendix, whole process', run: tenThousand },
  { id: 'd', title: '50,000-row appendix, whole process', run: fiftyThousand },
  { id: 'e', title: `${books} workbooks to ${books} reports in one run`, run: manyWorkbooks },
  { id: 'f', title: '--help', run: help },
]

/** Our command over one workbook; `result` is the name of what it writes. */
function ours({ main, work }, name, input, result, rows) {
  const out = join(work, `ra-${name}`)
  return {
    name,
    args: [main, 'generate', join(work, input), '--out', out, '--quiet'],
    prepare: () => rmSync(out, { recursive: true, force: true }),
    check: () => checkRows(name, join(out, result), rows),
  }
}

function peer({ here, work }, { name }, rows) {
  const output = join(work, `${name}-${rows}.docx`)
  return {
    name,
    args: [
      join(here, 'peers', `${name}.mjs`),
      join(work, `tasks-${rows}.xlsx`),
      join(work, `${name}.docx`),
      output,
    ],
    check: () => checkRows(name, output, rows),
  }
}

const label = 'baocao'
const fastest = found =>
  Math.min(...[...found].filter(([name]) => name !== label).map(([, each]) => each.seconds))

/** The same workbooks shared out among processes that know nothing of each other: what the machine allows. */
function apart({ main, here, work }, inputs, processes) {
  const names = readdirSync(inputs)
  const places = Array.from({ length: processes }, (_, at) => {
    const place = { input: join(work, `apart-${at}`), output: join(work, `ra-apart-${at}`) }
    rmSync(place.input, { recursive: true, force: true })
    mkdirSync(place.input, { recursive: true })
    for (const name of names.filter((_name, index) => index % processes === at))
      copyFileSync(join(inputs, name), join(place.input, name))
    return place
  })
  const name = `${label}, ${processes} separate processes of one thread`
  const shares = places.map((_, at) => names.filter((_name, index) => index % processes === at).length)
  return {
    name,
    bare: true,
    args: [join(here, 'apart.mjs'), main, ...places.flatMap(({ input, output }) => [input, output])],
    prepare: () => {
      for (const { output } of places) rmSync(output, { recursive: true, force: true })
    },
    check: () => {
      for (const [at, { output }] of places.entries()) checkDocuments(name, output, shares[at], 40)
    },
  }
}

/** A figure against its bar; the ratio may not be above it (or, with `least`, not below it). */
function bar(text, value, most, least = false) {
  return { text, value, most, met: least ? value >= most : value <= most, least }
}

async function ordinary(place) {
  writeFileSync(join(place.work, 'ordinary.xlsx'), await ordinaryWorkbook(1))
  const result = 'xa-so-1_bao-cao-quy-3-2024.docx'
  const found = compare(
    [ours(place, label, 'ordinary.xlsx', result, 40), ...peers.map(each => peer(place, each, 100))],
    place.runs,
  )
  return {
    title:
      'One ordinary workbook (40 tasks, 35 indicators), whole process, cold: our full report with checks against a bare 100-row table',
    found,
    bars: [bar('time / fastest peer', found.get(label).seconds / fastest(found), 1)],
  }
}

async function warm({ here, work, runs }) {
  const engine = (name, key) => {
    const output = join(work, `warm-${key}.docx`)
    return {
      name,
      args: [join(here, 'warm.mjs'), key, join(work, 'tasks-1000.xlsx'), join(work, 'carbone.docx'), output],
      check: () => checkRows(name, output, 1000),
    }
  }
  const found = compare(
    [engine(label, 'ours'), engine('carbone', 'carbone')],
    Math.min(runs, 5),
    text => Number(text) / 1000,
  )
  return {
    title: 'Appendix of 1,000 rows, warm, in process, reading left out (ours with all checks and counts)',
    found,
    bars: [bar('time / carbone', found.get(label).seconds / found.get('carbone').seconds, 1)],
  }
}

async function tenThousand(place) {
  const found = compare(
    [
      ours(place, label, 'tasks-10000.xlsx', 'tasks-10000_phu-luc.docx', 10_000),
      ...peers.map(each => peer(place, each, 10_000)),
    ],
    Math.min(place.runs, 5),
  )
  const [we, carbone] = [found.get(label), found.get('carbone')]
  return {
    title: 'Appendix of 10,000 rows, whole process (peers read with exceljs)',
    found,
    bars: [
      bar('time / exceljs + carbone', we.seconds / carbone.seconds, 0.8),
      bar('memory / exceljs + carbone', we.megabytes / carbone.megabytes, 1),
    ],
  }
}

async function fiftyThousand(place) {
  const sizes = [10_000, 50_000]
  const found = compare(
    [
      ...sizes.map(rows =>
        ours(place, `${label}, ${rows} rows`, `tasks-${rows}.xlsx`, `tasks-${rows}_phu-luc.docx`, rows),
      ),
      ...peers.filter(each => each.name === 'carbone').map(each => peer(place, each, 50_000)),
    ],
    Math.min(place.runs, 5),
  )
  const [ten, fifty] = sizes.map(rows => found.get(`${label}, ${rows} rows`))
  return {
    title: 'Appendix of 50,000 rows, whole process, beside our own 10,000 rows',
    found,
    bars: [
      bar('time / (5 × time of 10,000 rows)', fifty.seconds / (5 * ten.seconds), 1),
      bar('megabytes', fifty.megabytes, 300),
    ],
  }
}

async function manyWorkbooks({ main, here, work, runs }) {
  const inputs = join(work, 'many')
  rmSync(inputs, { recursive: true, force: true })
  mkdirSync(inputs, { recursive: true })
  for (let unit = 1; unit <= books; unit += 1)
    writeFileSync(join(inputs, `xa-${unit}.xlsx`), await ordinaryWorkbook(unit))
  const run = threads => {
    const out = join(work, `ra-many-${threads}`)
    const name = `${label}, ${threads} thread${threads === 1 ? '' : 's'}`
    return {
      name,
      args: [main, 'generate', inputs, '--out', out, '--quiet', '--threads', String(threads)],
      prepare: () => rmSync(out, { recursive: true, force: true }),
      check: () => checkDocuments(name, out, books, 40),
    }
  }
  const threads = availableParallelism()
  const commands = [run(1), run(threads), apart({ main, here, work }, inputs, threads)]
  const found = compare(commands, Math.min(runs, 5))
  const [one, all] = commands.map(({ name }) => found.get(name).seconds)
  return {
    title: `${books} ordinary workbooks to ${books} reports, one run`,
    found,
    bars: [bar(`rate with ${threads} threads / rate with one`, one / all, 1.7, true)],
  }
}

async function help({ main, runs }) {
  const found = compare(
    [
      { name: label, args: [main, '--help'], bare: true },
      { name: 'node -e 0', args: ['-e', '0'], bare: true },
    ],
    runs * 3,
  )
  return {
    title: '`baocao --help`',
    found,
    bars: [bar('time / node -e 0', found.get(label).seconds / found.get('node -e 0').seconds, 1.5)],
  }
}
