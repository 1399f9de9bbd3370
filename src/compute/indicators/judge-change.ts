import { foldText } from '../../vietnamese/letters/fold.js'
import { type Change, readChange } from '../../vietnamese/targets/changes.js'
import { type CriterionContext, judgeCriterion, type Verdict } from './judge-criterion.js'

/** Judges a change against the change that was asked for ("Giảm 25%" of "Giảm 20%"); null unless both say the same verb of the same thing in the same measure. */
export function judgeChange(target: string, result: string, context: CriterionContext): Verdict | null {
  const asked = readChange(target, context.unit)
  const made = readChange(result, context.unit)
  if (asked === null || made === null || !made.exact || !areAlike(asked, made)) return null
  const { value, decimals, unit } = made.bound
  const change = { value, decimals, unit, numerator: null, denominator: null, text: result }
  // The unit stands in both; the row's own unit may be of the level, not of the change.
  return judgeCriterion(
    asked.bound,
    { type: 'quantity', percent: unit === '%', ...change },
    { ...context, unit },
  )
}

function areAlike(asked: Change, made: Change): boolean {
  return (
    asked.direction === made.direction &&
    foldText(asked.bound.unit ?? '') === foldText(made.bound.unit ?? '') &&
    agree(foldText(asked.bound.subject), foldText(made.bound.subject)) &&
    agree(asked.basis, made.basis)
  )
}

/** One side may leave it unsaid. */
function agree(left: string, right: string): boolean {
  return left === '' || right === '' || left.includes(right) || right.includes(left)
}
