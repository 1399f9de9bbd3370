/** Runs work over many items on all cores, with results in the order of the items and only a handful in memory. */
import { availableParallelism } from 'node:os'
import { setImmediate, setTimeout } from 'node:timers/promises'

/** Fewer items than this are not worth starting threads for. */
const worthThreads = 6
/** Jobs handed to a worker at a time: it does one, the next wait there while the last one's outcome travels. */
const jobsPerWorker = 3
/** Of the time that a job took in this thread, the share it may rest before the next. */
const restShare = 0.2
/** Items begun beside those the workers hold: enough for the time a worker takes to start. */
const waitingMost = 24

/**
 * Yields each outcome as soon as it and all before it are ready. `prepare` is called late and may answer null: nothing to do.
 * `most` limits the threads, this one among them; null allows one a core. `here` does the work in this thread; `module` is
 * the file whose default export does it in a worker. While `isWatched` says that somebody waits for what is being saved, this
 * thread rests a little between its jobs, so that outcomes are told as they come.
 */
export async function* runInThreads<Item, Job, Outcome>(
  items: readonly Item[],
  prepare: (item: Item) => Promise<Job | null>,
  here: (job: Job) => Promise<Outcome>,
  module: string,
  most: number | null,
  isWatched: () => boolean = () => false,
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
  // This thread works too: it is warm already, and one start less is worth more than its waiting.
  const workers = threads - 1
  const pool = new Tinypool({
    filename: module,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: jobsPerWorker,
    useAtomics: false,
  })
  const inWorker = (job: Job): Promise<Outcome> => pool.run(job) as Promise<Outcome>
  let lastTook = 0
  const inThisThread = async (job: Job): Promise<Outcome> => {
    // What the workers and the disk have ready comes first.
    await setImmediate()
    const rested = performance.now()
    while (isWatched() && performance.now() - rested < lastTook * restShare) await setTimeout(1)
    const began = performance.now()
    try {
      return await here(job)
    } finally {
      lastTook = performance.now() - began
    }
  }
  const seats = createSeats([...Array<typeof inWorker>(workers * jobsPerWorker).fill(inWorker), inThisThread])
  try {
    const running: { readonly item: Item; readonly outcome: Promise<Outcome | null> }[] = []
    const ahead = workers * jobsPerWorker + waitingMost
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
    await pool.destroy()
  }
}

/** A place where one job is done at a time: this thread, or one of the few jobs a worker holds. */
type Seat<Job, Outcome> = (job: Job) => Promise<Outcome>

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
      try {
        return await (seats[seat] as Seat<Job, Outcome>)(job)
      } finally {
        giveBack(seat)
      }
    },
    /** Nothing more is begun; what waits is forgotten. */
    close: (): void => {
      closed = true
      waiting.length = 0
    },
  }
}
