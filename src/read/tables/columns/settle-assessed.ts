import type { Field } from '../../../model/table.js'
import type { HeadingColumn } from '../find-header.js'
import { isAssessmentHeading } from '../headings/assessment-heading.js'
import type { HeadingReading } from '../headings/match-heading.js'
import type { HeadedKind } from './table-kinds.js'

const RESULTS: ReadonlySet<Field> = new Set(['actual', 'numerator'])

/** "Đạt/Không đạt" beside a column of results assesses them; where an indicator has no other result, the answer is the result itself. */
export function turnAssessed(
  kind: HeadedKind,
  readings: ReadonlyMap<HeadingColumn, HeadingReading | undefined>,
): ReadonlyMap<HeadingColumn, HeadingReading | undefined> {
  if (kind !== 'indicators') return readings
  const entries = [...readings]
  const isResult = ([column, reading]: (typeof entries)[number]): boolean =>
    !isAssessmentHeading(column.heading) && reading?.fields.some(field => RESULTS.has(field)) === true
  if (entries.some(isResult)) return readings
  const first = entries.find(
    ([column, reading]) => reading !== undefined && isAssessmentHeading(column.heading),
  )
  return new Map(
    entries.map(([column, reading]) =>
      reading !== undefined && column === first?.[0]
        ? [column, { ...reading, fields: ['actual'], weak: false, topic: null }]
        : [column, reading],
    ),
  )
}
