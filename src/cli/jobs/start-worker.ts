/** A worker thread that carries on what it is sent, in order. */

/** What a worker is told: first what its labour is like, then states to be carried on. */
export type Told<Data, State> = { readonly data: Data } | { readonly state: State }

/** What a worker sends back for a state. */
export type Answer<Outcome> = { readonly outcome: Outcome } | { readonly error: unknown }

export type WorkerThread = {
  /** States sent and not yet done with. */
  readonly held: () => number
  /** Says how what follows is to be done. */
  readonly instruct: (data: unknown) => void
  /** Sends a state and waits for its outcome; fails when the work or the thread does. */
  readonly finish: (state: unknown) => Promise<unknown>
  readonly stop: () => Promise<void>
}

/** Starts a thread over a module that `serve`s. */
export function startWorker(module: URL): WorkerThread {
  // Loaded only where there is one: to explain the command takes none.
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  // Answers wait until this thread listens: how many states are done with is read from what both threads share.
  const done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  let sent = 0
  const worker = new Worker(module, { workerData: done })
  const waiting: { readonly resolve: (outcome: unknown) => void; readonly reject: (why: unknown) => void }[] =
    []
  let broken: unknown = null
  const breakOff = (why: unknown): void => {
    broken ??= why
    for (const each of waiting.splice(0)) each.reject(broken)
  }
  worker.on('message', (answer: Answer<unknown>) => {
    const first = waiting.shift()
    if ('outcome' in answer) first?.resolve(answer.outcome)
    else first?.reject(answer.error)
  })
  worker.on('error', breakOff)
  worker.on('exit', () => breakOff(new Error('the worker thread has ended')))
  const tell = (told: Told<unknown, unknown>): void => worker.postMessage(told)
  return {
    held: () => sent - Atomics.load(done, 0),
    instruct: data => tell({ data }),
    finish: state =>
      new Promise((resolve, reject) => {
        if (broken !== null) return reject(broken)
        waiting.push({ resolve, reject })
        sent += 1
        tell({ state })
      }),
    stop: async () => {
      await worker.terminate()
    },
  }
}
