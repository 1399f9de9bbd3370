import { computeReport } from '../../src/compute/compute-report.js'
import type { ComputeOptions } from '../../src/compute/options.js'
import type {
  BudgetLine,
  BudgetTable,
  Group,
  Indicator,
  IndicatorTable,
  Info,
  Plan,
  PlanTable,
  StatisticsTable,
  Task,
  TaskTable,
} from '../../src/model/plan.js'
import type { Report } from '../../src/model/report.js'
import type { Column, Field } from '../../src/model/table.js'
import { makePeriod } from '../../src/vietnamese/dates/periods.js'
import { YEAR } from './rows.js'

/** Options of a report on paper, nothing to compare with. */
export const options: ComputeOptions = {
  asOf: null,
  previous: null,
  lastYear: null,
  charts: false,
  separateAppendices: false,
  electronic: false,
  today: '2024-12-31',
}

/** Builds columns from fields; a heading is the field's name unless given. */
export function columns(...fields: readonly (Field | readonly [Field | null, string])[]): readonly Column[] {
  return fields.map((each, index): Column => {
    const field = typeof each === 'string' ? each : (each[0] ?? null)
    const heading = typeof each === 'string' ? each : each[1]
    return { index: index + 1, heading, levels: [heading], field, issued: true, hidden: false }
  })
}

/** Builds a group row. */
export function group(ordinal: string, title: string, more: Partial<Group> = {}): Group {
  return {
    type: 'group',
    ordinal,
    title,
    depth: 0,
    parent: null,
    announced: null,
    maxScore: null,
    cells: [],
    at: { sheet: 'Chỉ tiêu', row: 5 },
    ...more,
  }
}

/** Places each group before its items and totals last, when a test gives no order of its own. */
function usualOrder(table: {
  readonly groups: readonly Group[]
  readonly items: readonly { readonly group: number | null }[]
  readonly totals: readonly unknown[]
}): PlanTable['order'] {
  const under = (at: number | null) =>
    table.items.flatMap((item, index) => (item.group === at ? [{ type: 'item' as const, index }] : []))
  return [
    ...under(null),
    ...table.groups.flatMap((_, index) => [{ type: 'group' as const, index }, ...under(index)]),
    ...table.totals.map((_, index) => ({ type: 'total' as const, index })),
  ]
}

const frame = { title: null, unit: null, groups: [], totals: [], breakdowns: [] } as const

/** Builds an indicator table; cells are filled with ordinal and name when a test gives none. */
export function indicatorTable(
  items: readonly Indicator[],
  more: Partial<IndicatorTable> = {},
): IndicatorTable {
  const table = {
    ...frame,
    kind: 'indicators' as const,
    sheet: 'Chỉ tiêu',
    columns: columns('ordinal', 'name', 'target', 'actual'),
    items,
    ...more,
  }
  return { ...table, order: more.order ?? usualOrder(table) }
}

/** Builds a task table. */
export function taskTable(items: readonly Task[], more: Partial<TaskTable> = {}): TaskTable {
  const table = {
    ...frame,
    kind: 'tasks' as const,
    sheet: 'Nhiệm vụ',
    columns: columns('ordinal', 'content', 'lead', 'timeline', 'status'),
    items,
    ...more,
  }
  return { ...table, order: more.order ?? usualOrder(table) }
}

/** Builds a budget table in million đồng. */
export function budgetTable(items: readonly BudgetLine[], more: Partial<BudgetTable> = {}): BudgetTable {
  const table = {
    ...frame,
    kind: 'budget' as const,
    sheet: 'Kinh phí',
    unit: { unit: 'triệu đồng', factor: 1_000_000, cell: 'A3' },
    columns: columns('ordinal', 'content', 'amount', 'disbursed'),
    items,
    ...more,
  }
  return { ...table, order: more.order ?? usualOrder(table) }
}

/** Builds a statistics table from categories and counts. */
export function statisticsTable(
  counts: readonly (readonly [category: string, count: number | null])[],
  more: Partial<StatisticsTable> = {},
): StatisticsTable {
  const table = {
    ...frame,
    kind: 'statistics' as const,
    sheet: 'Số liệu hồ sơ',
    columns: columns('ordinal', 'category', ['count', 'Số hồ sơ']),
    items: counts.map(([category, count], index) => ({
      type: 'statistics-row' as const,
      ordinal: String(index + 1),
      group: null,
      cells: [String(index + 1), category, count === null ? '' : String(count)],
      note: null,
      at: { sheet: 'Số liệu', row: 6 + index },
      category,
      counts: [count],
      claimedShare: null,
    })),
    ...more,
  }
  return { ...table, order: more.order ?? usualOrder(table) }
}

/** What an office in the tests says of itself: a commune's report on quarter I of 2024. */
export const info: Info = {
  parentBody: null,
  body: 'ỦY BAN NHÂN DÂN\nXÃ TAM PHƯỚC',
  abbreviation: null,
  place: 'Tam Phước',
  period: makePeriod('quarter', YEAR, 1),
  number: null,
  issuedOn: null,
  planCitation: null,
  planYear: YEAR,
  bases: [],
  receivers: [],
  recipients: [],
  archive: null,
  capacity: [],
  post: null,
  officePost: null,
  signer: null,
  windowFrom: null,
  windowTo: null,
  reportingUnit: null,
  preparedBy: null,
  subject: null,
  subjectMatter: null,
  others: {},
  windowPreset: 'nd09',
}

/** Builds a plan with an information sheet. */
export function plan(tables: readonly PlanTable[], more: Partial<Info> = {}): Plan {
  return {
    type: 'plan',
    hasInfo: true,
    info: { ...info, ...more },
    tables,
    narrative: {
      highlights: [],
      steering: [],
      advantages: [],
      difficulties: [],
      causes: [],
      lessons: [],
      directions: [],
      proposals: [],
    },
    schedule: [],
    units: [],
  }
}

/** Builds a workbook that holds appendix tables only. */
export function barePlan(tables: readonly PlanTable[]): Plan {
  return { ...plan(tables, { body: null, place: null, period: null, planYear: null }), hasInfo: false }
}

/** Computes a report that has to be made. */
export function reportOf(of: Plan, more: Partial<ComputeOptions> = {}): Report {
  const result = computeReport(of, { ...options, ...more })
  if (!result.ok) throw new Error('No report was made')
  return result.value
}
