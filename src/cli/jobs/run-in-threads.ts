/** Runs work over many items on all cores, with results in the order of the items and only a handful in memory. */
import { availableParallelism } from 'node:os'

/** Fewer items than this are not worth starting threads for. */
const worthThreads = 6

/**
 * Yields each outcome as soon as it and all before it are ready. `prepare` is called late and may answer null: nothing to do.
 * `most` limits the threads; null allows one a core. `here` does the work in this thread; `module` is the file whose default export does it in a worker.
 */
export async function* runInThreads<Item, Job, Outcome>(
  items: readonly Item[],
  prepare: (item: Item) => Promise<Job | null>,
  here: (job: Job) => Promise<Outcome>,
  module: string,
  most: number | null,
): AsyncGenerator<{ readonly item: Item; readonly outcome: Outcome | null }> {
  const threads = Math.min(most ?? availableParallelism(), Math.ceil(items.length / worthThreads))
  if (threads < 2) {
    for (const item of items) {
      const job = await prepare(item)
      yield { item, outcome: job === null ? null : await here(job) }
    }
    return
  }
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({ filename: module, minThreads: threads, maxThreads: threads })
  try {
    const running: { readonly item: Item; readonly outcome: Promise<Outcome | null> }[] = []
    const ahead = threads * 3
    let next = 0
    for (;;) {
      while (running.length < ahead && next < items.length) {
        const item = items[next] as Item
        next += 1
        const outcome = prepare(item).then(job => (job === null ? null : (pool.run(job) as Promise<Outcome>)))
        // A failure is met where the outcome is awaited, in order.
        outcome.catch(() => undefined)
        running.push({ item, outcome })
      }
      const first = running.shift()
      if (first === undefined) return
      yield { item: first.item, outcome: await first.outcome }
    }
  } finally {
    await pool.destroy()
  }
}
