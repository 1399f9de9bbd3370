/** Score sums (DTI and similar). A missing score is never zero: its row is left out of both sums and counted. */
import type { ScoreSums } from '../../model/report.js'
import { divide, multiply, round, sum } from '../../vietnamese/numbers/decimal.js'
import { formatPercent } from '../../vietnamese/numbers/numbers.js'
import { keepWhole } from '../whole-rows.js'

/** What a row can score. */
export type Scored = {
  readonly ordinal: string
  readonly group: number | null
  readonly maxScore: number | null
  readonly selfScore: number | null
  readonly appraisedScore: number | null
}

/** Sums the rows that have both a maximum and a self-score; null when no row has a maximum. Parts of a scored row are in its score. */
export function sumScores(rows: readonly Scored[]): ScoreSums | null {
  const eligible = keepWhole(rows, row => row.maxScore).filter(row => row.maxScore !== null)
  if (eligible.length === 0) return null
  const scored = eligible.filter(row => row.selfScore !== null)
  const appraised = eligible.flatMap(row => (row.appraisedScore === null ? [] : [row.appraisedScore]))
  const maximum = sum(scored.map(row => row.maxScore ?? 0))
  const self = sum(scored.map(row => row.selfScore ?? 0))
  const rate = maximum > 0 ? round(divide(multiply(self, 100), maximum), 1) : null
  return {
    maximum,
    self,
    appraised: appraised.length > 0 ? sum(appraised) : null,
    rate,
    rateText: rate === null ? '' : formatPercent(rate),
    scored: scored.length,
    unscored: eligible.length - scored.length,
  }
}
