import type { Indicator } from '../../model/plan.js'
import { decimalsOf } from '../../vietnamese/numbers/decimal.js'
import { formatNumber } from '../../vietnamese/numbers/numbers.js'

const POINTS = 'điểm'

/**
 * Reads a row that is only scored (no target, no result, no words) as what it is: the maximum is its target, the score
 * the office gave itself its result. Rows without a score, and all others, come back as they are.
 */
export function scoreAsResult(indicator: Indicator): Indicator {
  const { maxScore, selfScore, target, actual, numerator } = indicator
  if (maxScore === null || maxScore <= 0 || selfScore === null) return indicator
  if (target.text.trim() !== '' || target.criteria.length > 0) return indicator
  if (actual.type !== 'noData' || numerator !== null || (indicator.claimedStatus ?? '').trim() !== '')
    return indicator
  return {
    ...indicator,
    unit: POINTS,
    target: {
      criteria: [
        { type: 'atLeast', value: maxScore, decimals: decimalsOf(maxScore), unit: POINTS, subject: '' },
      ],
      text: formatNumber(maxScore),
    },
    actual: {
      type: 'quantity',
      value: selfScore,
      percent: false,
      decimals: decimalsOf(selfScore),
      unit: POINTS,
      numerator: null,
      denominator: null,
      text: formatNumber(selfScore),
    },
  }
}
