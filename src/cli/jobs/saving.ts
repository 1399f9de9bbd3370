/** Lets results be saved while other workbooks are worked on: the disk is slower than we are. */

type Save<Outcome> = { readonly outcome: Promise<Outcome>; settled: boolean }

/** Keeps at most so many saves under way; their outcomes come out in the order in which they were added. Saves must not fail. */
export function createSaving<Outcome>(most: number) {
  const saves: Save<Outcome>[] = []
  const last = new Map<string, Promise<Outcome>>()
  return {
    /** Begins a save; one that shares `place` with another (the same note, the same marked copy) waits for it. */
    add(place: string, save: () => Promise<Outcome>): void {
      const key = place.toLowerCase()
      const before = last.get(key)
      const outcome = before === undefined ? save() : before.then(save)
      const own: Save<Outcome> = { outcome, settled: false }
      last.set(key, outcome)
      saves.push(own)
      const settle = (): void => {
        own.settled = true
        if (last.get(key) === outcome) last.delete(key)
      }
      outcome.then(settle, settle)
    },
    underWay: (): number => last.size,
    /** Gives what is saved; waits only when too much is under way. */
    async *ready(): AsyncGenerator<Outcome> {
      for (
        let [first] = saves;
        first !== undefined && (first.settled || saves.length >= most);
        [first] = saves
      ) {
        saves.shift()
        yield await first.outcome
      }
    },
    async *rest(): AsyncGenerator<Outcome> {
      for (let first = saves.shift(); first !== undefined; first = saves.shift()) yield await first.outcome
    },
    /** Waits for what is under way. */
    async end(): Promise<void> {
      await Promise.all(saves.map(save => save.outcome))
    },
  }
}

/** Saves under way at a time where several threads work. */
export const MOST_SAVING = 32
