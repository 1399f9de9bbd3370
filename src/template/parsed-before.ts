import type { TemplateParse } from './ast.js'

/**
 * Templates that were parsed before we run, by `templateKey`. None in the library; the bundled command carries those of the
 * product (cli/bundle), because parsing them is a tenth of making an ordinary report.
 */
export function parsedBefore(): readonly (readonly [string, TemplateParse])[] {
  return []
}
