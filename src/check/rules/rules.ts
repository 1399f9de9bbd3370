import { announcedCounts } from './announced-counts.js'
import { claimedRates } from './claimed-rates.js'
import { claimedScores } from './claimed-scores.js'
import { completionOutsideWindow } from './completion-outside-window.js'
import { disbursedAboveAmount } from './disbursed-above-amount.js'
import { dueOutsidePlanYear } from './due-outside-plan-year.js'
import { fractionOrPercent } from './fraction-or-percent.js'
import { groupSums } from './group-sums.js'
import { leadsSpeltTwoWays } from './leads-spelt-two-ways.js'
import { moneyWithoutUnit } from './money-without-unit.js'
import { negativeNumbers } from './negative-numbers.js'
import { partsInWords } from './parts-in-words.js'
import { partsOfRows } from './parts-of-rows.js'
import { percentagesOver100 } from './percentages-over-100.js'
import { ratioContradictions } from './ratio-contradictions.js'
import { repeatedGroupTitles } from './repeated-group-titles.js'
import { repeatedOrdinals } from './repeated-ordinals.js'
import { rowsWithoutName } from './rows-without-name.js'
import type { Rule } from './rule.js'
import { sharesAgainstCounts } from './shares-against-counts.js'
import { statusAgainstFacts } from './status-against-facts.js'
import { swappedDates } from './swapped-dates.js'
import { totalsAgainstRows } from './totals-against-rows.js'
import { unitsOfMeasure } from './units-of-measure.js'

/** Every rule that looks across the cells of a table; findings are ordered by cell afterwards. */
export const RULES: readonly Rule[] = [
  repeatedOrdinals,
  repeatedGroupTitles,
  announcedCounts,
  rowsWithoutName,
  totalsAgainstRows,
  groupSums,
  partsOfRows,
  partsInWords,
  sharesAgainstCounts,
  ratioContradictions,
  percentagesOver100,
  negativeNumbers,
  moneyWithoutUnit,
  disbursedAboveAmount,
  fractionOrPercent,
  claimedRates,
  claimedScores,
  unitsOfMeasure,
  leadsSpeltTwoWays,
  statusAgainstFacts,
  completionOutsideWindow,
  dueOutsidePlanYear,
  swappedDates,
]
