import type { UnitStanding } from '../../../model/consolidation.js'
import { formatCount } from '../../../vietnamese/numbers/numbers.js'
import { fillWords } from '../../wording.js'
import { computedColumn, itemRow, tableOf, type UnlabelledAppendix } from './appendix-shape.js'

const unlistedWords = 'ngoài danh sách'
const unlistedTail = 'Ngoài danh sách có {count} đơn vị gửi báo cáo.'
const straysTail = 'Có {count} tệp còn lỗi không thuộc đơn vị nào trong danh sách.'

/** Who reported and with what result, a line per unit in Vietnamese order; units without a report keep empty cells. */
export function standingsAppendix(
  standings: readonly UnitStanding[],
  unlisted: readonly string[],
  strays: readonly string[],
): UnlabelledAppendix {
  const outside = (each: UnitStanding) => unlisted.includes(each.unit) || strays.includes(each.unit)
  const scored = standings.some(each => each.scores !== null)
  const tasked = standings.some(each => each.tasks !== null)
  const columns = [
    computedColumn('TT', 'ordinal'),
    computedColumn('Đơn vị', 'text'),
    computedColumn('Tình hình gửi', 'state'),
    computedColumn('Ngày ban hành', 'state'),
    computedColumn('Chỉ tiêu đạt và vượt', 'state'),
    ...(tasked
      ? [computedColumn('Nhiệm vụ hoàn thành', 'state'), computedColumn('Nhiệm vụ quá hạn', 'number')]
      : []),
    ...(scored ? [computedColumn('Điểm tự chấm', 'state')] : []),
  ]
  const rows = standings.map((each, at) => itemRow(cellsOf(each, at + 1, tasked, scored, outside(each))))
  return tableOf(
    'Tình hình gửi báo cáo và kết quả theo đơn vị',
    columns,
    rows,
    [
      totalsText(standings.filter(each => !outside(each))),
      tail(unlistedTail, unlisted.length),
      tail(
        straysTail,
        standings.reduce((sum, each) => sum + (strays.includes(each.unit) ? each.files.length : 0), 0),
      ),
    ]
      .filter(text => text !== '')
      .join(' '),
  )
}

/** "Tổng số 17 đơn vị: 16 đơn vị đã gửi (trong đó 01 đơn vị gửi sau thời hạn); 01 đơn vị chưa gửi." Units outside the list are counted apart, as in the prose. */
function totalsText(standings: readonly UnitStanding[]): string {
  const units = (state: UnitStanding['state']) => standings.filter(each => each.state === state).length
  const [late, faulty, missing] = [units('late'), units('faulty'), units('missing')]
  const aside = [
    late === 0 ? '' : `${formatCount(late)} đơn vị gửi sau thời hạn`,
    faulty === 0 ? '' : `${formatCount(faulty)} đơn vị có tệp còn lỗi`,
  ].filter(text => text !== '')
  const sent = `${formatCount(standings.length - missing)} đơn vị đã gửi${aside.length === 0 ? '' : ` (trong đó ${aside.join(', ')})`}`
  const left = missing === 0 ? '' : `; ${formatCount(missing)} đơn vị chưa gửi`
  return `Tổng số ${formatCount(standings.length)} đơn vị: ${sent}${left}.`
}

const tail = (words: string, count: number): string =>
  count === 0 ? '' : fillWords(words, { count: formatCount(count) })

function cellsOf(
  { unit, stateText, issuedText, supplementText, achievedText, tasks, scores }: UnitStanding,
  ordinal: number,
  tasked: boolean,
  scored: boolean,
  isUnlisted: boolean,
): readonly string[] {
  const done = tasks === null ? '' : `${tasks.done + tasks.doneLate}/${tasks.total}`
  return [
    String(ordinal),
    unit,
    isUnlisted ? `${stateText} (${unlistedWords})` : stateText,
    supplementText === '' ? issuedText : `${issuedText}; bổ sung ${supplementText}`,
    achievedText,
    ...(tasked ? [done, tasks === null ? '' : String(tasks.overdue)] : []),
    ...(scored ? [scores?.rateText ?? ''] : []),
  ]
}
