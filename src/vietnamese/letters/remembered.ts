const SIZE = 20_000
const LONGEST = 200

/** Gives `work` a memory for the texts of tables, which repeat: the same answer for the same text, found rather than worked out. Bounded. */
export function remembered(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
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
