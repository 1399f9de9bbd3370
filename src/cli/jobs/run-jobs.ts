/** Runs workbook jobs, on all cores when there are many. */
import doJob from './do-job.js'
import type { JobOutcome } from './job.js'
import { runInThreads } from './run-in-threads.js'

type JobInput = Parameters<typeof doJob>[0]

/** Yields the outcome of every item in order; `prepare` makes its job late and may answer null: nothing to do. */
export function runJobs<Item>(
  items: readonly Item[],
  prepare: (item: Item) => Promise<JobInput | null>,
  threads: number | null,
  isWatched: () => boolean = () => false,
): AsyncGenerator<{ readonly item: Item; readonly outcome: JobOutcome | null }> {
  return runInThreads(items, prepare, doJob, new URL('./do-job.js', import.meta.url).href, threads, isWatched)
}
