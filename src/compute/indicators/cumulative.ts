import type { IndicatorTable } from '../../model/plan.js'
import { columnOf } from '../../model/table.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { cumulativeWords } from '../wording.js'

/** The heading of the results says that they count from 1 January on: "Thực tế lũy kế". */
export function isCumulative(table: IndicatorTable): boolean {
  const heading = foldText(columnOf(table, 'actual')?.heading ?? '')
  return cumulativeWords.some(words => heading.includes(words))
}
