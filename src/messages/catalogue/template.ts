/** What a template author is told. */
import type { Entries } from '../entry.js'
import { markupEntries } from './markup.js'
import { templateNameEntries } from './template-names.js'
import { templateSyntaxEntries } from './template-syntax.js'

export const templateEntries = {
  ...templateSyntaxEntries,
  ...templateNameEntries,
  ...markupEntries,
} as const satisfies Entries
