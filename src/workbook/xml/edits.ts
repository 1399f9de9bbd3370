/** One change of a text: what stands from `start` to `end` becomes `text`. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** Carries out changes that do not overlap; those at one place keep their order. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(source.slice(at, edit.start), edit.text)
    at = edit.end
  }
  pieces.push(source.slice(at))
  return pieces.join('')
}
