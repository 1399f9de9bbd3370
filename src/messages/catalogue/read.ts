import type { Entries } from '../entry.js'
import { fileKindEntries } from './read-file-kinds.js'
import { fileEntries } from './read-files.js'
import { sheetXmlEntries } from './read-sheet-xml.js'

/** What is told while bytes are made into sheets. */
export const readEntries = {
  ...fileKindEntries,
  ...fileEntries,
  ...sheetXmlEntries,
} as const satisfies Entries
