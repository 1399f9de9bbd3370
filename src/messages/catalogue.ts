/** The catalogue of every sentence a user can be told: one part per subject, joined here under stable codes. */
import { checkEntries } from './catalogue/check.js'
import { computeEntries } from './catalogue/compute.js'
import { folderEntries } from './catalogue/folder.js'
import { formEntries } from './catalogue/form.js'
import { formFindingEntries } from './catalogue/form-findings.js'
import { readEntries } from './catalogue/read.js'
import { scheduleEntries } from './catalogue/schedule.js'
import { tablesEntries } from './catalogue/tables.js'
import { templateEntries } from './catalogue/template.js'
import { unitsEntries } from './catalogue/units.js'
import type { Entry } from './entry.js'

/** Code to entry, all parts. */
export const catalogue = {
  ...readEntries,
  ...tablesEntries,
  ...checkEntries,
  ...computeEntries,
  ...templateEntries,
  ...formEntries,
  ...formFindingEntries,
  ...folderEntries,
  ...scheduleEntries,
  ...unitsEntries,
} as const

/** A stable message code. */
export type MessageCode = keyof typeof catalogue

/** Looks a code up. */
export function entryOf(code: MessageCode): Entry {
  return catalogue[code]
}
