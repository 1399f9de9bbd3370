import type { Reading } from '../../model/plan.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { divide } from '../../vietnamese/numbers/decimal.js'
import type { Criterion } from '../../vietnamese/targets/criterion.js'
import { readCriterion } from '../../vietnamese/targets/read-criterion.js'
import { splitTarget } from '../../vietnamese/targets/target-pieces.js'

/** One part of a result cell: what it is said of, and its value. */
type Part = { readonly subject: string; readonly reading: Reading }

/**
 * Splits a result cell into one value per criterion ("Sở 60%; huyện 35%"): by subject where every criterion finds exactly one part, else
 * in order when there are as many parts. Null when the parts do not match.
 */
export function splitReading(reading: Reading, criteria: readonly Criterion[]): readonly Reading[] | null {
  if (reading.type !== 'text' && reading.type !== 'quantity') return null
  const parts = splitTarget(reading.text).map(partOf)
  if (parts.length < criteria.length) return null
  return (
    bySubject(parts, criteria) ?? (parts.length === criteria.length ? parts.map(part => part.reading) : null)
  )
}

function bySubject(parts: readonly Part[], criteria: readonly Criterion[]): readonly Reading[] | null {
  const readings: Reading[] = []
  const taken = new Set<Part>()
  for (const criterion of criteria) {
    const subject = foldText(subjectOf(criterion))
    if (subject === '') return null
    const named = parts.filter(
      part => part.subject !== '' && (subject.includes(part.subject) || part.subject.includes(subject)),
    )
    const [only] = named
    if (only === undefined || named.length > 1 || taken.has(only)) return null
    taken.add(only)
    readings.push(only.reading)
  }
  return readings
}

function subjectOf(criterion: Criterion): string {
  return criterion.type === 'yesNo' || criterion.type === 'text' ? criterion.text : criterion.subject
}

/** The target language reads results as well: "đạt 60% cấp sở" is a value with its subject. */
function partOf(piece: string): Part {
  const criterion = readCriterion(piece, { unit: null, decimalMark: null })
  switch (criterion.type) {
    case 'atLeast':
      return {
        subject: foldText(criterion.subject),
        reading: {
          type: 'quantity',
          value: criterion.value,
          percent: criterion.unit === '%',
          decimals: criterion.decimals,
          unit: criterion.unit,
          numerator: null,
          denominator: null,
          text: piece,
        },
      }
    case 'ratio':
      return {
        subject: foldText(criterion.subject),
        reading: {
          type: 'quantity',
          value: criterion.denominator === 0 ? 0 : divide(criterion.numerator, criterion.denominator),
          percent: false,
          decimals: 0,
          unit: criterion.unit,
          numerator: criterion.numerator,
          denominator: criterion.denominator,
          text: piece,
        },
      }
    default:
      return { subject: foldText(piece), reading: { type: 'text', text: piece } }
  }
}
