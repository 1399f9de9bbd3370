/** Options of V8, set for the rest of the process, worker threads included. */
import { setFlagsFromString } from 'node:v8'

/** V8's own options may change: only versions of Node.js are told that are known to have them. */
const KNOWN_UP_TO = 24

/** Keeps the heap from growing ahead of need: clerks' computers are small, and a large workbook should fit in them. */
const SMALL_HEAP = ['--semi-space-growth-factor=1', '--heap-growing-percent=70']

/** Optimises only what stays hot: each thread optimises for itself, and over many small workbooks that costs more than it saves. */
const SPARING = ['--interrupt-budget=1000000']

/** Chooses options for one large workbook. */
export function keepHeapSmall(nodeVersion: string): void {
  set(SMALL_HEAP, nodeVersion)
}

/** Chooses options for many workbooks; call it before their threads start. */
export function optimiseSparingly(nodeVersion: string): void {
  set(SPARING, nodeVersion)
}

function set(options: readonly string[], nodeVersion: string): void {
  if (Number(nodeVersion.split('.')[0]) > KNOWN_UP_TO) return
  for (const option of options) setFlagsFromString(option)
}
