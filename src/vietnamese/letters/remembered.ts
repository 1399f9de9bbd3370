const SIZE = 20_000
const LONGEST = 200

/** Gives `work` a memory for the texts of tables, which repeat: the same answer for the same text, found rather than worked out. Bounded. */
export function remembered<Answer extends string | boolean>(
  work: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return text => {
    const found = known.get(text)
    if (found !== undefined) return found
    const fresh = work(text)
    if (text.length <= LONGEST) {
      if (known.size >= SIZE) known.clear()
      known.set(text, fresh)
    }
    return fresh
  }
}
