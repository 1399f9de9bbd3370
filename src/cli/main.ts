#!/usr/bin/env node
/** The command `baocao`: runs the program, sets the exit code, and asks for a report when we failed ourselves. */
import { readFileSync } from 'node:fs'
import { CommanderError } from 'commander'
import type { Language } from '../index.js'
import { exitCodes } from './exit-codes.js'
import { packageFile } from './files/package-file.js'
import { optimiseSparingly } from './jobs/engine-options.js'
import { buildProgram, usageExit } from './program.js'
import { sentence } from './texts.js'

optimiseSparingly(process.versions.node)
const language = languageOf(process.argv)
const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }

// A reader that closes the pipe early (head, less) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done)
  throw error
})

try {
  const program = buildProgram(language, version, code => {
    process.exitCode = code
  })
  if (process.argv.length <= 2) program.outputHelp()
  else await program.parseAsync(process.argv)
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = usageExit(error.code)
  } else {
    process.exitCode = exitCodes.bug
    process.stderr.write(
      `${sentence(language, 'bug')}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
  }
}

/** Help has to be in the right language before the options are parsed. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang')
  return argv[at + 1] === 'en' && at > 0 ? 'en' : argv.includes('--lang=en') ? 'en' : 'vi'
}
