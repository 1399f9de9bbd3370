import { type Message, message } from '../../messages/message.js'
import type { Plan, Task, TaskTable } from '../../model/plan.js'
import type { ReportTime, TaskResult, TasksReport } from '../../model/report.js'
import { withTickedStatus } from '../../model/ticked-state.js'
import { formatDateShort, type IsoDate } from '../../vietnamese/dates/dates.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { shortfallOf } from '../../vietnamese/words/result-words.js'
import { areaTitle, splitByArea, topGroupOf } from '../areas.js'
import { areInTime, countTasks } from '../counts.js'
import { dueTextOf } from '../due-text.js'
import { endOf, endOfNext } from '../head/compute-time.js'
import { namesInLine } from '../head/names-in-line.js'
import { resultInLine } from '../indicators/result-in-line.js'
import { sumScores } from '../indicators/scores.js'
import { placeInRow } from '../row-places.js'
import { titleInText } from '../titles.js'
import { taskStateTexts } from '../wording.js'
import { claimsAgainstDue } from './claimed-states.js'
import { failureOf } from './failed-tasks.js'
import { guessesOf } from './guessed-states.js'
import { hasTaskResult, judgeTask, saysNothing, type TaskJudgement } from './judge-task.js'
import { isSuspended } from './suspended-tasks.js'

/** A task with its judgement, kept for the appendix. */
export type TaskEntry = {
  readonly task: Task
  readonly table: TaskTable
  readonly judgement: TaskJudgement
  readonly result: TaskResult
}

export type ComputedTasks = {
  readonly report: TasksReport | null
  readonly entries: readonly TaskEntry[]
  readonly messages: readonly Message[]
}

/** Judges every task at the cut-off date and sums them up by area; the report is null without task tables. */
export function computeTasks(
  plan: Plan,
  time: ReportTime | null,
  asOf: IsoDate,
  previous: Plan | null,
): ComputedTasks {
  const tables = plan.tables.flatMap(table => (table.kind === 'tasks' ? [table] : []))
  const entries = tables.flatMap(table => {
    const hasResults = table.items.some(hasTaskResult)
    return table.items.map(task => judgeRow(task, table, { asOf, hasResults }))
  })
  const messages = [
    ...entries.flatMap(entry => [
      ...claimsAgainstDue(entry, asOf, plan.info),
      ...completedLater(entry, asOf),
      ...failureOf(entry),
    ]),
    ...guessesOf(entries),
  ]
  if (tables.length === 0) return { report: null, entries, messages }
  const items = entries.map(entry => entry.result)
  const report: TasksReport = {
    counts: countTasks(items),
    areas: areasOf(tables, entries),
    items,
    overdue: items.filter(item => item.state === 'overdue'),
    suspended: items.filter(isSuspended),
    ...dueLists(
      items.filter(item => !isSuspended(item)),
      time,
      asOf,
    ),
    notApplicable: items.filter(item => item.state === 'notApplicable'),
    hasDue: items.some(item => item.due !== null),
    inTime: areInTime(items),
    doneInPeriod: time === null ? [] : doneInPeriod(entries, time, previous),
    scores: sumScores(entries.map(entry => entry.task)),
    appendix: '',
  }
  return { report, entries, messages }
}

function judgeRow(
  task: Task,
  table: TaskTable,
  context: { readonly asOf: IsoDate; readonly hasResults: boolean },
): TaskEntry {
  const judgement = judgeTask(task, context)
  const resultText = saysNothing(task.actual) ? '' : (task.actual ?? '')
  const result: TaskResult = {
    ordinal: task.ordinal,
    content: task.content,
    area: areaTitle(topGroupOf(table.groups, task.group)),
    lead: namesInLine(task.lead ?? ''),
    support: task.support ?? '',
    level: task.level ?? '',
    targetText: task.target?.text ?? '',
    product: task.product ?? '',
    due: judgement.due,
    dueText: dueTextOf(task.timeline),
    resultText,
    doneText:
      tellsOfNone(resultText, judgement.state) || isDoneLater(task, context.asOf)
        ? ''
        : resultInLine(resultText),
    state: judgement.state,
    stateText: taskStateTexts[judgement.state],
    claimedText: task.statusText ?? '',
    completedText: task.completedOn === null ? '' : formatDateShort(task.completedOn),
    note: task.note ?? '',
    at: task.at,
  }
  return { task, table, judgement, result }
}

