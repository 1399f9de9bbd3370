import type { Field, TableKind } from '../../model/table.js'

/**
 * How a column's figures are taken. `answer`: a number, yes or no, or words; `count`: a number and nothing else;
 * `money`: a number, or words such as "lồng ghép"; `percent`: a number in per cent.
 */
export type FigurePolicy = 'answer' | 'count' | 'money' | 'percent'

type Policies = Readonly<Partial<Record<Field, FigurePolicy>>>

const SCORES: Policies = { maxScore: 'count', selfScore: 'count', appraisedScore: 'count' }

const POLICIES: Readonly<Partial<Record<TableKind, Policies>>> = {
  indicators: {
    ...SCORES,
    baseline: 'answer',
    actual: 'answer',
    previous: 'answer',
    lastYear: 'answer',
    numerator: 'count',
    denominator: 'count',
    rate: 'percent',
  },
  tasks: { ...SCORES, progress: 'percent' },
  budget: { amount: 'money', disbursed: 'money', rate: 'percent' },
  statistics: { count: 'count', share: 'percent' },
}

/** Finds how a field's figures are taken in a kind of table; null when it holds none. */
export function figurePolicy(kind: TableKind, field: Field | null): FigurePolicy | null {
  if (field === null) return null
  return POLICIES[kind]?.[field] ?? null
}

/** Fields whose rows add up to a total. */
export const SUMMED_FIELDS: ReadonlySet<Field> = new Set([
  'count',
  'amount',
  'disbursed',
  'maxScore',
  'selfScore',
  'appraisedScore',
])
