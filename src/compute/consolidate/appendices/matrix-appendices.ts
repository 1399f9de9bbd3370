/** The matrix unit × indicator: a table per group of indicators with the joined values, or indicators down and units across when there are few units. */
import type { MergedArea, MergedIndicator } from '../../../model/consolidation.js'
import { romanNumeral } from '../../../vietnamese/numbers/numerals.js'
import {
  computedColumn,
  groupRow,
  itemRow,
  sharedTarget,
  tableOf,
  totalRow,
  type UnlabelledAppendix,
} from './appendix-shape.js'

/** So many units stand side by side on a landscape page. */
const unitsAcross = 10
/** Indicators have longer names than units. */
const indicatorsAcross = 7

const title = 'Kết quả từng chỉ tiêu theo đơn vị'

/** Lays the matrix out. `units` in step with the indicators' values. With more units than a page carries across, units are the rows. */
export function matrixAppendices(
  areas: readonly MergedArea[],
  units: readonly string[],
): readonly UnlabelledAppendix[] {
  if (units.length <= unitsAcross) return [unitsAcrossMatrix(areas, units)]
  return areas.flatMap((area, at) =>
    split(area.items, indicatorsAcross).map((items, part, parts) => {
      const name = area.title === '' ? '' : `: ${area.title}`
      const number = areas.length > 1 && area.title === '' ? ` (nhóm ${romanNumeral(at + 1)})` : ''
      const suffix = parts.length > 1 ? ` (phần ${part + 1}/${parts.length})` : ''
      return indicatorsAcrossMatrix(`${title}${name}${number}${suffix}`, items, units)
    }),
  )
}

function unitsAcrossMatrix(areas: readonly MergedArea[], units: readonly string[]): UnlabelledAppendix {
  const columns = [
    computedColumn('TT', 'ordinal'),
    computedColumn('Chỉ tiêu', 'text'),
    computedColumn('Kế hoạch', 'state'),
    ...units.map(unit => computedColumn(unit, 'state')),
    computedColumn('Chung', 'state'),
  ]
  const rows = areas.flatMap(area => [
    ...(area.title === '' ? [] : [groupRow(area.title, columns.length)]),
    ...area.items.map(each =>
      itemRow([each.ordinal, each.name, sharedTarget(each), ...each.values, overallText(each)]),
    ),
  ])
  return tableOf(title, columns, rows)
}

function indicatorsAcrossMatrix(
  heading: string,
  indicators: readonly MergedIndicator[],
  units: readonly string[],
): UnlabelledAppendix {
  const columns = [
    computedColumn('TT', 'ordinal'),
    computedColumn('Đơn vị', 'text'),
    ...indicators.map(each =>
      computedColumn(`${each.ordinal === '' ? '' : `${each.ordinal}. `}${each.name}`, 'state'),
    ),
  ]
  const rows = [
    ...units.map((unit, at) =>
      itemRow([String(at + 1), unit, ...indicators.map(each => each.values[at] ?? '')]),
    ),
    totalRow(['', 'Kế hoạch', ...indicators.map(each => sharedTarget(each))]),
    totalRow(['', 'Kết quả chung', ...indicators.map(overallText)]),
  ]
  return tableOf(heading, columns, rows)
}

const overallText = (each: MergedIndicator): string => (each.rule === 'none' ? '-' : each.valueText)

/** Parts of equal width look better than a full one and a remainder. */
function split<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(list.length / size))
  const each = Math.ceil(list.length / count)
  return Array.from({ length: count }, (_, at) => list.slice(at * each, (at + 1) * each))
}
