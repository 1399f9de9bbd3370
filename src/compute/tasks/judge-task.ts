import type { Task } from '../../model/plan.js'
import type { TaskState } from '../../model/report.js'
import type { IsoDate } from '../../vietnamese/dates/dates.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { parseResult, shortfallOf } from '../../vietnamese/words/result-words.js'
import { spellOutState } from '../../vietnamese/words/status-cell.js'
import { parseStatus, type TaskStatus } from '../../vietnamese/words/status-words.js'

/** A task judged. `due` is its fixed date, null for none; `claim` how the clerk's status stands to the state: the same, less exact but true ("Hoàn thành" of one done late), or something else. */
export type TaskJudgement = {
  readonly state: TaskState
  readonly due: IsoDate | null
  readonly claim: 'nothing' | 'same' | 'similar' | 'other'
  /** The state rests on words of the result that could mean another one. */
  readonly guessed: boolean
}

/** The cut-off date, and whether the workbook reports results of tasks at all (a bare plan does not). */
export type TaskContext = { readonly asOf: IsoDate; readonly hasResults: boolean }

/** States that a status word does not contradict; the first is its own. */
const COMPATIBLE: Readonly<Record<TaskStatus, readonly TaskState[]>> = {
  done: ['done', 'doneLate'],
  inProgress: ['inProgress', 'ongoing'],
  notStarted: ['notStarted', 'notDue'],
  ongoing: ['ongoing'],
  overdue: ['overdue', 'doneLate'],
  notDue: ['notDue', 'notStarted'],
  notApplicable: ['notApplicable'],
}

/** Of work without an end too: "Chưa đạt", "Hoàn thành một phần". */
const FALLS_SHORT = /^(?:chua|khong) |(?:^| )mot phan(?: |$)/
/** What words of lateness are made of: cheap enough for every row. */
const MAY_BE_LATE = /qu[aá]|tr[eễ]|ch[aậ]m|mu[oộ]n|sau/i
/** With their marks, or wholly without: “trên”, “chấm” and “sáu” are other words. */
const LATE_WORDS =
  /^\s*(?:đã |da )?(?:hoàn thành|hoan thanh)(?:[\s,;:(–-]+(?:(?:nhưng|nhung|song)\s+)?(?:quá (?:thời )?hạn|qua (?:thoi )?han|(?:quá|qua)(?=\s+\d+\s+(?:ngày|ngay|tuần|tuan|tháng|thang))|trễ|tre|chậm|cham|muộn|muon)|,? sau)(?!\p{L}|\s+(?:nhất|nhat)(?!\p{L}))/iu

/** Judges one task at the cut-off date from its dates, percentage and status words, in that order of weight. Never looks at other rows. */
export function judgeTask(task: Task, context: TaskContext): TaskJudgement {
  const due = dueDateOf(task)
  const state = stateOf(task, due, context)
  return { state, due, claim: claimOf(task.status, state), guessed: isGuessed(task, state) }
}

function claimOf(status: TaskStatus | null, state: TaskState): TaskJudgement['claim'] {
  if (status === null) return 'nothing'
  const [own] = COMPATIBLE[status]
  if (own === state) return 'same'
  return COMPATIBLE[status].includes(state) ? 'similar' : 'other'
}

/** Gives the fixed date of a task, null for none. */
export function dueDateOf(task: Task): IsoDate | null {
  return task.timeline?.type === 'due' ? task.timeline.date : null
}

/** Tells whether a task says anything about its result. */
export function hasTaskResult(task: Task): boolean {
  return (
    task.status !== null ||
    task.progress !== null ||
    task.completedOn !== null ||
    hasStatus(task) ||
    (task.actual ?? '').trim() !== ''
  )
}

function hasStatus(task: Task): boolean {
  return (task.statusText ?? '').trim() !== ''
}

function stateOf(task: Task, due: IsoDate | null, context: TaskContext): TaskState {
  if (task.status === 'notApplicable') return 'notApplicable'
  const words = task.status ?? wordsOfResult(task)
  if (isDone(task, words, context.asOf)) return isLate(task, due) ? 'doneLate' : 'done'
  if (isOngoing(task)) {
    if (task.status === 'notStarted' || task.status === 'overdue') return openState(task.status)
    if (!hasStatus(task)) return shortfallOf(task.actual ?? '') ?? 'ongoing'
    return FALLS_SHORT.test(foldText(task.statusText ?? '')) ? 'inProgress' : 'ongoing'
  }
  if (due !== null && due < context.asOf) {
    return context.hasResults || words === 'overdue' ? 'overdue' : 'noData'
  }
  return stateInTime(task, words, due)
}

/** A completion date decides, then the percentage, then the words. */
function isDone(task: Task, words: TaskStatus | null, asOf: IsoDate): boolean {
  if (task.completedOn !== null) return task.completedOn <= asOf
  if (task.progress !== null) return task.progress >= 100
  return words === 'done' && !(task.status === null && isOngoing(task))
}

function isLate(task: Task, due: IsoDate | null): boolean {
  if (task.completedOn !== null && due !== null) return task.completedOn > due
  const text = (task.statusText ?? '').normalize('NFC')
  return MAY_BE_LATE.test(text) && LATE_WORDS.test(spellOutState(text))
}

/** Work without an end is never overdue. */
function isOngoing(task: Task): boolean {
  return task.status === 'ongoing' || task.timeline?.type === 'ongoing' || task.timeline?.type === 'recurring'
}

function openState(status: 'notStarted' | 'overdue'): TaskState {
  return status === 'notStarted' ? 'notStarted' : 'inProgress'
}

/** Not done and not past its date. "Quá hạn" is believed only where no date says otherwise. */
function stateInTime(task: Task, words: TaskStatus | null, due: IsoDate | null): TaskState {
  const begun = (task.progress ?? 0) > 0
  switch (words) {
    case 'overdue':
      return due === null ? 'overdue' : 'inProgress'
    case 'notStarted':
      return begun ? 'inProgress' : 'notStarted'
    case 'notDue':
      return begun ? 'inProgress' : 'notDue'
    case 'done':
    case 'inProgress':
    case 'ongoing':
    case 'notApplicable':
      return 'inProgress'
    case null:
      if (begun || task.completedOn !== null) return 'inProgress'
      if (task.progress === 0) return 'notStarted'
      if (!saysNothing(task.actual)) return 'inProgress'
      return due === null ? 'noData' : 'notDue'
  }
}

/** Without a status cell the result's own words tell: "Đã ban hành Kế hoạch …", "Đang xây dựng …". */
function wordsOfResult(task: Task): TaskStatus | null {
  if (hasStatus(task)) return parseStatus(task.statusText ?? '')
  return saysNothing(task.actual) ? null : parseResult(task.actual ?? '').status
}

/** Where neither dates nor a percentage nor a status tell, and the words of the result do not for certain. */
function isGuessed(task: Task, state: TaskState): boolean {
  if (task.progress !== null || task.completedOn !== null || hasStatus(task)) return false
  if (saysNothing(task.actual) || state === 'notApplicable') return false
  if (isOngoing(task)) return state !== 'ongoing'
  const { status, clear } = parseResult(task.actual ?? '')
  if (status === 'overdue' || status === 'ongoing') return !COMPATIBLE[status].includes(state)
  return !clear
}

/** "0", "-" and "…" in the cell of results tell of none. */
export function saysNothing(actual: string | null): boolean {
  return /^[\s0.…–—-]*$/.test(actual ?? '')
}
