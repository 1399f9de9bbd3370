/** Runs workbook jobs, on all cores when there are many. */
import { jobLabour } from './do-job.js'
import type { Job, JobOutcome, Order } from './job.js'
import { runInThreads } from './run-in-threads.js'
import type { Threads } from './threads.js'

/** Yields the outcome of every item in order; `prepare` makes its job late and may answer null: nothing to do. */
export function runJobs<Item>(
  items: readonly Item[],
  prepare: (item: Item) => Promise<Job | null>,
  order: Order,
  threads: Threads,
  isWatched: () => boolean = () => false,
): AsyncGenerator<{ readonly item: Item; readonly outcome: JobOutcome | null }> {
  return runInThreads(items, prepare, jobLabour(order), threads, isWatched)
}
