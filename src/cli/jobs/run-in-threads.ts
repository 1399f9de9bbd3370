/** Runs work over many items on all cores, with results in the order of the items and only a handful in memory. */
import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Labour } from './labour.js'
import { startWorker, type WorkerThread } from './start-worker.js'
import { howMany, type Threads } from './threads.js'

/** Jobs handed whole to a worker at a time: it does one, the next wait there while the last one's outcome travels. */
const jobsPerWorker = 3
/** Of the time that a job took in this thread, the share it may rest before the next. */
const restShare = 0.2
/** Items begun beside those the workers hold: enough for the time a worker takes to start. */
const waitingMost = 24

/**
 * Yields each outcome as soon as it and all before it are ready. `prepare` is called late and may answer null: nothing to do.
 * Each thread has to warm up to what it does; where
 * jobs may be parted, this thread does their first steps and a partner the last. While `isWatched` says that somebody waits for
 * what is being saved, this thread rests a little between its jobs, so that outcomes are told as they come.
 */
export async function* runInThreads<Item, Job, State, Outcome>(
  items: readonly Item[],
  prepare: (item: Item) => Promise<Job | null>,
  labour: Labour<Job, State, Outcome>,
  { most, early }: Threads,
  isWatched: () => boolean = () => false,
): AsyncGenerator<{ readonly item: Item; readonly outcome: Outcome | null }> {
  const threads = howMany(items.length, most)
  if (threads < 2) {
    for (const item of items) {
      const job = await prepare(item)
      yield {
        item,
        outcome: job === null ? null : await (await workOn(labour.begin(job), labour, null)).outcome,
      }
    }
    return
  }
  // This thread works too: it is warm already, and one start less is worth more than its waiting.
  const own = Array.from({ length: threads - (early === null ? 1 : 2) }, () => startWorker(labour.module))
  const workers = early === null ? own : [early, ...own]
  for (const worker of workers) worker.instruct(labour.data)
  const partner = labour.parted === null ? null : (workers[0] ?? null)
  const others = partner === null ? workers : workers.slice(1)
  let lastTook = 0
  const inThisThread: Seat<Job, Outcome> = async job => {
    // What the workers and the disk have ready comes first.
    await setImmediate()
    const rested = performance.now()
    while (isWatched() && performance.now() - rested < lastTook * restShare) await setTimeout(1)
    const began = performance.now()
    try {
      return await workOn(labour.begin(job), labour, partner)
    } finally {
      lastTook = performance.now() - began
    }
  }
  const inWorker =
    (worker: WorkerThread): Seat<Job, Outcome> =>
    async job => ({
      outcome: Promise.resolve((await worker.finish(labour.begin(job))) as Outcome),
    })
  const seats = createSeats([
    ...others.flatMap(worker => Array<Seat<Job, Outcome>>(jobsPerWorker).fill(inWorker(worker))),
    inThisThread,
  ])
  try {
    const running: { readonly item: Item; readonly outcome: Promise<Outcome | null> }[] = []
    const ahead = workers.length * jobsPerWorker + waitingMost
    let next = 0
    for (;;) {
      while (running.length < ahead && next < items.length) {
        const item = items[next] as Item
        next += 1
        const outcome = prepare(item).then(job => (job === null ? null : seats.run(job)))
        // A failure is met where the outcome is awaited, in order.
        outcome.catch(() => undefined)
        running.push({ item, outcome })
      }
      const first = running.shift()
      if (first === undefined) return
      yield { item: first.item, outcome: await first.outcome }
    }
  } finally {
    seats.close()
    await Promise.all(own.map(worker => worker.stop()))
  }
}

/** An outcome that is still on its way when this thread is done with the job. */
type OnItsWay<Outcome> = { readonly outcome: Promise<Outcome> }

/** Carries a job on to its outcome, or until the partner has room for it. */
async function workOn<Job, State, Outcome>(
  begun: State,
  { carryOn, outcomeOf, parted }: Labour<Job, State, Outcome>,
  partner: WorkerThread | null,
): Promise<OnItsWay<Outcome>> {
  for (let state = begun; ; state = await carryOn(state)) {
    const outcome = outcomeOf(state)
    if (outcome !== null) return { outcome: Promise.resolve(outcome) }
    if (partner !== null && parted !== null && partner.held() < parted(state))
      return { outcome: partner.finish(state) as Promise<Outcome> }
  }
}

/** A place where one job is done at a time: this thread, or one of the few jobs a worker holds. */
type Seat<Job, Outcome> = (job: Job) => Promise<OnItsWay<Outcome>>

/** Gives each job a free seat; the seats in the list are taken in its order, however long they have been free. */
function createSeats<Job, Outcome>(seats: readonly Seat<Job, Outcome>[]) {
  const free = seats.map(() => true)
  const waiting: ((seat: number) => void)[] = []
  let closed = false
  const take = async (): Promise<number> => {
    const seat = closed ? -1 : free.indexOf(true)
    if (seat < 0) return new Promise(resolve => waiting.push(resolve))
    free[seat] = false
    return seat
  }
  const giveBack = (seat: number): void => {
    const next = closed ? undefined : waiting.shift()
    if (next === undefined) free[seat] = true
    else next(seat)
  }
  return {
    run: async (job: Job): Promise<Outcome> => {
      const seat = await take()
      const box = await (seats[seat] as Seat<Job, Outcome>)(job).finally(() => giveBack(seat))
      return box.outcome
    },
    /** Nothing more is begun; what waits is forgotten. */
    close: (): void => {
      closed = true
      waiting.length = 0
    },
  }
}
