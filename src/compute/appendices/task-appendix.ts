import type { TaskTable } from '../../model/plan.js'
import type { Appendix, AppendixRow } from '../../model/report.js'
import { columnOf, type Field } from '../../model/table.js'
import { formatDateShort } from '../../vietnamese/dates/dates.js'
import { areaTitle, rowsByGroup } from '../areas.js'
import { countTasks } from '../counts.js'
import { sumScores } from '../indicators/scores.js'
import type { TaskEntry } from '../tasks/compute-tasks.js'
import { saysNothing } from '../tasks/judge-task.js'
import { isSuspended } from '../tasks/suspended-tasks.js'
import { computedHeadings, monthTaskHeadings } from '../wording.js'
import { buildAppendix } from './build-appendix.js'
import type { ComputedColumn } from './layout-columns.js'
import { doneTail, scoreTail, taskTotals } from './tails.js'
import { totalOfField } from './totals.js'

/** Prints task tables of one layout. `judged` false (a bare plan): the clerk's columns only. */
export function buildTaskAppendix(
  tables: readonly TaskTable[],
  entries: readonly TaskEntry[],
  title: string,
  judged: boolean,
): Appendix {
  const own = entries.filter(entry => tables.includes(entry.table))
  const lacksStatus = tables.every(table => columnOf(table, 'status') === null)
  const assessment: ComputedColumn<TaskEntry> = {
    heading: computedHeadings.assessment,
    kind: 'state',
    before: [],
    textOf: entry => entry.result.stateText,
  }
  return buildAppendix<TaskTable, TaskEntry>({
    kind: 'tasks',
    title,
    tables,
    computed: judged && lacksStatus ? [assessment] : [],
    entriesOf: table => own.filter(entry => entry.table === table),
    rewrite: (field, text, entry) => (judged ? rewriteCell(field, text, entry) : null),
    groupTail: within => (judged ? tailOf(within) : ''),
    totalCell: totalOfField,
    totalComputed: () => '',
    totals: judged ? totalsOf(own) : '',
  })
}

/** Prints all tasks in the four columns of a month report. */
export function buildMonthTaskAppendix(
  tables: readonly TaskTable[],
  entries: readonly TaskEntry[],
  title: string,
): Appendix {
  const heading = (text: string, kind: 'ordinal' | 'text' | 'state', computed: boolean) => ({
    heading: text,
    levels: [text],
    kind,
    computed,
  })
  return {
    kind: 'tasks',
    label: '',
    title,
    unitNote: '',
    columns: [
      heading(monthTaskHeadings.ordinal, 'ordinal', false),
      heading(monthTaskHeadings.content, 'text', false),
      heading(monthTaskHeadings.result, 'text', false),
      heading(monthTaskHeadings.assessment, 'state', true),
    ],
    rows: tables.flatMap(table => monthRows(table, entries)),
    totals: totalsOf(entries.filter(entry => tables.includes(entry.table))),
  }
}

function monthRows(table: TaskTable, entries: readonly TaskEntry[]): readonly AppendixRow[] {
  const own = entries.filter(entry => entry.table === table)
  const enclosed = rowsByGroup(table.groups, table.items)
  return table.order.flatMap((place): readonly AppendixRow[] => {
    if (place.type === 'total' || place.type === 'breakdown') return []
    if (place.type === 'group') {
      const group = table.groups[place.index]
      if (group === undefined) return []
      const tail = tailOf((enclosed[place.index] ?? []).flatMap(index => own[index] ?? []))
      const title = tail === '' ? group.title : `${areaTitle(group)} (${tail})`
      return [{ kind: 'group', depth: group.depth, cells: [group.ordinal, title, '', ''] }]
    }
    const entry = own[place.index]
    if (entry === undefined) return []
    const { result, task } = entry
    const done = saysNothing(task.actual) ? '' : (task.actual ?? '')
    const depth = task.group === null ? 0 : (table.groups[task.group]?.depth ?? 0) + 1
    return [
      {
        kind: 'item',
        depth,
        cells: [result.ordinal, result.content, done, stateCell(result.claimedText, entry)],
      },
    ]
  })
}

/** The state of a row is said in the words of the counts; what the clerk's word contradicts is told as a finding, not in print. */
function rewriteCell(field: Field, own: string, entry: TaskEntry): string | null {
  if (field === 'status') return stateCell(own, entry)
  // A day that lost its format in Excel is printed as the day.
  if (own.length !== 5 || !/^\d+$/.test(own)) return null
  const { timeline, completedOn } = entry.task
  if (field === 'timeline') return timeline?.type === 'due' ? timeline.text : null
  return field === 'completedOn' && completedOn !== null ? formatDateShort(completedOn) : null
}

/** Words that say no state ("Chờ hướng dẫn") stay where nothing else tells one. */
function stateCell(own: string, { judgement, result }: TaskEntry): string {
  // "Quá hạn (tạm dừng)": counted by its date, and said as the clerk says it.
  if (isSuspended(result)) {
    const said = (own.trim() || result.claimedText.trim()).replace(/\s+/g, ' ')
    return `${result.stateText} (${said.charAt(0).toLocaleLowerCase('vi')}${said.slice(1)})`
  }
  const keeps = judgement.claim === 'nothing' && result.state === 'noData' && own.trim() !== ''
  return keeps ? own : result.stateText
}

function tailOf(within: readonly TaskEntry[]): string {
  const scores = sumScores(within.map(entry => entry.task))
  if (scores !== null && scores.scored > 0) return scoreTail(scores)
  return doneTail(countTasks(within.map(entry => entry.result)))
}

function totalsOf(entries: readonly TaskEntry[]): string {
  return taskTotals(
    entries.map(entry => entry.result),
    sumScores(entries.map(entry => entry.task)),
  )
}
