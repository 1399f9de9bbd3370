import { type ExitCode, exitCodes } from '../exit-codes.js'
import type { PlacesProblem } from '../files/working-folder.js'
import type { Terminal } from '../terminal/terminal.js'
import { sentence } from '../texts.js'

const names = {
  'not-found': 'notFound',
  'no-workbooks': 'noWorkbooks',
  'not-a-working-folder': 'notWorkingFolder',
} as const

/** Explains what is wrong with the arguments; `command` is what the advice names, a folder of units is consolidated. */
export function sayProblem(
  problem: PlacesProblem,
  terminal: Terminal,
  command: 'check' | 'generate' | 'preview' | 'consolidate' = 'generate',
): ExitCode {
  const { path } = problem
  const name = names[problem.problem]
  terminal.tell(
    name === 'notWorkingFolder' && command === 'consolidate'
      ? sentence(terminal.language, 'noUnitFiles', { path })
      : sentence(terminal.language, name, { path, command }),
  )
  return exitCodes.usage
}
