import type { Field, TableKind } from '../../../model/table.js'
import type { HeadingColumn } from '../find-header.js'
import { foldHeading } from '../headings/fold-heading.js'
import type { HeadingReading } from '../headings/match-heading.js'
import { figureShare } from './evidence.js'
import { BLANK_SAMPLE, type Samples } from './sample-columns.js'

const WHOLE = /^tong so \S/
/** "Số hồ sơ trực tuyến", "Số lượng đã thực hiện"; "Số lượng" alone says nothing. */
const PART =
  /^so (?!luong(?: (?!(?:da|dat|thuc hien|hoan thanh)(?: |$))|$)|(?:phai|can) |thu tu(?: |$)|hieu(?: |$)|ki hieu(?: |$))\S/

type Readings = ReadonlyMap<HeadingColumn, HeadingReading | undefined>

/**
 * Settles "Tổng số hồ sơ | Số hồ sơ trực tuyến | Tỷ lệ" in a table of targets without a column of results: what is counted, a part of
 * it, and their ratio, which is the result; not the rate at which the plan is met.
 */
export function turnRatio(kind: TableKind, readings: Readings, samples: Samples): Readings {
  if (kind !== 'indicators') return readings
  const entries = [...readings]
  const has = (field: Field): boolean =>
    entries.some(([, reading]) => reading?.fields.includes(field) === true)
  if (has('actual') || has('numerator')) return readings
  const unknown = entries.flatMap(([column, reading]) => {
    const figures = figureShare(samples.columns.get(column.index) ?? BLANK_SAMPLE)
    return reading === undefined && column.match.issued && figures > 0.5 ? [column] : []
  })
  const named = (words: RegExp) =>
    unknown.filter(column => words.test(foldHeading(column.levels.at(-1) ?? '')))
  const [whole, otherWhole] = named(WHOLE)
  const [part, otherPart] = named(PART)
  if (whole === undefined || part === undefined || otherWhole !== undefined || otherPart !== undefined)
    return readings
  const turned = new Map<HeadingColumn, Field>([
    [whole, 'denominator'],
    [part, 'numerator'],
  ])
  const rate = entries.find(([, reading]) => reading?.fields[0] === 'rate')?.[0]
  if (rate !== undefined && isBareRatio(rate)) turned.set(rate, 'actual')
  return new Map(
    entries.map(([column, reading]) => {
      const field = turned.get(column)
      return [column, field === undefined ? reading : { kind, fields: [field], weak: false, topic: null }]
    }),
  )
}

/** "Tỷ lệ", "Tỷ lệ (%)", "Tỷ lệ đạt": not "So với kế hoạch". */
function isBareRatio({ levels }: HeadingColumn): boolean {
  return /^ti le(?: phan tram| dat| dat duoc)*$/.test(foldHeading(levels.at(-1) ?? ''))
}
