import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import type { GenerateOptions } from '../../src/options.js'
import { corpusCases } from '../corpus/case-file.js'
import { writeXml } from '../corpus/writers/write-xml.js'
import { type Parts, zipOf } from '../support/xlsx-xml.js'
import { mutateBytes } from './mutate-bytes.js'
import { mutateCells } from './mutate-cells.js'
import { mutateXml } from './mutate-xml.js'
import { type Random, randomFrom } from './random.js'
import { runRound } from './run-round.js'

/** FUZZ_ROUNDS makes a longer campaign (rounds of each level), FUZZ_SEED another one. */
const ROUNDS = process.env['FUZZ_ROUNDS'] === undefined ? null : Number(process.env['FUZZ_ROUNDS'])
const SEED = Number(process.env['FUZZ_SEED'] ?? 30_2020)

vi.setConfig({ testTimeout: ROUNDS === null ? 240_000 : 7_200_000 })

const folder = fileURLToPath(new URL('../../samples/', import.meta.url))
const samples = readdirSync(folder)
  .filter(name => name.endsWith('.xlsx'))
  .sort()
  .map(name => new Uint8Array(readFileSync(folder + name)))

function partsIn(bytes: Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  )
}

const opened = samples.map(partsIn)
/** Small workbooks of every kind of table, some with findings already. */
const small = corpusCases().map(each =>
  partsIn(writeXml(each, { texts: 'shared', date1904: false, styles: true })),
)

/** Every other base is a sample, the others are small. */
function baseOf(round: number): Parts {
  const half = Math.floor(round / 2)
  return (round % 2 === 0 ? opened[half % opened.length] : small[half % small.length]) ?? {}
}

/** Options as a clerk may choose them; seldom another workbook beside, as it is or damaged. */
function someOptions(random: Random): GenerateOptions {
  const beside = () => {
    if (!random.once(12)) return null
    const other = samples[random.below(samples.length)] ?? new Uint8Array()
    return random.once(2) ? other : mutateBytes(other, random)
  }
  return {
    fileName: random.pick(['bao-cao.xlsx', 'Báo cáo quý I.xlsx', '__proto__.xlsx', '']),
    charts: random.once(10),
    reminders: random.once(10),
    separateAppendices: random.once(10),
    electronic: random.once(2),
    asOf: random.once(4) ? '2024-06-14' : null,
    profile: beside(),
    previous: beside(),
    lastYear: beside(),
  }
}

const LEVELS: readonly (readonly [string, number, number, (round: number, random: Random) => Uint8Array])[] =
  [
    [
      'bytes',
      1400,
      6,
      (round, random) => mutateBytes(samples[round % samples.length] ?? new Uint8Array(), random),
    ],
    ['XML text', 500, 8, (round, random) => zipOf(mutateXml(baseOf(round), random))],
    ['cell values', 600, 10, (round, random) => zipOf(mutateCells(baseOf(round), random))],
  ]

test('the workbooks to be damaged make documents', async () => {
  for (const bytes of samples)
    expect(await runRound(bytes, {})).toEqual({ came: 'documents', documents: 1, faults: [] })
})

test.each(LEVELS)(
  'a workbook with changed %s ends in sound documents or in findings',
  async (level, rounds, least, mutate) => {
    const came = new Map<string, number>()
    const faults: string[] = []
    for (let round = 0; round < (ROUNDS ?? rounds) && faults.length < 20; round += 1) {
      const random = randomFrom(SEED * 7919 + round * 31 + level.length)
      const bytes = mutate(round, random)
      const made = await runRound(bytes, someOptions(random))
      came.set(made.came, (came.get(made.came) ?? 0) + 1)
      faults.push(...made.faults.map(fault => `${level} ${SEED}/${round}: ${fault}`))
    }
    console.log(
      `fuzz ${level}: ${[...came]
        .sort(([, a], [, b]) => b - a)
        .map(([what, times]) => `${what} ${times}`)
        .join(', ')}`,
    )
    expect(faults).toEqual([])
    expect(came.size).toBeGreaterThanOrEqual(least)
    expect(came.get('documents')).toBeGreaterThan(rounds / 50)
  },
)
