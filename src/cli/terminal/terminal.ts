/** The terminal a command talks to: results on stdout, everything else on stderr. */
import { styleText } from 'node:util'
import type { Language } from '../../index.js'

export type Colour = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim'

export type Terminal = {
  readonly language: Language
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  /** Prints a line of the result (stdout); nothing with --json. */
  readonly say: (line: string) => void
  /** Prints many lines at once. */
  readonly sayAll: (lines: readonly string[]) => void
  /** Prints a line about the work (stderr); nothing with --quiet. */
  readonly tell: (line: string) => void
  /** Prints the one JSON object of a command. */
  readonly printJson: (value: unknown) => void
  readonly paint: (colour: Colour, text: string) => string
  /** True when stderr is a terminal on which a line can be redrawn. */
  readonly interactive: boolean
}

/** What the global options say. */
export type TerminalOptions = {
  readonly lang: Language
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
}

/** Opens the process's terminal. Colour only on a terminal; NO_COLOR is obeyed. */
export function openTerminal(options: TerminalOptions): Terminal {
  const noColor = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== ''
  const coloured = !noColor && process.stdout.isTTY === true
  return {
    language: options.lang,
    json: options.json,
    quiet: options.quiet,
    verbose: options.verbose,
    say: line => {
      if (!options.json) process.stdout.write(`${line}\n`)
    },
    sayAll: lines => {
      if (!options.json && lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`)
    },
    tell: line => {
      if (!options.quiet) process.stderr.write(`${line}\n`)
    },
    printJson: value => {
      process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
    },
    paint: (colour, text) => (coloured ? styleText(colour, text) : text),
    interactive: process.stderr.isTTY === true && !options.quiet && !options.json,
  }
}
