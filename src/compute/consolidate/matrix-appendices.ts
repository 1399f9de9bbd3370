/** Appendices of a consolidated report: who reported, results by unit, the matrix unit × indicator, a table per indicator group. */
import type { MergedIndicator, UnitStanding } from '../../model/consolidation.js'
import type { Appendix, AppendixColumn, AppendixRow } from '../../model/report.js'
import { romanNumeral } from '../../vietnamese/numerals.js'

/** A landscape page carries this many unit columns beside number and name. */
const columnsPerPart = 12

const standingWords = {
  onTime: 'Đúng hạn',
  late: 'Gửi sau thời hạn',
  missing: 'Chưa gửi',
  faulty: 'Tệp còn lỗi',
} as const

/** Lays out the appendices in their order, labelled. */
export function consolidationAppendices(
  standings: readonly UnitStanding[],
  indicators: readonly MergedIndicator[],
  units: readonly string[],
): readonly Appendix[] {
  const made: Omit<Appendix, 'label'>[] = [standingsTable(standings)]
  if (indicators.length > 0) made.push(sumsTable(indicators), ...matrices(indicators, units))
  return made.map((appendix, at) => ({
    ...appendix,
    label: made.length === 1 ? 'Phụ lục' : `Phụ lục ${romanNumeral(at + 1)}`,
  }))
}

const column = (heading: string, kind: AppendixColumn['kind']): AppendixColumn => ({
  heading,
  levels: [heading],
  kind,
  computed: true,
})

function standingsTable(standings: readonly UnitStanding[]): Omit<Appendix, 'label'> {
  const scored = standings.some(each => each.scores !== null)
  const columns = [
    column('TT', 'ordinal'),
    column('Đơn vị', 'text'),
    column('Tình hình gửi', 'state'),
    column('Ngày gửi', 'state'),
    column('Chỉ tiêu đạt và vượt', 'state'),
    column('Nhiệm vụ hoàn thành', 'state'),
    column('Nhiệm vụ quá hạn', 'number'),
    ...(scored ? [column('Điểm tự chấm', 'state')] : []),
  ]
  const rows = standings.map((each, at): AppendixRow => {
    const tasks = each.tasks
    const done = tasks === null ? '' : `${tasks.done + tasks.doneLate}/${tasks.total}`
    const score = each.scores === null ? '' : each.scores.rateText
    return {
      kind: 'item',
      depth: 0,
      cells: [
        String(at + 1),
        each.unit,
        standingWords[each.state],
        each.issuedText,
        each.achievedText,
        done,
        tasks === null ? '' : String(tasks.overdue),
        ...(scored ? [score] : []),
      ],
    }
  })
  return {
    kind: 'matrix',
    title: 'Tình hình gửi báo cáo và kết quả theo đơn vị',
    unitNote: '',
    columns,
    rows,
    totals: '',
  }
}

function sumsTable(indicators: readonly MergedIndicator[]): Omit<Appendix, 'label'> {
  const columns = [
    column('TT', 'ordinal'),
    column('Chỉ tiêu', 'text'),
    column('ĐVT', 'state'),
    column('Kế hoạch', 'state'),
    column('Thực hiện chung', 'number'),
    column('Thấp nhất', 'state'),
    column('Cao nhất', 'state'),
    column('Số đơn vị đạt', 'state'),
    column('Đơn vị chưa có số liệu', 'text'),
  ]
  const rows: AppendixRow[] = []
  let area: string | null = null
  for (const each of indicators) {
    if (each.area !== area && each.area !== '') {
      rows.push({ kind: 'group', depth: 0, cells: ['', each.area, '', '', '', '', '', '', ''] })
    }
    area = each.area
    const parts = each.rule === 'ratio' && each.numerator !== null ? `${each.valueText}` : each.valueText
    rows.push({
      kind: 'item',
      depth: 0,
      cells: [
        each.ordinal,
        each.name,
        each.unit,
        each.targetText,
        each.rule === 'none' ? '-' : parts,
        each.lowest === null ? '' : `${each.lowest.text} (${each.lowest.unit})`,
        each.highest === null ? '' : `${each.highest.text} (${each.highest.unit})`,
        `${each.achieved}/${each.assessed}`,
        each.without.join(', '),
      ],
    })
  }
  const unjoined = indicators.some(each => each.rule === 'none')
  return {
    kind: 'matrix',
    title: 'Kết quả chung từng chỉ tiêu',
    unitNote: '',
    columns,
    rows,
    totals: unjoined
      ? 'Ghi chú: "-" là chỉ tiêu chỉ có tỷ lệ của từng đơn vị, thiếu tử số và mẫu số nên không tính tỷ lệ chung.'
      : '',
  }
}

/** Units are columns while they fit on a page; with more units than indicators the matrix is turned, and either way it is split over parts. */
function matrices(
  indicators: readonly MergedIndicator[],
  units: readonly string[],
): readonly Omit<Appendix, 'label'>[] {
  const turned = units.length > columnsPerPart && indicators.length < units.length
  const heads = turned
    ? indicators.map(each => `${each.ordinal === '' ? '' : `${each.ordinal}. `}${each.name}`)
    : units
  const parts = chunk(
    heads.map((_, at) => at),
    columnsPerPart,
  )
  return parts.map((part, number) => {
    const columns = [
      column('TT', 'ordinal'),
      column(turned ? 'Đơn vị' : 'Chỉ tiêu', 'text'),
      ...part.map(at => column(heads[at] ?? '', 'state')),
    ]
    const rows: AppendixRow[] = turned
      ? units.map((unit, at) => ({
          kind: 'item',
          depth: 0,
          cells: [String(at + 1), unit, ...part.map(index => indicators[index]?.values[at] ?? '')],
        }))
      : indicators.map(each => ({
          kind: 'item',
          depth: 0,
          cells: [each.ordinal, each.name, ...part.map(index => each.values[index] ?? '')],
        }))
    const suffix = parts.length > 1 ? ` (phần ${number + 1}/${parts.length})` : ''
    return {
      kind: 'matrix',
      title: `Kết quả từng chỉ tiêu theo đơn vị${suffix}`,
      unitNote: '',
      columns,
      rows,
      totals: '',
    }
  })
}

function chunk<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  // Parts of equal width look better than a full one and a remainder.
  const count = Math.max(1, Math.ceil(list.length / size))
  const each = Math.ceil(list.length / count)
  return Array.from({ length: count }, (_, at) => list.slice(at * each, (at + 1) * each))
}
