/** Orders units by what they achieved; units without indicators or scores are left out, never counted as zero. */
import type { UnitStanding } from '../../model/consolidation.js'
import { compareVietnamese } from '../../vietnamese/letters/fold.js'
import { compare } from '../../vietnamese/numbers/decimal.js'

/** The prose names about so many units as best and weakest; units of one rate are named together. */
const named = 3
/** Beyond the first ones only such rates, in per cent, are called high or low. */
const highFrom = 80
const lowUpTo = 50
/** A rate that more units share is told with their number. */
const mostNamed = 6

type Ranked = {
  readonly best: readonly UnitStanding[]
  readonly weakest: readonly UnitStanding[]
  readonly byScore: readonly UnitStanding[]
  readonly overdueUnits: readonly UnitStanding[]
}

/** `weakest` holds, from the weakest up, only units below every unit of `best`; one rate of all units makes them all best. */
export function rankUnits(standings: readonly UnitStanding[]): Ranked {
  const reported = standings.filter(each => each.state !== 'missing' && each.state !== 'faulty')
  const tiers = tiersOf(descending(reported, each => each.achievedRate))
  const best = takeTiers(tiers, rate => rate >= highFrom)
  return {
    best,
    weakest: takeTiers(
      tiers.filter(tier => tier.every(each => !best.includes(each))).reverse(),
      rate => rate <= lowUpTo,
    ),
    byScore: descending(reported, each => each.scores?.rate ?? null),
    overdueUnits: descending(
      reported.filter(each => each.overdue.length > 0),
      each => each.overdue.length,
    ),
  }
}

/** Units of one rate make a tier. */
function tiersOf(ranked: readonly UnitStanding[]): readonly (readonly UnitStanding[])[] {
  const tiers: UnitStanding[][] = []
  for (const each of ranked) {
    const tier = tiers.at(-1)
    if (tier !== undefined && compare(tier[0]?.achievedRate ?? 0, each.achievedRate ?? 0) === 0)
      tier.push(each)
    else tiers.push([each])
  }
  return tiers
}

/** Whole tiers until enough units are named, as long as their rates are `fitting`; the first always. */
function takeTiers(
  tiers: readonly (readonly UnitStanding[])[],
  fitting: (rate: number) => boolean,
): readonly UnitStanding[] {
  const taken: UnitStanding[] = []
  for (const tier of tiers) {
    if (taken.length > 0 && !fitting(tier[0]?.achievedRate ?? 0)) break
    if (taken.length >= named || (taken.length > 0 && taken.length + tier.length > mostNamed)) break
    taken.push(...tier)
  }
  return taken
}

function descending(
  standings: readonly UnitStanding[],
  figure: (standing: UnitStanding) => number | null,
): readonly UnitStanding[] {
  return standings
    .filter(each => figure(each) !== null)
    .sort((a, b) => compare(figure(b) ?? 0, figure(a) ?? 0) || compareVietnamese(a.unit, b.unit))
}
