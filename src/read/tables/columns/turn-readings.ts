import type { ReportPeriod } from '../../../vietnamese/dates/periods.js'
import type { HeadingColumn } from '../find-header.js'
import type { HeadingReading } from '../headings/match-heading.js'
import type { Samples } from './sample-columns.js'
import { turnAssessed } from './settle-assessed.js'
import { turnByCells } from './settle-by-cells.js'
import { turnInvestments } from './settle-investments.js'
import { turnPeriods } from './settle-periods.js'
import { turnRatio } from './settle-ratios.js'
import { turnSpreadMoney } from './spread-money.js'
import type { HeadedKind } from './table-kinds.js'

type Readings = ReadonlyMap<HeadingColumn, HeadingReading | undefined>

/** What the headings mean beside each other and over their cells: each turn settles what one heading alone does not say. */
export function turnReadings(
  kind: HeadedKind,
  headed: Readings,
  samples: Samples,
  report: ReportPeriod | null,
): Readings {
  const answered = turnAssessed(kind, turnByCells(kind, headed, samples))
  const paid = turnInvestments(kind, turnSpreadMoney(kind, answered, samples))
  return turnPeriods(kind, turnRatio(kind, paid, samples), samples, report)
}
