/** Does jobs step by step; a job may begin in one thread and end in another. */
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import {
  type CompleteOptions,
  compareWith,
  draftDocuments,
  finishDraft,
  type Generated,
  hasErrors,
  markWorkbook,
  readAndCheck,
  studyChecked,
} from '../../index.js'
import { type Candidate, findEarlier, marksOf } from './earlier-workbooks.js'
import { prepareForLarge } from './engine-options.js'
import type { Job, JobOutcome, JobState, Order } from './job.js'
import type { Labour } from './labour.js'

/** A workbook of about twenty thousand rows: up to there starting quickly comes before lasting speed, and both before memory. */
const LARGE_BYTES = 700_000
/** A workbook of about two thousand rows: larger ones are not parted. */
const PARTED_BYTES = 80_000
/** So many checked workbooks keep another thread busy while this one does a job; a backlog of drafts is shorter work. */
const MOST_HELD = { checked: 3, drafted: 4 }

/** How the jobs of one order are done. To check takes most of the time of a job without documents: parting it is not worth it. */
export function jobLabour(order: Order): Labour<Job, JobState, JobOutcome> {
  return {
    module: new URL('./do-jobs.js', import.meta.url),
    data: order,
    begin: job => ({ type: 'waiting', job }),
    carryOn: state => carryOn(state, order),
    outcomeOf: state => (state.type === 'done' ? state.outcome : null),
    parted: order.checkOnly ? null : mostHeld,
  }
}

/** What takes long is done in one thread: warming up matters little there, and sending it on takes time and memory. */
function mostHeld(state: JobState): number {
  if (state.type === 'done') return 0
  const { length } = state.job.bytes
  if (state.type === 'waiting') return length > LARGE_BYTES ? 1 : length > PARTED_BYTES ? 2 : 0
  return length > PARTED_BYTES ? 0 : MOST_HELD[state.type]
}

/** Takes the next step of a job. */
async function carryOn(state: JobState, order: Order): Promise<JobState> {
  try {
    if (state.type === 'waiting') return begin(state.job, order)
    if (state.type === 'checked') return await draft(state, order)
    if (state.type === 'drafted') return await finish(state, order)
    return state
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { type: 'done', outcome: { type: 'bug', error: text } }
  }
}

function begin(job: Job, order: Order): JobState {
  if (job.bytes.length > LARGE_BYTES) prepareForLarge(process.versions.node)
  return { type: 'checked', job, checked: readAndCheck(job.bytes, optionsFor(job, order)) }
}

async function draft({ job, checked }: JobState & { type: 'checked' }, order: Order): Promise<JobState> {
  const options = optionsFor(job, order)
  if (order.checkOnly) {
    const generated = studyChecked(checked, options).outcome
    return { type: 'done', outcome: await withMarks({ job, generated, compared: [] }, order) }
  }
  const drafted = draftDocuments(checked, options)
  const state = { type: 'drafted', job, draft: drafted, compared: [] } as const
  // Workbooks named on the command line come first; then the folder is not searched.
  const named = options.previous !== null || options.lastYear !== null
  if (named || !drafted.outcome.ok || order.candidates.length === 0) return state
  const own = resolve(job.path)
  const earlier = findEarlier(
    drafted.outcome,
    order.candidates.filter(each => each.path !== own),
  )
  const beside = { previous: await readWhole(earlier.previous), lastYear: await readWhole(earlier.lastYear) }
  const compared = marksOf(earlier)
  // Unit and period are known only now; most workbooks have no earlier one and are done.
  if (beside.previous === null && beside.lastYear === null) return { ...state, compared }
  const wanted = { ...options, ...beside }
  return { ...state, draft: draftDocuments(compareWith(checked, wanted), wanted), compared }
}

async function finish(
  { job, draft, compared }: JobState & { type: 'drafted' },
  order: Order,
): Promise<JobState> {
  const generated = await finishDraft(draft, order.options)
  return { type: 'done', outcome: await withMarks({ job, generated, compared }, order) }
}

/** A marked copy comes along when asked for or when there are errors. */
async function withMarks(
  { job, generated, compared }: { job: Job; generated: Generated; compared: readonly string[] },
  { mark, options }: Order,
): Promise<JobOutcome> {
  const wanted = mark === 'always' || (mark === 'errors' && hasErrors(generated.messages))
  const marked = wanted ? await markWorkbook(job.bytes, generated.messages, options.language) : null
  return { type: 'generated', generated, marked, compared }
}

function optionsFor({ path }: Job, { options }: Order): CompleteOptions {
  return { ...options, fileName: basename(path) }
}

async function readWhole(candidate: Candidate | null): Promise<Uint8Array | null> {
  if (candidate === null) return null
  return readFile(candidate.path).then(
    bytes => new Uint8Array(bytes),
    () => null,
  )
}