/** Done after the cut-off date: at that day it was open, and "đã xong" beside it would say otherwise. */
function isDoneLater({ completedOn }: Task, asOf: IsoDate): boolean {
  return completedOn !== null && completedOn > asOf
}

/** Done, but only after the cut-off date: the row's state is not what its cells say. */
function completedLater({ task, table, result }: TaskEntry, asOf: IsoDate): readonly Message[] {
  if (task.completedOn === null || task.completedOn <= asOf || result.state === 'notApplicable') return []
  const values = {
    ordinal: task.ordinal,
    date: result.completedText,
    asOf: formatDateShort(asOf),
    state: result.stateText,
  }
  return [
    message(
      'task-completed-after-cut-off',
      placeInRow(task.at, withTickedStatus(table.columns, task.cells), 'completedOn', 'status', 'content'),
      values,
    ),
  ]
}

const KEPT_WHOLE: ReadonlySet<TaskResult['state']> = new Set(['done', 'doneLate', 'ongoing'])

/** "Chưa tổ chức" is no result; "Chưa xong, đã lắp 5/12" is, and so is "Chưa xảy ra sự cố" of a task that never ends. */
function tellsOfNone(result: string, state: TaskResult['state']): boolean {
  if (KEPT_WHOLE.has(state) || !/^\W*(?:ch|kh|v)/i.test(result)) return false
  const folded = ` ${foldText(result)} `
  return (folded.startsWith(' chua ') || shortfallOf(result) !== null) && !folded.includes(' da ')
}

function areasOf(tables: readonly TaskTable[], entries: readonly TaskEntry[]): TasksReport['areas'] {
  const byTask = new Map(entries.map(entry => [entry.task, entry.result]))
  return splitByArea(tables).map(area => {
    const items = area.items.flatMap(item => byTask.get(item) ?? [])
    return {
      ordinal: area.ordinal,
      title: titleInText(area.title),
      counts: countTasks(items),
      scores: sumScores(area.items),
      items,
      byLead: resultsByLead(items),
    }
  })
}

/** Merges what was done by the unit that leads, spelt as it first stands; equal results once. */
function resultsByLead(
  items: readonly TaskResult[],
): readonly { readonly lead: string; readonly results: readonly string[] }[] {
  const leads = new Map<string, { lead: string; results: Set<string> }>()
  for (const item of items) {
    if (item.doneText === '') continue
    const key = foldText(item.lead)
    const entry = leads.get(key) ?? { lead: item.lead, results: new Set() }
    entry.results.add(item.doneText)
    leads.set(key, entry)
  }
  return [...leads.values()].map(({ lead, results }) => ({ lead, results: [...results] }))
}

const OPEN = ['inProgress', 'notStarted', 'notDue', 'noData']

/** What is still open and falls due in the rest of the period, and in the next one; overdue tasks are told apart, ongoing ones have no date. */
function dueLists(
  items: readonly TaskResult[],
  time: ReportTime | null,
  asOf: IsoDate,
): Pick<TasksReport, 'dueSoon' | 'dueNext'> {
  if (time === null) return { dueSoon: [], dueNext: [] }
  const within = endOf(time.period)
  const open = items.flatMap(item =>
    item.due !== null && OPEN.includes(item.state) && item.due >= asOf ? [{ item, due: item.due }] : [],
  )
  const until = endOfNext(time.period)
  return {
    dueSoon: open.filter(({ due }) => due <= within).map(({ item }) => item),
    dueNext: open.filter(({ due }) => due > within && due <= until).map(({ item }) => item),
  }
}

/** Done within the data window, by its completion date; without one, done now and not yet in the workbook before. Without either nobody knows when. */
function doneInPeriod(
  entries: readonly TaskEntry[],
  time: ReportTime,
  previous: Plan | null,
): readonly TaskResult[] {
  const doneBefore = tasksDoneIn(previous)
  return entries
    .filter(({ task, result }) => {
      if (result.state !== 'done' && result.state !== 'doneLate') return false
      if (task.completedOn === null) return previous !== null && !doneBefore.has(foldText(task.content))
      return task.completedOn >= time.from && task.completedOn <= time.asOf
    })
    .map(entry => entry.result)
}

function tasksDoneIn(plan: Plan | null): ReadonlySet<string> {
  const tasks = plan?.tables.flatMap(table => (table.kind === 'tasks' ? table.items : [])) ?? []
  const done = tasks.filter(
    task => task.status === 'done' || task.progress === 100 || task.completedOn !== null,
  )
  return new Set(done.map(task => foldText(task.content)))
}
