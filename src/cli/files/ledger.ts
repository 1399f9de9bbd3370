/** The folder's memory: which results we wrote (by hash), from which input. Kept in `<results>/.baocao/`, one small file per entry, each replaced atomically. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { replaceFile } from './write-safely.js'

// Forms are read a few times a run: compiling a reader for each costs more than it saves.
z.config({ jitless: true })

const runSchema = z.object({
  version: z.literal(1),
  /** Name of the workbook, as given. */
  input: z.string(),
  /** Hash over everything the results depend on. */
  key: z.string(),
  ok: z.boolean(),
  outputs: z.array(z.object({ name: z.string(), hash: z.string() })),
  period: z.string().nullable(),
  previousPeriod: z.string().nullable(),
  lastYearPeriod: z.string().nullable(),
  unit: z.string(),
  /** Where the workbook stood, and the hash of its bytes. */
  path: z.string(),
  content: z.string(),
  /** Workbooks of other periods that the results were compared with. */
  compared: z.array(z.string()),
})

/** What the last run made of one workbook. */
export type RunRecord = z.infer<typeof runSchema>

const ownSchema = z.object({ version: z.literal(1), hashes: z.array(z.string()) })

/** Hashes bytes or text (SHA-256, hex). */
export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Where the memory of a results folder stands. */
export function ledgerFolder(results: string): string {
  return join(results, '.baocao')
}

/** Reads what the last run made of a workbook, or null (also when the memory is damaged: it is only a memory). */
export async function readRun(results: string, input: string): Promise<RunRecord | null> {
  const found = await readJson(join(ledgerFolder(results), `run-${shortHash(input)}.json`))
  const parsed = runSchema.safeParse(found)
  return parsed.success ? parsed.data : null
}

/** Remembers a run. */
export async function writeRun(results: string, record: RunRecord): Promise<void> {
  await writeJson(join(ledgerFolder(results), `run-${shortHash(record.input)}.json`), record)
}

/** Lists every remembered run. */
export async function listRuns(results: string): Promise<readonly RunRecord[]> {
  const names = await readdir(ledgerFolder(results)).catch(() => [])
  const runs: RunRecord[] = []
  for (const name of names.filter(each => each.startsWith('run-')).sort()) {
    const parsed = runSchema.safeParse(await readJson(join(ledgerFolder(results), name)))
    if (parsed.success) runs.push(parsed.data)
  }
  return runs
}

/** Reads the hashes under which we wrote a result; empty when we never did. */
export async function readOwnHashes(results: string, name: string): Promise<readonly string[]> {
  const parsed = ownSchema.safeParse(await readJson(ownPath(results, name)))
  return parsed.success ? parsed.data.hashes : []
}

/** Remembers that a result with one of these hashes is ours. Written before the result is renamed into place, so a kill in between loses nothing. */
export async function writeOwnHashes(
  results: string,
  name: string,
  hashes: readonly string[],
): Promise<void> {
  await writeJson(ownPath(results, name), { version: 1, hashes })
}

const shortHash = (text: string): string => hashOf(text).slice(0, 16)
const ownPath = (results: string, name: string): string =>
  join(ledgerFolder(results), `own-${shortHash(name)}.json`)

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown
  } catch {
    return null
  }
}

/** Not flushed: a memory lost with the power makes the next result stand beside the old one, never over it. */
async function writeJson(path: string, value: unknown): Promise<void> {
  await replaceFile(path, new TextEncoder().encode(`${JSON.stringify(value)}\n`), false)
}
