/** Packages by their key, each part's path with the place of its text among `texts`: most parts are the same in all. */
export type PreparedPackages = {
  readonly texts: readonly string[]
  readonly packages: readonly (readonly [
    key: string,
    parts: readonly (readonly [path: string, text: number])[],
  ])[]
}

/**
 * Packages that were prepared before we run. None in the library; the bundled command carries the usual ones (cli/bundle),
 * because loading the docx library and building one with it is a tenth of making an ordinary report.
 */
export function preparedBefore(): PreparedPackages {
  return { texts: [], packages: [] }
}
