/** Keeps V8 from growing its heap ahead of need: clerks' computers are small, and a large workbook should fit in them. */
import { setFlagsFromString } from 'node:v8'

/** V8's own options may change: only versions of Node.js are told that are known to have them. */
const KNOWN_UP_TO = 24
const OPTIONS = ['--semi-space-growth-factor=1', '--heap-growing-percent=70']

/** Sets the options for the rest of the process, worker threads included. */
export function keepHeapSmall(nodeVersion: string): void {
  if (Number(nodeVersion.split('.')[0]) > KNOWN_UP_TO) return
  for (const option of OPTIONS) setFlagsFromString(option)
}
