import { type ExitCode, exitCodes } from '../exit-codes.js'
import type { PlacesProblem } from '../files/working-folder.js'
import type { Terminal } from '../terminal/terminal.js'
import { sentence } from '../texts.js'

const names = {
  'not-found': 'notFound',
  'no-workbooks': 'noWorkbooks',
  'not-a-working-folder': 'notWorkingFolder',
} as const

/** Explains what is wrong with the arguments. */
export function sayProblem(problem: PlacesProblem, terminal: Terminal): ExitCode {
  terminal.tell(sentence(terminal.language, names[problem.problem], { path: problem.path }))
  return exitCodes.usage
}
