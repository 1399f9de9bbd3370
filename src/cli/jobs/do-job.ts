/** Does one job; runs in the main thread or in a worker. */
import { readFile } from 'node:fs/promises'
import { checkWorkbook, type Generated, generate, hasErrors, markWorkbook } from '../../index.js'
import { type Candidate, type EarlierWorkbooks, findEarlier, marksOf } from './earlier-workbooks.js'
import { prepareForLarge } from './engine-options.js'
import type { Job, JobOutcome } from './job.js'

/** A workbook of about twenty thousand rows: up to there starting quickly comes before lasting speed, and both before memory. */
const LARGE_BYTES = 700_000

const none: EarlierWorkbooks = { previous: null, lastYear: null }

let before: Promise<unknown> = Promise.resolve()

/** Does jobs one after the other, however many a thread was handed: each may need much memory. */
export default function doJob(job: Job): Promise<JobOutcome> {
  const outcome = before.then(() => doOne(job))
  before = outcome
  return outcome
}

/** Reads, checks and (unless `checkOnly`) writes one workbook's documents; a marked copy comes along when asked for or when there are errors. */
async function doOne(job: Job): Promise<JobOutcome> {
  if (job.bytes.length > LARGE_BYTES) prepareForLarge(process.versions.node)
  try {
    const work = job.checkOnly ? checkWorkbook : generate
    let generated = await work(job.bytes, job.options)
    const earlier = wantsEarlier(job, generated) ? findEarlier(generated, job.candidates) : none
    const { previous, lastYear } = {
      previous: await readWhole(earlier.previous),
      lastYear: await readWhole(earlier.lastYear),
    }
    // Unit and period are known only now; most workbooks have no earlier one and are done.
    if (previous !== null || lastYear !== null)
      generated = await work(job.bytes, { ...job.options, previous, lastYear })
    const wanted = job.mark === 'always' || (job.mark === 'errors' && hasErrors(generated.messages))
    const marked = wanted
      ? await markWorkbook(job.bytes, generated.messages, job.options.language ?? 'vi')
      : null
    return { type: 'generated', generated, marked, compared: marksOf(earlier) }
  } catch (error) {
    return { type: 'bug', error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** Workbooks named on the command line come first; then the folder is not searched. */
function wantsEarlier(job: Job, generated: Generated): boolean {
  const named = (job.options.previous ?? null) !== null || (job.options.lastYear ?? null) !== null
  return !named && generated.ok && job.candidates.length > 0
}

async function readWhole(candidate: Candidate | null): Promise<Uint8Array | null> {
  if (candidate === null) return null
  return readFile(candidate.path).then(
    bytes => new Uint8Array(bytes),
    () => null,
  )
}
