import type { Entries } from '../entry.js'
import { formEndEntries } from './form-end.js'
import { formHeadEntries } from './form-head.js'
import { formLetterheadEntries } from './form-letterhead.js'
import { formLookEntries } from './form-look.js'
import { formPageEntries } from './form-page.js'
import { formTextEntries } from './form-text.js'

/** What the form checker tells of any DOCX. */
export const formFindingEntries = {
  ...formPageEntries,
  ...formLookEntries,
  ...formLetterheadEntries,
  ...formHeadEntries,
  ...formTextEntries,
  ...formEndEntries,
} as const satisfies Entries
