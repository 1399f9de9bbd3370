/** A worker thread that carries on what it is sent, in order. */
import { Worker } from 'node:worker_threads'

/** What a worker sends back. */
export type Answer<Outcome> = { readonly outcome: Outcome } | { readonly error: unknown }

export type WorkerThread<State, Outcome> = {
  /** States sent and not yet answered. */
  readonly held: () => number
  /** Sends a state; fails when the work or the thread does. */
  readonly finish: (state: State) => Promise<Outcome>
  readonly stop: () => Promise<void>
}

/** Starts a thread over a module that `serve`s; `data` goes there once. */
export function startWorker<State, Outcome>(module: URL, data: unknown): WorkerThread<State, Outcome> {
  const worker = new Worker(module, { workerData: data })
  const waiting: { readonly resolve: (outcome: Outcome) => void; readonly reject: (why: unknown) => void }[] = []
  let broken: unknown = null
  const breakOff = (why: unknown): void => {
    broken ??= why
    for (const each of waiting.splice(0)) each.reject(broken)
  }
  worker.on('message', (answer: Answer<Outcome>) => {
    const first = waiting.shift()
    if ('outcome' in answer) first?.resolve(answer.outcome)
    else first?.reject(answer.error)
  })
  worker.on('error', breakOff)
  worker.on('exit', () => breakOff(new Error('the worker thread has ended')))
  return {
    held: () => waiting.length,
    finish: state =>
      new Promise((resolve, reject) => {
        if (broken !== null) return reject(broken)
        waiting.push({ resolve, reject })
        worker.postMessage(state)
      }),
    stop: async () => {
      await worker.terminate()
    },
  }
}
