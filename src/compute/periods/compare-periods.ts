import { type Message, message } from '../../messages/message.js'
import type { Indicator, IndicatorTable, Plan, Quantity, Reading } from '../../model/plan.js'
import type { Comparison } from '../../model/report.js'
import { compare, divide } from '../../vietnamese/numbers/decimal.js'
import { formatNumber } from '../../vietnamese/numbers/numbers.js'
import { PLACE_UNIT } from '../../vietnamese/targets/ranks.js'
import { isCumulative } from '../indicators/cumulative.js'
import { actualOf } from '../indicators/judge-indicator.js'
import { inUnitOf, measureOf, type Pair, pairOf, shownDifference } from '../indicators/measures.js'
import { readingText } from '../indicators/reading-texts.js'
import { placeInRow } from '../row-places.js'
import { changeTextOf, placeChangeOf } from './difference-texts.js'
import { matchRows, type RowMatch } from './match-rows.js'

/** An indicator with its table, in the order of the workbook. */
export type IndicatorRow = { readonly indicator: Indicator; readonly table: IndicatorTable }

/** How an indicator moved against another period; `previousText` is '' where nothing is known. */
export type Change = {
  readonly change: 'up' | 'down' | 'same' | null
  readonly changeText: string
  readonly previousText: string
  /** The same for a column beside the results: without the unit where these have none. */
  readonly previousCell: string
  /** The difference of the shown values as a column says it: "+5,5", "-2"; '' where there is none. */
  readonly changeCell: string
}

/** What to compare with: a column of the workbook itself (before the earlier workbook), the earlier workbook, and what its period is called. */
export type Earlier = {
  readonly plan: Plan | null
  readonly column: 'previous' | 'lastYear' | 'baseline' | null
  readonly label: string
  readonly sameYear: boolean
}

const NO_CHANGE: Change = {
  change: null,
  changeText: '',
  previousText: '',
  previousCell: '',
  changeCell: '',
}
/** A figure that becomes ten times as much, or a tenth, is looked at again. */
const UNLIKELY = 10

/** Lists the indicators of all tables. */
export function indicatorRows(plan: Plan): readonly IndicatorRow[] {
  return plan.tables.flatMap(table =>
    table.kind === 'indicators' ? table.items.map(indicator => ({ indicator, table })) : [],
  )
}

/** Compares each indicator with its column of earlier figures, else with the earlier workbook; tells renamings and unlikely figures. */
export function compareIndicators(
  rows: readonly IndicatorRow[],
  earlier: Earlier,
): { readonly changes: readonly Change[]; readonly messages: readonly Message[] } {
  const others = earlier.plan === null ? [] : indicatorRows(earlier.plan)
  const matches = matchRows(rows.map(recognisable), others.map(recognisable))
  const messages: Message[] = []
  const changes = rows.map(({ indicator, table }, index) => {
    const match = matches[index] ?? null
    const other = match === null ? null : (others[match.index]?.indicator ?? null)
    const column: Reading = earlier.column === null ? { type: 'noData' } : indicator[earlier.column]
    const fromPlan: Reading = other === null ? { type: 'noData' } : actualOf(other)
    const told = placeInRow(indicator.at, table.columns, 'name')
    const usesPlan = column.type === 'noData'
    if (usesPlan && match?.renamed === true && other !== null) {
      messages.push(
        message('indicator-renamed', told, {
          ordinal: indicator.ordinal,
          name: indicator.name,
          earlier: other.name,
        }),
      )
    }
    if (!usesPlan && match !== null && !match.renamed && differ(column, fromPlan, indicator)) {
      messages.push(
        message(
          'previous-differs',
          placeInRow(indicator.at, table.columns, earlier.column ?? 'name', 'name'),
          {
            ordinal: indicator.ordinal,
            column: readingText(column, indicator.unit),
            period: earlier.label,
            earlier: readingText(fromPlan, indicator.unit),
          },
        ),
      )
    }
    const previous = usesPlan ? fromPlan : column
    // Within a year a figure may well become ten times as much.
    if (earlier.column !== 'lastYear' || !usesPlan) {
      messages.push(...unlikely(indicator, table, previous, earlier))
    }
    return changeOf(indicator, previous)
  })
  if (others.length > 0) messages.push(...notCompared(rows, matches, earlier))
  return { changes, messages }
}

const MOST_NAMED = 3

/** What the earlier workbook does not have is told once, so that the counts of a comparison are understood. */
function notCompared(
  rows: readonly IndicatorRow[],
  matches: readonly (RowMatch | null)[],
  { column, label }: Earlier,
): readonly Message[] {
  const missing = rows.filter(
    ({ indicator }, index) =>
      (matches[index] ?? null) === null &&
      actualOf(indicator).type === 'quantity' &&
      (column === null || indicator[column].type === 'noData'),
  )
  const [first] = missing
  if (first === undefined) return []
  const names = missing.slice(0, MOST_NAMED).map(({ indicator }) => `“${indicator.name}”`)
  return [
    message('indicators-not-compared', placeInRow(first.indicator.at, first.table.columns, 'name'), {
      count: missing.length,
      period: label,
      names: `${names.join('; ')}${missing.length > MOST_NAMED ? '; …' : ''}`,
    }),
  ]
}

