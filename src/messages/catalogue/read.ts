import type { Entries } from '../entry.js'

export const readEntries = {} as const satisfies Entries
