import type { MergedText } from '../../../model/consolidation.js'
import {
  capital,
  computedColumn,
  groupRow,
  itemRow,
  tableOf,
  type UnlabelledAppendix,
} from './appendix-shape.js'

const columns = [
  computedColumn('TT', 'ordinal'),
  computedColumn('Nội dung', 'text'),
  computedColumn('Đơn vị nêu', 'text'),
]

/** What the units wrote, when it is more than the prose can carry. */
export function textsAppendix(
  sections: readonly (readonly [title: string, texts: readonly MergedText[]])[],
): UnlabelledAppendix {
  const rows = sections
    .filter(([, texts]) => texts.length > 0)
    .flatMap(([title, texts]) => [
      groupRow(title, columns.length),
      ...texts.map((each, at) => itemRow([String(at + 1), each.text, capital(each.unitsText)])),
    ])
  return tableOf('Kết quả nổi bật, khó khăn và kiến nghị của các đơn vị', columns, rows)
}
