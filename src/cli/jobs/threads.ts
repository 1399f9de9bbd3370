/** How many threads a run takes, and the one that is started before the run. */
import { availableParallelism } from 'node:os'
import { startWorker, type WorkerThread } from './start-worker.js'

/** Fewer items than this are not worth starting threads for. */
const worthThreads = 6

/** The threads a run may use. */
export type Threads = {
  /** So many at most, the main one among them; null allows one a core. */
  readonly most: number | null
  /** A worker for workbook jobs that is started already; whoever started it stops it. */
  readonly early: WorkerThread | null
}

/** Says how many threads work on so many items, the main one among them. */
export function howMany(items: number, most: number | null): number {
  return Math.min(most ?? availableParallelism(), Math.ceil(items / worthThreads))
}

/** Starts the first worker for workbook jobs where there will be one: while it starts, the main thread can load what it needs. */
export function startEarly(items: number, most: number | null): Threads {
  const wanted = howMany(items, most) > 1
  return { most, early: wanted ? startWorker(new URL('./do-jobs.js', import.meta.url)) : null }
}