/** Counts the changes; null when nothing could be compared. */
export function countChanges(changes: readonly Change[], label: string): Comparison | null {
  const count = (change: Change['change']) => changes.filter(each => each.change === change).length
  const compared = changes.filter(each => each.change !== null).length
  return compared === 0
    ? null
    : { label, up: count('up'), down: count('down'), same: count('same'), compared }
}

function recognisable({ indicator }: IndicatorRow): { readonly ordinal: string; readonly text: string } {
  return { ordinal: indicator.ordinal, text: indicator.name }
}

function changeOf(indicator: Indicator, previous: Reading): Change {
  const previousText = readingText(previous, indicator.unit)
  const previousCell = cellText(previous, indicator)
  const actual = actualOf(indicator)
  if (actual.type === 'yesNo' && previous.type === 'yesNo') {
    const order = compare(Number(actual.value), Number(previous.value))
    return {
      change: nameOf(order),
      changeText: order === 0 ? changeTextOf(0, false, null, null) : '',
      previousText,
      previousCell,
      changeCell: '',
    }
  }
  const moved = differenceOf(actual, previous, indicator.unit)
  if (moved === null) return { ...NO_CHANGE, previousText, previousCell }
  const unit = actual.type === 'quantity' ? actual.unit : null
  if (isPlace(actual) && isPlace(previous)) {
    const { text, cell } = placeChangeOf(previous, actual)
    const change = nameOf(compare(previous.value, actual.value))
    return { change, changeText: text, previousText, previousCell, changeCell: cell }
  }
  return {
    change: nameOf(compare(moved.difference, 0)),
    changeText: changeTextOf(moved.difference, moved.percent, unit, indicator.unit),
    previousText,
    previousCell,
    changeCell: signed(moved.difference),
  }
}

function isPlace(reading: Reading): reading is Quantity {
  return reading.type === 'quantity' && reading.unit === PLACE_UNIT
}

/** "+5,5" and "-2" fit a narrow column; per cent rows differ in percentage points. */
function signed(difference: number): string {
  return difference > 0 ? `+${formatNumber(difference)}` : formatNumber(difference)
}

/** A bare figure stands beside bare figures; where there is no result yet, a column of units says what it counts. */
function cellText(previous: Reading, { actual, unit }: Indicator): string {
  const isBare = actual.type === 'quantity' ? !/[%\p{L}/]/u.test(actual.text) : unit !== null
  if (previous.type !== 'quantity' || previous.numerator !== null || !isBare)
    return readingText(previous, unit)
  return formatNumber(previous.value, previous.decimals)
}

function nameOf(order: -1 | 0 | 1): 'up' | 'down' | 'same' {
  if (order === 0) return 'same'
  return order > 0 ? 'up' : 'down'
}

function differenceOf(
  actual: Reading,
  previous: Reading,
  unit: string | null,
): { readonly difference: number; readonly percent: boolean } | null {
  const pair = pairOver(actual, previous, unit)
  return pair && { difference: shownDifference(pair), percent: pair.percent }
}

/** Both in the unit of this period's figure, which the change is told in. */
function pairOver(actual: Reading, previous: Reading, unit: string | null): Pair | null {
  if (actual.type !== 'quantity' || previous.type !== 'quantity') return null
  const now = measureOf(actual, unit)
  const before = inUnitOf(measureOf(previous, unit), now)
  return before && pairOf(now, before)
}

function differ(column: Reading, other: Reading, indicator: Indicator): boolean {
  const moved = differenceOf(column, other, indicator.unit)
  return moved !== null && moved.difference !== 0
}

function unlikely(
  indicator: Indicator,
  table: IndicatorTable,
  previous: Reading,
  earlier: Earlier,
): readonly Message[] {
  const actual = actualOf(indicator)
  if (actual.type !== 'quantity' || previous.type !== 'quantity' || isPlace(actual)) return []
  const pair = pairOver(actual, previous, indicator.unit)
  if (pair === null || pair.left < 0 || pair.right <= 0) return []
  const place = placeInRow(indicator.at, table.columns, 'actual', 'numerator', 'name')
  const values = {
    ordinal: indicator.ordinal,
    period: earlier.label,
    previous: readingText(previous, indicator.unit),
    actual: readingText(actual, indicator.unit),
  }
  if (pair.left < pair.right && !pair.percent && earlier.sameYear && isCumulative(table)) {
    return [message('indicator-cumulative-falls', place, values)]
  }
  if (isCumulative(table) && !earlier.sameYear) return []
  const times = divide(pair.left, pair.right)
  return times >= UNLIKELY || (pair.left > 0 && times <= 1 / UNLIKELY)
    ? [message('indicator-jump', place, values)]
    : []
}
