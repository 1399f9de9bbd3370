import type { Entries } from '../entry.js'

export const checkEntries = {} as const satisfies Entries
