import type { Entries } from '../entry.js'
import { checkCellEntries } from './check-cells.js'
import { checkFigureEntries } from './check-figures.js'
import { checkInfoEntries } from './check-info.js'
import { checkRowEntries } from './check-rows.js'

/** Everything the check stage can say. */
export const checkEntries = {
  ...checkCellEntries,
  ...checkInfoEntries,
  ...checkRowEntries,
  ...checkFigureEntries,
} as const satisfies Entries
