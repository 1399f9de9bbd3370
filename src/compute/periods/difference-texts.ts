import type { Quantity } from '../../model/plan.js'
import { formatCount, formatNumber, formatPercentPoints } from '../../vietnamese/numbers/numbers.js'
import { formatPlace, PLACE_UNIT } from '../../vietnamese/targets/ranks.js'
import type { Gap } from '../indicators/judge-criterion.js'
import { unitInText } from '../indicators/measures.js'
import { changeWords, gapWords, measuredUnits, rankUnit } from '../wording.js'

/** Says how far a value is from its bound: "thấp hơn 23 điểm phần trăm", "còn thiếu 03 mô hình", "vượt 02 mô hình"; '' when there is no difference. */
export function gapTextOf(gap: Gap, met: boolean, rowUnit: string | null): string {
  if (gap.difference === 0) return ''
  const size = Math.abs(gap.difference)
  // Of places the first is the highest.
  const isRank = gap.unit === PLACE_UNIT
  const unit = isRank ? rankUnit : unitOf(gap.unit, rowUnit)
  const isBelow = isRank ? gap.difference > 0 : gap.difference < 0
  if (gap.percent) return `${isBelow ? gapWords.lower : gapWords.higher} ${formatPercentPoints(size, 6)}`
  const isCounted = unit !== '' && Number.isInteger(size) && !isMeasured(unit)
  const isAmount = isCounted && !isRank
  const words = isBelow
    ? isAmount
      ? gapWords.missing
      : gapWords.lower
    : isAmount && met
      ? gapWords.beyond
      : gapWords.higher
  return withUnit(`${words} ${isCounted ? formatCount(size) : formatNumber(size)}`, unit)
}

/** Says how a value moved: "tăng 5 điểm phần trăm", "giảm 2 mô hình", "giữ nguyên". */
export function changeTextOf(
  difference: number,
  percent: boolean,
  unit: string | null,
  rowUnit: string | null,
): string {
  if (difference === 0) return changeWords.same
  const verb = difference > 0 ? changeWords.up : changeWords.down
  const size = Math.abs(difference)
  if (percent) return `${verb} ${formatPercentPoints(size, 6)}`
  return withUnit(`${verb} ${formatNumber(size)}`, unitOf(unit, rowUnit))
}

/** Says how a place in a ranking moved, of which a smaller figure is the better: "từ hạng 14 lên hạng 12"; the cell of a column says it short. */
export function placeChangeOf(
  previous: Quantity,
  actual: Quantity,
): { readonly text: string; readonly cell: string } {
  const steps = Math.abs(actual.value - previous.value)
  if (steps === 0) return { text: changeWords.same, cell: '0' }
  const verb = actual.value < previous.value ? changeWords.higher : changeWords.lower
  const [from, to] = [previous, actual].map(({ value }) => formatPlace(value))
  return { text: `từ ${from} ${verb} ${to}`, cell: `${verb} ${formatNumber(steps)} ${rankUnit}` }
}

function unitOf(own: string | null, row: string | null): string {
  return unitInText(own ?? row)
}

/** Units that measure instead of counting: "thấp hơn 6 Mb/s", never "còn thiếu". */
function isMeasured(unit: string): boolean {
  return unit.includes('/') || measuredUnits.includes(unit.toLocaleLowerCase('vi'))
}

function withUnit(words: string, unit: string): string {
  return unit === '' ? words : `${words} ${unit}`
}
