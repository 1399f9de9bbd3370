/** Runs jobs one after another, or on all cores with worker threads when there are many; results come in the order of the jobs. */
import { availableParallelism } from 'node:os'
import doJob from './do-job.js'
import type { JobOutcome } from './job.js'

type JobInput = Parameters<typeof doJob>[0]

/** Fewer files than this are not worth starting threads for. */
const worthThreads = 6

/**
 * Yields each outcome as soon as it and all before it are ready. `prepare` is called late, so that at most a
 * handful of workbooks are in memory, and may answer null: nothing to do for this one.
 */
export async function* runJobs<T>(
  items: readonly T[],
  prepare: (item: T) => Promise<JobInput | null>,
): AsyncGenerator<{ readonly item: T; readonly outcome: JobOutcome | null }> {
  const threads = Math.min(availableParallelism(), Math.ceil(items.length / worthThreads))
  if (threads < 2) {
    for (const item of items) {
      const job = await prepare(item)
      yield { item, outcome: job === null ? null : await doJob(job) }
    }
    return
  }
  const { default: Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL('./do-job.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  })
  try {
    const ahead = threads * 3
    const running: { readonly item: T; readonly outcome: Promise<JobOutcome | null> }[] = []
    let next = 0
    const start = (item: T): Promise<JobOutcome | null> =>
      prepare(item).then(job => (job === null ? null : (pool.run(job) as Promise<JobOutcome>)))
    for (;;) {
      while (running.length < ahead && next < items.length) {
        const item = items[next] as T
        next += 1
        const outcome = start(item)
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
