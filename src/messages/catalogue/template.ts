import type { Entries } from '../entry.js'

export const templateEntries = {} as const satisfies Entries
