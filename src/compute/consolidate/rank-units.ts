/** Orders units by what they achieved; units without indicators or scores are left out, never counted as zero. */
import type { UnitStanding } from '../../model/consolidation.js'
import { compare } from '../../vietnamese/decimal.js'
import { compareVietnamese } from '../../vietnamese/fold.js'

/** How many units the prose names as best and weakest. */
const named = 3

type Ranked = {
  readonly best: readonly UnitStanding[]
  readonly weakest: readonly UnitStanding[]
  readonly byScore: readonly UnitStanding[]
  readonly overdueUnits: readonly UnitStanding[]
}

/** `weakest` holds, from the weakest up, only units below every unit of `best`. */
export function rankUnits(standings: readonly UnitStanding[]): Ranked {
  const reported = standings.filter(each => each.state === 'onTime' || each.state === 'late')
  const ranked = descending(reported, each => each.achievedRate)
  const best = ranked.slice(0, named)
  const floor = best.at(-1)?.achievedRate ?? 0
  const below = ranked.slice(named).filter(each => compare(each.achievedRate ?? 0, floor) < 0)
  return {
    best,
    weakest: below.slice(-named).reverse(),
    byScore: descending(reported, each => each.scores?.rate ?? null),
    overdueUnits: descending(
      reported.filter(each => each.overdue.length > 0),
      each => each.overdue.length,
    ),
  }
}

function descending(
  standings: readonly UnitStanding[],
  figure: (standing: UnitStanding) => number | null,
): readonly UnitStanding[] {
  return standings
    .filter(each => figure(each) !== null)
    .sort((a, b) => compare(figure(b) ?? 0, figure(a) ?? 0) || compareVietnamese(a.unit, b.unit))
}
