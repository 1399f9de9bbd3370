/** Questions about the declared arguments of a helper. */
import type { Argument, Helper } from './define-helper.js'

/** Says how many arguments a helper takes. */
export function expectedCount(helper: Helper): {
  readonly least: number
  readonly most: number
  readonly written: string
} {
  const least = helper.args.filter(arg => arg.optional !== true && arg.rest !== true).length
  const open = helper.args.some(arg => arg.rest === true)
  const most = open ? Number.POSITIVE_INFINITY : helper.args.length
  const written = open ? `≥ ${least}` : least === most ? String(least) : `${least}–${most}`
  return { least, most, written }
}

/** Gives the declaration of the argument at a place; the last one goes on when it takes the rest. */
export function argumentAt(helper: Helper, index: number): Argument | undefined {
  const last = helper.args.at(-1)
  return helper.args[index] ?? (last?.rest === true ? last : undefined)
}
