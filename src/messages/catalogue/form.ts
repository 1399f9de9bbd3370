import type { Entries } from '../entry.js'

export const formEntries = {} as const satisfies Entries
