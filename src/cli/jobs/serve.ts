/** The worker's end of `startWorker`: carries jobs on to their outcomes, one after the other: each may need much memory. */
import type { Labour } from './labour.js'
import type { Answer, Told } from './start-worker.js'

/** Does what the main thread sends; `labourOf` says how, from the data that the thread is instructed with. */
export function serve<Data, Job, State, Outcome>(
  labourOf: (data: Data) => Labour<Job, State, Outcome>,
): void {
  // Loaded only in a worker: the command's own thread loads this file too.
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads')
  const done = workerData as Int32Array
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
    else {
      const answer = await finish(told.state).catch((error: unknown) => ({ error }))
      Atomics.add(done, 0, 1)
      parentPort?.postMessage(answer)
    }
  }
  let before: Promise<unknown> = Promise.resolve()
  parentPort?.on('message', (told: Told<Data, State>) => {
    before = before.then(() => hear(told))
  })
}
