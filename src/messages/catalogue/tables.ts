import type { Entries } from '../entry.js'

export const tablesEntries = {} as const satisfies Entries
