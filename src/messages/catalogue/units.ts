import type { Entries } from '../entry.js'

export const unitsEntries = {} as const satisfies Entries
