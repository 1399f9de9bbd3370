/** Questions about the declared arguments of a helper. */
import type { Argument, Helper } from './define-helper.js'

/** How many arguments a helper takes, in numbers and for a message. */
type ArgumentCount = { readonly least: number; readonly most: number; readonly written: string }

const counted = new WeakMap<Helper, ArgumentCount>()

/** Says how many arguments a helper takes. */
export function expectedCount(helper: Helper): ArgumentCount {
  const before = counted.get(helper)
  if (before !== undefined) return before
  const count = countArguments(helper)
  counted.set(helper, count)
  return count
}

function countArguments(helper: Helper): ArgumentCount {
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
