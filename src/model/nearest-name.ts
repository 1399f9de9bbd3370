/** Names that someone may have meant. */
import { editDistance } from '../vietnamese/letters/fold.js'

/** Gives the nearest known name, or the first few known names when none is near. */
export function nearestName(written: string, known: readonly string[]): string {
  let best: string | null = null
  let least = Math.max(2, Math.floor(written.length / 3)) + 1
  for (const name of known) {
    const edits = editDistance(written.toLowerCase(), name.toLowerCase(), least)
    if (edits < least) {
      best = name
      least = edits
    }
  }
  if (best !== null) return best
  return known.length <= 8 ? known.join(', ') : `${known.slice(0, 8).join(', ')}…`
}
