import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { runInThreads } from '../../../src/cli/jobs/run-in-threads.js'
import { emptyFolder } from '../../support/run-cli.js'

/** A module for workers that waits a little and answers with the number it was given. */
function answering(): string {
  const path = join(emptyFolder(), 'job.mjs')
  writeFileSync(
    path,
    "import { setTimeout } from 'node:timers/promises'\nexport default async job => { await setTimeout(5); if (job === 'broken') throw new Error('broken'); return job }\n",
  )
  return pathToFileURL(path).href
}

const items = Array.from({ length: 60 }, (_, at) => at)

test('outcomes come in the order of the items, whoever did them', async () => {
  const module = answering()
  let doneHere = 0
  const outcomes: (number | null)[] = []
  const here = async (job: number): Promise<number> => {
    doneHere += 1
    await setTimeout(job % 7)
    return job
  }
  for await (const { outcome } of runInThreads(
    items,
    async item => (item === 5 ? null : item),
    here,
    module,
    3,
  ))
    outcomes.push(outcome)
  expect(outcomes).toEqual(items.map(item => (item === 5 ? null : item)))
  expect(doneHere).toBeGreaterThan(0)
  expect(doneHere).toBeLessThan(59)
})

test('nothing is begun after the loop over the outcomes was left', async () => {
  const module = answering()
  let begun = 0
  const here = async (job: number): Promise<number> => {
    begun += 1
    await setTimeout(5)
    return job
  }
  for await (const { item } of runInThreads(items, async each => each, here, module, 2)) if (item === 1) break
  const before = begun
  await setTimeout(150)
  expect(begun).toBe(before)
})

test('what fails in a worker is met at its item', async () => {
  const module = answering()
  const seen: unknown[] = []
  const run = async (): Promise<void> => {
    const prepare = async (item: number): Promise<number | string> => (item === 0 ? 'broken' : item)
    for await (const { item } of runInThreads(items, prepare, async job => job, module, 2)) seen.push(item)
  }
  await expect(run()).rejects.toThrow('broken')
  expect(seen).toEqual([])
})
