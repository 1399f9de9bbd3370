import type { Entries } from '../entry.js'

export const folderEntries = {} as const satisfies Entries
