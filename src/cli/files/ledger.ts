/**
 * The folder's memory: which results we wrote (by hash), from which workbook. Kept in `<results>/.baocao/so-ghi.jsonl`, a line
 * for each thing to remember; the last line about a result or a workbook holds, and a line cut short by a kill is passed over.
 */
import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open, readFile } from 'node:fs/promises'
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

const ownSchema = z.object({
  version: z.literal(1),
  /** File name of a result. */
  result: z.string(),
  hashes: z.array(z.string()),
})

const lineSchema = z.union([ownSchema, runSchema])

/** The memory of one results folder. What is remembered is not flushed: lost with the power, it makes the next result stand beside the old one, never over it. */
export type Ledger = {
  /** Path of the results folder. */
  readonly results: string
  /** Every remembered run, in the order of the workbooks' names. */
  readonly runs: () => readonly RunRecord[]
  /** What the last run made of a workbook. */
  readonly run: (input: string) => RunRecord | null
  readonly rememberRun: (record: RunRecord) => Promise<void>
  /** The hashes under which we wrote a result; empty when we never did. */
  readonly ownHashes: (result: string) => readonly string[]
  /** Remembers that a result with one of these hashes is ours. To be called before the result is renamed into place, so that a kill in between loses nothing. */
  readonly rememberOwn: (result: string, hashes: readonly string[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** Hashes bytes or text (SHA-256, hex). */
export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Where the memory of a results folder stands. */
export function ledgerFolder(results: string): string {
  return join(results, '.baocao')
}

/** Reads the memory of a results folder; what is missing or damaged is forgotten: it is only a memory. Nothing is written before something is to be remembered. */
export async function openLedger(results: string): Promise<Ledger> {
  const path = join(ledgerFolder(results), 'so-ghi.jsonl')
  const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n').filter(line => line !== '')
  const runs = new Map<string, RunRecord>()
  const own = new Map<string, readonly string[]>()
  for (const line of lines) {
    const fact = readLine(line)
    if (fact === null) continue
    if ('result' in fact) own.set(fact.result, fact.hashes)
    else runs.set(fact.input, fact)
  }
  let file: Promise<FileHandle> | null = null
  const append = async (fact: z.infer<typeof lineSchema>): Promise<void> => {
    file ??= openForAppending(path)
    const handle = await file.catch(error => {
      file = null
      throw error
    })
    // In front of the line: the one before it may have been cut short.
    await handle.appendFile(`\n${JSON.stringify(fact)}`)
  }
  if (lines.length > 2 * (runs.size + own.size) + 100) {
    const kept = [
      ...[...own].map(([result, hashes]) => ({ version: 1, result, hashes })),
      ...runs.values(),
    ].map(fact => `\n${JSON.stringify(fact)}`)
    // Another program may hold the file: then it is shortened another time.
    await replaceFile(path, new TextEncoder().encode(kept.join(''))).catch(() => undefined)
  }
  return {
    results,
    runs: () => [...runs.values()].sort((one, other) => (one.input < other.input ? -1 : 1)),
    run: input => runs.get(input) ?? null,
    rememberRun: async record => {
      await append(record)
      runs.set(record.input, record)
    },
    ownHashes: result => own.get(result) ?? [],
    rememberOwn: async (result, hashes) => {
      await append({ version: 1, result, hashes: [...hashes] })
      own.set(result, hashes)
    },
    close: async () => {
      const handle = await file?.catch(() => null)
      file = null
      await handle?.close()
    },
  }
}

function readLine(line: string): z.infer<typeof lineSchema> | null {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

async function openForAppending(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'a')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    await mkdir(join(path, '..'), { recursive: true })
    return open(path, 'a')
  }
}
