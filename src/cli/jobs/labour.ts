/** How jobs are done: step by step, each state being plain data that another thread can carry on from. */
export type Labour<Job, State, Outcome> = {
  /** The file that serves the same labour in a worker, and what it is told at its start. */
  readonly module: URL
  readonly data: unknown
  readonly begin: (job: Job) => State
  readonly carryOn: (state: State) => Promise<State>
  /** Null while there are steps left. */
  readonly outcomeOf: (state: State) => Outcome | null
  /** A state may be handed to the next thread while that one holds fewer than so many; null: jobs are done whole. */
  readonly parted: ((state: State) => number) | null
}
