/** Does one job; runs in the main thread or in a worker. */
import { checkWorkbook, generate, hasErrors, markWorkbook } from '../../index.js'
import type { Job, JobOutcome } from './job.js'

/** Reads, checks and (unless `checkOnly`) writes one workbook's documents; a marked copy comes along when asked for or when there are errors. */
export default async function doJob(
  job: Job & { readonly mark: 'never' | 'errors' | 'always' },
): Promise<JobOutcome> {
  try {
    const generated = job.checkOnly
      ? await checkWorkbook(job.bytes, job.options)
      : await generate(job.bytes, job.options)
    const wanted = job.mark === 'always' || (job.mark === 'errors' && hasErrors(generated.messages))
    const marked = wanted
      ? await markWorkbook(job.bytes, generated.messages, job.options.language ?? 'vi')
      : null
    return { type: 'generated', generated, marked }
  } catch (error) {
    return { type: 'bug', error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
