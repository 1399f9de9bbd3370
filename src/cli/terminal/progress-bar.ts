/** A progress bar on a terminal; elsewhere nothing (the caller prints a line per file). */
import type { Terminal } from './terminal.js'

export type ProgressBar = {
  readonly step: (label: string) => void
  readonly clear: () => void
  readonly end: () => void
}

/** Starts a bar of `total` steps on stderr. */
export function startProgress(terminal: Terminal, total: number): ProgressBar {
  if (!terminal.interactive || total < 2)
    return { step: () => undefined, clear: () => undefined, end: () => undefined }
  let done = 0
  const width = 28
  const clear = () => process.stderr.write('\r\x1b[2K')
  const draw = (label: string) => {
    const filled = Math.round((done / total) * width)
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
    const room = Math.max(10, (process.stderr.columns ?? 80) - width - 16)
    const shown = label.length > room ? `${label.slice(0, room - 1)}…` : label
    process.stderr.write(`\r\x1b[2K${bar} ${done}/${total} ${shown}`)
  }
  draw('')
  return {
    step: label => {
      done += 1
      draw(label)
    },
    clear: () => {
      clear()
    },
    end: () => {
      clear()
    },
  }
}
