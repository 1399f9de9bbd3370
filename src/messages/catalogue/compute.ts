import type { Entries } from '../entry.js'

export const computeEntries = {} as const satisfies Entries
