/** `baocao init`: makes the working folder. What already stands there is never touched. */
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeBlankWorkbook, writeProfileWorkbook } from '../../index.js'
import { type ExitCode, exitCodes } from '../exit-codes.js'
import { createOnce } from '../files/create-once.js'
import { packageFile } from '../files/package-file.js'
import { folderNames } from '../files/working-folder.js'
import type { Terminal } from '../terminal/terminal.js'
import { sentence, systemReason } from '../texts.js'
import { doubleClickFiles } from './double-click-files.js'
import { today } from './today.js'

/** Makes `vao/`, `ra/`, `mau/`, the office profile, a blank input workbook, the guide and the double-click files. */
export async function runInit(folder: string, terminal: Terminal): Promise<ExitCode> {
  const guide = new Uint8Array(await readFile(packageFile('samples/HUONG-DAN.md')))
  const files: readonly (readonly [string, () => Promise<Uint8Array>, number])[] = [
    [folderNames.profile, () => writeProfileWorkbook(), 0o644],
    ['bieu-mau-trong.xlsx', () => writeBlankWorkbook({ year: Number(today().slice(0, 4)) }), 0o644],
    ['HUONG-DAN.md', async () => guide, 0o644],
    ...doubleClickFiles().map(({ name, bytes, mode }) => [name, async () => bytes, mode] as const),
  ]
  const made: string[] = []
  const kept: string[] = []
  try {
    for (const name of [folderNames.inputs, folderNames.results, folderNames.templates])
      await mkdir(join(folder, name), { recursive: true })
    for (const [name, make, mode] of files) {
      const path = join(folder, name)
      ;(await createOnce(path, await make(), mode)) ? made.push(path) : kept.push(path)
    }
  } catch (error) {
    terminal.tell(
      sentence(terminal.language, 'cannotWrite', {
        path: folder,
        why: systemReason(terminal.language, error),
      }),
    )
    return exitCodes.workbookErrors
  }
  terminal.say(sentence(terminal.language, 'initDone', { folder }))
  for (const path of made) terminal.say(sentence(terminal.language, 'made', { path }))
  for (const path of kept) terminal.say(sentence(terminal.language, 'initKept', { path }))
  terminal.say(sentence(terminal.language, 'initNext'))
  if (terminal.json) terminal.printJson({ version: 1, folder, made, kept })
  return exitCodes.done
}
