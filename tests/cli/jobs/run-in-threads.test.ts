import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import type { Labour } from '../../../src/cli/jobs/labour.js'
import { runInThreads } from '../../../src/cli/jobs/run-in-threads.js'
import { startWorker } from '../../../src/cli/jobs/start-worker.js'
import { emptyFolder } from '../../support/run-cli.js'

/** A job of two steps; `by` says who took each. */
type State = { readonly job: number | string; readonly by: readonly string[] }

/** A module for workers that waits a little, takes the steps that are left and says that it did. */
function worker(): URL {
  const path = join(emptyFolder(), 'job.mjs')
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads'
import { setTimeout } from 'node:timers/promises'
let before = Promise.resolve()
parentPort.on('message', told => {
  if ('data' in told) return
  before = before.then(async () => {
    await setTimeout(5)
    const { job, by } = told.state
    if (job === 'gone') process.exit(1)
    parentPort.postMessage(job === 'broken' ? { error: new Error('broken') } : { outcome: { job, by: [...by, 'worker'] } })
  })
})
`,
  )
  return pathToFileURL(path)
}

const items = Array.from({ length: 60 }, (_, at) => at)

function labour(parted: Labour<State['job'], State, State>['parted'], took = 1) {
  let begun = 0
  const here: Labour<State['job'], State, State> = {
    module: worker(),
    data: null,
    begin: job => ({ job, by: [] }),
    carryOn: async ({ job, by }) => {
      begun += 1
      await setTimeout(took)
      return { job, by: [...by, 'here'] }
    },
    outcomeOf: state => (state.by.length === 2 ? state : null),
    parted,
  }
  return { here, begun: () => begun }
}

const alone = { most: 3, early: null }

test('outcomes come in the order of the items, whoever did them', async () => {
  const { here, begun } = labour(null)
  const jobs: (State['job'] | null)[] = []
  const prepare = async (item: number): Promise<number | null> => (item === 5 ? null : item)
  for await (const { outcome } of runInThreads(items, prepare, here, alone)) jobs.push(outcome?.job ?? null)
  expect(jobs).toEqual(items.map(item => (item === 5 ? null : item)))
  expect(begun()).toBeGreaterThan(0)
  expect(begun()).toBeLessThan(2 * 59)
})

test('a job that may be parted is begun here and ended by the partner while it has room', async () => {
  const { here } = labour(state => (state.by.length === 1 ? 2 : 0))
  const outcomes: (State | null)[] = []
  for await (const { outcome } of runInThreads(items, async item => item, here, { most: 2, early: null }))
    outcomes.push(outcome)
  expect(outcomes.map(outcome => outcome?.job)).toEqual(items)
  const ways = new Set(outcomes.map(outcome => outcome?.by.join(' ')))
  expect([...ways].sort()).toEqual(['here here', 'here worker'])
})

test('a worker that runs already is used, and left running', async () => {
  const { here } = labour(() => 1)
  const early = startWorker(here.module)
  const seen: (State | null)[] = []
  for await (const { outcome } of runInThreads(items, async item => item, here, { most: 2, early }))
    seen.push(outcome)
  expect(seen.some(outcome => outcome?.by.includes('worker'))).toBe(true)
  await expect(early.finish({ job: 1, by: [] })).resolves.toEqual({ job: 1, by: ['worker'] })
  await early.stop()
})

test('nothing is begun after the loop over the outcomes was left', async () => {
  const { here, begun } = labour(null, 5)
  const run = runInThreads(items, async each => each, here, { most: 2, early: null })
  for await (const { item } of run) if (item === 1) break
  // The job in hand takes its second step.
  await setTimeout(20)
  const before = begun()
  await setTimeout(150)
  expect(begun()).toBe(before)
})

test.each([
  ['what fails in a worker is met at its item', 'broken', 'broken'],
  ['a worker that ends all at once is met too', 'gone', 'ended'],
])('%s', async (_, job, why) => {
  const { here } = labour(null)
  const seen: unknown[] = []
  const run = async (): Promise<void> => {
    const prepare = async (item: number): Promise<State['job']> => (item === 0 ? job : item)
    for await (const { item } of runInThreads(items, prepare, here, { most: 2, early: null })) seen.push(item)
  }
  await expect(run()).rejects.toThrow(why)
  expect(seen).toEqual([])
})
