import type { IndicatorState } from '../../model/report.js'
import { decimalsOf, round, subtract } from '../../vietnamese/numbers/decimal.js'
import type { IndicatorStatus } from '../../vietnamese/words/status-words.js'

/** States that an assessment allows beside its own; the first is its own. */
const ALLOWED: Readonly<Record<IndicatorStatus, readonly IndicatorState[]>> = {
  exceeded: ['exceeded'],
  met: ['met', 'exceeded'],
  notMet: ['notMet', 'inProgress'],
  inProgress: ['inProgress', 'notMet', 'noData'],
  noData: ['noData'],
  notApplicable: ['notApplicable'],
}

/** Says how an assessment stands to the derived state: the same, less exact but true ("Đạt" of one exceeded), or something else. */
export function statusSays(
  claimed: IndicatorStatus | null,
  state: IndicatorState,
): 'nothing' | 'same' | 'similar' | 'other' {
  if (claimed === null) return 'nothing'
  if (claimed === state) return 'same'
  return ALLOWED[claimed].includes(state) ? 'similar' : 'other'
}

/** Tells whether a claimed rate is the computed one within the rounding it is shown with; capped at 100 is customary too. */
export function isRateClaimRight(claimed: number, computed: number): boolean {
  const places = Math.min(decimalsOf(claimed), decimalsOf(computed))
  const off = Math.abs(subtract(round(claimed, places), round(computed, places)))
  return off === 0 || (claimed === 100 && computed > 100)
}
