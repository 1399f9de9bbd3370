import type { Plan, PlanTable } from '../../model/plan.js'
import type { Appendix, ReportTime } from '../../model/report.js'
import { romanNumeral } from '../../vietnamese/numbers/numerals.js'
import { joinVietnamese } from '../../vietnamese/words/lists.js'
import type { IndicatorEntry } from '../indicators/compute-indicators.js'
import { hasIndicatorResult } from '../indicators/judge-indicator.js'
import type { TaskEntry } from '../tasks/compute-tasks.js'
import { hasTaskResult } from '../tasks/judge-task.js'
import { cleanTitle, isBareTitle } from '../titles.js'
import { appendixTitles, appendixWord, fillWords, planTitles } from '../wording.js'
import { buildBudgetAppendix } from './budget-appendix.js'
import { buildIndicatorAppendix } from './indicator-appendix.js'
import { printAlike } from './layout-columns.js'
import { buildStatisticsAppendix } from './statistics-appendix.js'
import { buildMonthTaskAppendix, buildTaskAppendix } from './task-appendix.js'

/** What the appendices print: the plan with its judged rows. */
export type AppendixSource = {
  readonly plan: Plan
  readonly time: ReportTime | null
  readonly indicators: readonly IndicatorEntry[]
  readonly tasks: readonly TaskEntry[]
}

/** The appendices in print order, and the name of the one that holds each table ("Phụ lục I"). */
export type ComputedAppendices = {
  readonly appendices: readonly Appendix[]
  readonly labelOf: (...tables: readonly PlanTable[]) => string
}

type Draft = { readonly appendix: Appendix; readonly tables: readonly PlanTable[] }

/** Prints every table: indicators, tasks, statistics, budget, as the report cites them; tables that print alike share one appendix. One alone has no number. */
export function computeAppendices(source: AppendixSource): ComputedAppendices {
  const drafts = [
    ...indicatorDrafts(source),
    ...taskDrafts(source),
    ...statisticsDrafts(source),
    ...moneyDrafts(source),
  ]
  const labelled = drafts.map((draft, index) => ({
    tables: draft.tables,
    appendix: {
      ...draft.appendix,
      label: drafts.length === 1 ? appendixWord : `${appendixWord} ${romanNumeral(index + 1)}`,
    },
  }))
  return {
    appendices: labelled.map(draft => draft.appendix),
    labelOf: (...tables) =>
      joinVietnamese(
        labelled
          .filter(draft => tables.some(table => draft.tables.includes(table)))
          .map(draft => draft.appendix.label),
      ),
  }
}

function indicatorDrafts({ plan, time, indicators }: AppendixSource): readonly Draft[] {
  const tables = plan.tables.flatMap(table => (table.kind === 'indicators' ? [table] : []))
  const judged = plan.hasInfo || tables.some(table => table.items.some(hasIndicatorResult))
  return alike(tables).map(group => ({
    tables: group,
    appendix: buildIndicatorAppendix(group, indicators, titleOf(group, time, judged), judged),
  }))
}

/** A month report lists its tasks in four columns, all in one appendix. */
function taskDrafts({ plan, time, tasks }: AppendixSource): readonly Draft[] {
  const tables = plan.tables.flatMap(table => (table.kind === 'tasks' ? [table] : []))
  if (time?.outline === 'month' && tables.length > 0) {
    return [{ tables, appendix: buildMonthTaskAppendix(tables, tasks, titleOf(tables, time, true)) }]
  }
  const judged = plan.hasInfo || tables.some(table => table.items.some(hasTaskResult))
  return alike(tables).map(group => ({
    tables: group,
    appendix: buildTaskAppendix(group, tasks, titleOf(group, time, judged), judged),
  }))
}

function moneyDrafts({ plan, time }: AppendixSource): readonly Draft[] {
  const tables = plan.tables.flatMap(table => (table.kind === 'budget' ? [table] : []))
  return alike(tables).map(group => ({
    tables: group,
    appendix: buildBudgetAppendix(group, titleOf(group, time, plan.hasInfo)),
  }))
}

/** Statistics tables count different things: each is an appendix of its own. */
function statisticsDrafts({ plan, time }: AppendixSource): readonly Draft[] {
  const tables = plan.tables.flatMap(table => (table.kind === 'statistics' ? [table] : []))
  return tables.map(table => ({
    tables: [table],
    appendix: buildStatisticsAppendix(table, titleOf([table], time, plan.hasInfo)),
  }))
}

function alike<Table extends PlanTable>(tables: readonly Table[]): readonly (readonly Table[])[] {
  const groups: Table[][] = []
  for (const table of tables) {
    const group = groups.find(([first]) => first !== undefined && printAlike(first, table))
    if (group === undefined) groups.push([table])
    else group.push(table)
  }
  return groups
}

/** The sheet's own title, else the usual one for its kind and period. */
function titleOf(tables: readonly PlanTable[], time: ReportTime | null, reported: boolean): string {
  const [first] = tables
  if (first === undefined) return ''
  const own = cleanTitle(first.title)
  if (own !== null && !isBareTitle(own)) return own
  if (!reported) return planTitles[first.kind]
  return fillWords(appendixTitles[first.kind], { period: time?.label ?? '' }).trim()
}
