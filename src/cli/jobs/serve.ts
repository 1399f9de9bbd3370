/** The worker's end of `startWorker`: carries jobs on to their outcomes, one after the other: each may need much memory. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Labour } from './run-in-threads.js'
import type { Answer } from './start-worker.js'

/** Does what the main thread sends; `labourOf` says how, from the data that the thread was started with. */
export function serve<Data, Job, State, Outcome>(
  labourOf: (data: Data) => Labour<Job, State, Outcome>,
): void {
  const { carryOn, outcomeOf } = labourOf(workerData as Data)
  const finish = async (begun: State): Promise<Answer<Outcome>> => {
    for (let state = begun; ; state = await carryOn(state)) {
      const outcome = outcomeOf(state)
      if (outcome !== null) return { outcome }
    }
  }
  let before: Promise<unknown> = Promise.resolve()
  parentPort?.on('message', (begun: State) => {
    before = before
      .then(() => finish(begun))
      .catch((error: unknown): Answer<Outcome> => ({ error }))
      .then(answer => parentPort?.postMessage(answer))
  })
}
