/** Options of V8, set for the rest of the process, worker threads included. */
import { setFlagsFromString } from 'node:v8'

/** V8's own options change: each is told only to the versions of Node.js that are known to have it (tried on 20, 22 and 24). */
type Options = { readonly upTo: number; readonly flags: readonly string[] }

/** Keeps the heap from growing ahead of need: clerks' computers are small, and a large workbook should fit in them. */
const SMALL_HEAP: Options = { upTo: 24, flags: ['--semi-space-growth-factor=1', '--heap-growing-percent=70'] }

/** Optimises only what stays hot: each thread optimises for itself, and over small workbooks that costs more than it saves. */
const SPARING: Options = { upTo: 21, flags: ['--interrupt-budget=1000000'] }

/** V8's own measure: what many rows keep hot is optimised soon. */
const EAGER: Options = { upTo: 21, flags: ['--interrupt-budget=135168'] }

/** Chooses options for ordinary workbooks. V8 takes stored code only under the options it was stored with: to be called before any is loaded, always. */
export function optimiseSparingly(nodeVersion: string): void {
  set(SPARING, nodeVersion)
}

/** Chooses options for one large workbook. */
export function prepareForLarge(nodeVersion: string): void {
  set(SMALL_HEAP, nodeVersion)
  set(EAGER, nodeVersion)
}

function set({ upTo, flags }: Options, nodeVersion: string): void {
  if (Number(nodeVersion.split('.')[0]) > upTo) return
  for (const flag of flags) setFlagsFromString(flag)
}
