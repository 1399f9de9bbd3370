/** The worker's end of `startWorker`: carries jobs on to their outcomes, one after the other: each may need much memory. */
import { parentPort } from 'node:worker_threads'
import type { Labour } from './labour.js'
import type { Answer, Told } from './start-worker.js'

/** Does what the main thread sends; `labourOf` says how, from the data that the thread is instructed with. */
export function serve<Data, Job, State, Outcome>(
  labourOf: (data: Data) => Labour<Job, State, Outcome>,
): void {
  let labour: Labour<Job, State, Outcome> | null = null
  const finish = async (begun: State): Promise<Answer<Outcome>> => {
    if (labour === null) throw new Error('nothing was said of the work')
    for (let state = begun; ; state = await labour.carryOn(state)) {
      const outcome = labour.outcomeOf(state)
      if (outcome !== null) return { outcome }
    }
  }
  const hear = async (told: Told<Data, State>): Promise<void> => {
    if ('data' in told) labour = labourOf(told.data)
    else parentPort?.postMessage(await finish(told.state).catch((error: unknown) => ({ error })))
  }
  let before: Promise<unknown> = Promise.resolve()
  parentPort?.on('message', (told: Told<Data, State>) => {
    before = before.then(() => hear(told))
  })
}
