import type { MergedArea, MergedIndicator } from '../../../model/consolidation.js'
import { formatNumber } from '../../../vietnamese/numbers/numbers.js'
import { nameUnits } from '../name-units.js'
import {
  capital,
  computedColumn,
  groupRow,
  itemRow,
  sharedTarget,
  tableOf,
  type UnlabelledAppendix,
} from './appendix-shape.js'

const unjoinedNote =
  'Ghi chú: dấu "-" là chỉ tiêu không tính được kết quả chung, vì các đơn vị chỉ ghi tỷ lệ mà không ghi tử số và mẫu số, hoặc đơn vị tính không cộng được.'

const columns = [
  computedColumn('TT', 'ordinal'),
  computedColumn('Chỉ tiêu', 'text'),
  computedColumn('ĐVT', 'state'),
  computedColumn('Kế hoạch', 'state'),
  computedColumn('Thực hiện chung', 'state'),
  computedColumn('Thấp nhất', 'state'),
  computedColumn('Cao nhất', 'state'),
  computedColumn('Số đơn vị đạt', 'state'),
  computedColumn('Chưa có số liệu, chưa cộng được', 'text'),
]

/** Every indicator over all units, under its area. Units without figures are named. */
export function sumsAppendix(areas: readonly MergedArea[]): UnlabelledAppendix {
  const rows = areas.flatMap(area => [
    ...(area.title === '' ? [] : [groupRow(area.title, columns.length)]),
    ...area.items.map(each => itemRow(cellsOf(each))),
  ])
  const unjoined = areas.some(area => area.items.some(each => each.rule === 'none'))
  return tableOf('Kết quả chung từng chỉ tiêu', columns, rows, unjoined ? unjoinedNote : '')
}

function cellsOf(each: MergedIndicator): readonly string[] {
  return [
    each.ordinal,
    each.name,
    each.unit,
    sharedTarget(each, each.rule === 'sum' ? ' (mỗi đơn vị)' : ''),
    joinedText(each),
    each.lowest === null ? '' : `${each.lowest.text} (${each.lowest.unit})`,
    each.highest === null ? '' : `${each.highest.text} (${each.highest.unit})`,
    `${each.achieved}/${each.assessed}`,
    capital(
      [nameUnits(each.without), each.apart.length === 0 ? '' : `chưa cộng: ${nameUnits(each.apart)}`]
        .filter(text => text !== '')
        .join('; '),
    ),
  ]
}

/** "92,5% (1.234/1.334)"; "-" for what cannot be joined, nothing where nobody has figures. */
export function joinedText(each: MergedIndicator): string {
  if (each.rule === 'none') return each.apart.length === 0 && each.reported === 0 ? '' : '-'
  if (each.numerator === null || each.denominator === null) return each.valueText
  return `${each.valueText} (${formatNumber(each.numerator)}/${formatNumber(each.denominator)})`
}
