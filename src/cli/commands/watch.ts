/** `baocao watch`: makes results whenever a workbook is dropped or saved. One save, one run. */
import { mkdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { watch as watchFiles } from 'chokidar'
import { type ExitCode, exitCodes } from '../exit-codes.js'
import { takeLock } from '../files/folder-lock.js'
import { ledgerFolder } from '../files/ledger.js'
import { findPlaces, folderNames, isWorkbookName } from '../files/working-folder.js'
import type { Terminal } from '../terminal/terminal.js'
import { sentence, systemReason } from '../texts.js'
import { type GenerateCommand, runGenerate } from './generate.js'

export type WatchCommand = GenerateCommand & { readonly poll: boolean }

/** A workbook counts as fully written when its size and time stand still this long. */
const settleTime = 600
/** Saves that come close together are one run. */
const gatherTime = 250
const lookEvery = 1000

/** Watches until Ctrl-C. Only one watcher per folder. */
export async function runWatch(folder: string, options: WatchCommand, terminal: Terminal): Promise<ExitCode> {
  const inputs = join(folder, folderNames.inputs)
  const results = options.out ?? join(folder, folderNames.results)
  if (!(await isFolder(inputs))) {
    terminal.tell(
      sentence(terminal.language, 'notWorkingFolder', { path: resolve(folder), command: 'generate' }),
    )
    return exitCodes.usage
  }
  let lock: Awaited<ReturnType<typeof takeLock>>
  try {
    await mkdir(results, { recursive: true })
    lock = await takeLock(join(ledgerFolder(results), 'theo-doi'), new Date().toISOString())
  } catch (error) {
    terminal.tell(
      sentence(terminal.language, 'cannotWrite', {
        path: results,
        why: systemReason(terminal.language, error),
      }),
    )
    return exitCodes.workbookErrors
  }
  if (!('release' in lock)) {
    terminal.tell(
      sentence(terminal.language, 'watchHeld', { pid: lock.pid, host: lock.host, since: lock.since }),
    )
    return exitCodes.usage
  }
  terminal.tell(sentence(terminal.language, 'watching', { folder: resolve(inputs) }))
  await watchUntilStopped(folder, inputs, { ...options, out: results }, terminal)
  await lock.release()
  terminal.tell(sentence(terminal.language, 'watchStopped'))
  return exitCodes.done
}

/** The folder's generate run decides by hashes what is new, so a watcher only has to know that something changed. */
async function watchUntilStopped(
  folder: string,
  inputs: string,
  options: WatchCommand,
  terminal: Terminal,
): Promise<void> {
  let timer: NodeJS.Timeout | null = null
  let running: Promise<unknown> = Promise.resolve()
  let stopped = false
  const told = new Map<string, string>()
  const work = async (): Promise<void> => {
    if (stopped || !(await isFolder(inputs))) return
    const places = await findPlaces([folder], options.out)
    await runGenerate(places, { ...options, sayUnchanged: false, told }, terminal)
  }
  const changed = (): void => {
    if (stopped) return
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(work).catch(error => terminal.tell(systemReason(terminal.language, error)))
    }, gatherTime)
  }
  const open = () =>
    watchFiles([inputs, join(folder, folderNames.profile), join(folder, folderNames.templates)], {
      ignoreInitial: true,
      usePolling: options.poll,
      interval: lookEvery,
      depth: 1,
      ignored: (path, facts) => facts?.isFile() === true && !isWatched(path),
      awaitWriteFinish: { stabilityThreshold: settleTime, pollInterval: 100 },
    })
      .on('add', changed)
      .on('change', changed)
      .on('error', error => terminal.tell(systemReason(terminal.language, error)))
  let watcher = open()
  let gone = false
  // A network folder can vanish and come back without an event; the clock looks after it.
  const keeper = setInterval(async () => {
    const there = await isFolder(inputs)
    if (!there && !gone) {
      gone = true
      terminal.tell(sentence(terminal.language, 'watchGone', { folder: resolve(inputs) }))
      await watcher.close()
    } else if (there && gone) {
      gone = false
      terminal.tell(sentence(terminal.language, 'watchBack', { folder: resolve(inputs) }))
      watcher = open()
      changed()
    }
  }, lookEvery)
  changed()
  await new Promise<void>(done => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
  stopped = true
  clearInterval(keeper)
  if (timer !== null) clearTimeout(timer)
  await watcher.close()
  await running
}

function isWatched(path: string): boolean {
  return isWorkbookName(basename(path)) || path.endsWith('.hbs')
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}
