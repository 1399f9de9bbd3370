import type { Field, TableKind } from '../../../model/table.js'
import type { HeadingColumn } from '../find-header.js'
import { foldHeading } from '../headings/fold-heading.js'
import { type HeadingReading, matchHeading } from '../headings/match-heading.js'
import { figureShare } from './evidence.js'
import { moneyOf, namesSource } from './money-sources.js'
import { BLANK_SAMPLE, type Samples } from './sample-columns.js'

const TOTAL = /^(?:tong(?: so| cong)?|cong)(?: |$)/
/** The columns of a header with what each can mean as one kind of table. */
type Readings = ReadonlyMap<HeadingColumn, HeadingReading | undefined>

/**
 * Settles money that is spread over several columns of one heading, one a source: with a column of totals among them only that one
 * is the amount; without one all are, and are added up. So are columns of sources where no column is the amount.
 */
export function turnSpreadMoney(kind: TableKind, readings: Readings, samples: Samples): Readings {
  return kind === 'budget' ? turnSources(turnUnderMoney(kind, readings), samples) : readings
}

function turnUnderMoney(kind: TableKind, readings: Readings): Readings {
  const totalled = new Map<string, HeadingColumn>()
  for (const column of readings.keys()) {
    const isTotal = TOTAL.test(foldHeading(column.levels.at(-1) ?? ''))
    if (isTotal && parentMoney(column) !== null) totalled.set(column.levels[0] ?? '', column)
  }
  return new Map(
    [...readings].map(([column, reading]) => {
      const total = totalled.get(column.levels[0] ?? '')
      const field = parentMoney(column)
      if (total === undefined || field === null) return [column, reading]
      if (column === total) return [column, { kind, fields: [field], weak: false, topic: null }]
      return [column, isSource(column) ? undefined : reading]
    }),
  )
}

/** "Nội dung | Ngân sách tỉnh | Ngân sách xã": the amount is what the sources give together. */
function turnSources(readings: Readings, samples: Samples): Readings {
  const hasAmount = [...readings].some(
    ([{ levels }, reading]) =>
      reading?.fields.includes('amount') === true || TOTAL.test(foldHeading(levels.at(-1) ?? '')),
  )
  if (hasAmount || overlap([...readings.keys()].filter(isLoneSource))) return readings
  return new Map(
    [...readings].map(([column, reading]) => {
      const isOpen = reading === undefined || (reading.fields[0] === 'source' && column.levels.length > 1)
      const isTurned = isOpen && isLoneSource(column) && holdsFigures(column, samples)
      return [column, isTurned ? AMOUNT : reading]
    }),
  )
}

/** Sources that hold one another ("Ngân sách nhà nước" beside "Ngân sách xã"), or one money split up twice ("Vốn sự nghiệp" beside them), are not added up. */
function overlap(sources: readonly HeadingColumn[]): boolean {
  const headings = sources.map(({ levels }) => foldHeading(levels.at(-1) ?? '').replace(OF_MONEY, ''))
  const budgets = headings.filter(heading => BUDGET.test(heading)).length
  const uses = headings.filter(heading => OF_USE.test(heading)).length
  return (budgets > 1 && headings.some(heading => WHOLE_BUDGET.test(heading))) || (budgets > 0 && uses > 0)
}

const OF_MONEY = / (?:(?:trieu|ti|nghin|ngan) )?dong$/
const BUDGET = /(?:^| )(?:ngan sach|ns\w*)(?: |$)/
const WHOLE_BUDGET = /(?:^| )(?:ngan sach nha nuoc|nsnn|ngan sach)$/
const OF_USE = /(?:^| )(?:dau tu|su nghiep|thuong xuyen)(?: |$)/

const AMOUNT: HeadingReading = { kind: 'budget', fields: ['amount'], weak: false, topic: null }

function holdsFigures({ index }: HeadingColumn, samples: Samples): boolean {
  const sample = samples.columns.get(index) ?? BLANK_SAMPLE
  return sample.filled === 0 || figureShare(sample) > 0.6
}

/** Tells a column of a source that stands under no heading of money. */
export function isLoneSource(column: HeadingColumn): boolean {
  return parentMoney(column) === null && namesSource(column.levels.at(-1) ?? '')
}

/** Tells two columns that hold the parts of one amount: "Kinh phí" over "NS tỉnh" and "NS xã", or the two alone. */
export function isSpread(column: HeadingColumn, holder: HeadingColumn): boolean {
  const areLone = isLoneSource(column) && isLoneSource(holder)
  return areLone || (isSource(column) && isSource(holder) && column.levels[0] === holder.levels[0])
}

/** Says what a column of a source is a part of, by the heading above it or else of the amount; null for no source. */
export function sourceOf(column: HeadingColumn): 'amount' | 'disbursed' | null {
  if (!namesSource(column.levels.at(-1) ?? '')) return null
  return parentMoney(column) === 'disbursed' ? 'disbursed' : 'amount'
}

function isSource(column: HeadingColumn): boolean {
  return parentMoney(column) !== null && namesSource(column.levels.at(-1) ?? '')
}

function parentMoney({ levels }: HeadingColumn): Field | null {
  return levels.length < 2 ? null : moneyOf(matchHeading(levels[0] ?? '').readings)
}
