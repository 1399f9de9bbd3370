/** Bounds of one rendering: far above any real report, far below what would fill the memory. */
export const limits = {
  /** Turns of all loops together. */
  turns: 2_000_000,
  /** Characters of markup (tables handed over as tables do not count). */
  characters: 40_000_000,
  /** Templates included within one another. */
  includes: 20,
  /** Different mistakes told at once. */
  messages: 100,
} as const
