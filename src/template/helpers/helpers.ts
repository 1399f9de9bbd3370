/** The fixed list of helpers. */
import { appendixHelpers } from './appendix-helpers.js'
import { countHelpers } from './count-helpers.js'
import { dateHelpers } from './date-helpers.js'
import type { Helper } from './define-helper.js'
import { listHelpers } from './list-helpers.js'
import { numberHelpers } from './number-helpers.js'
import { textHelpers } from './text-helpers.js'

/** All helpers, in the order of the guide. */
export const helpers: readonly Helper[] = [
  ...numberHelpers,
  ...dateHelpers,
  ...countHelpers,
  ...listHelpers,
  ...textHelpers,
  ...appendixHelpers,
]

/** Name to helper. */
export const helpersByName: ReadonlyMap<string, Helper> = new Map(
  helpers.map(helper => [helper.name, helper]),
)

export const helperNames: readonly string[] = helpers.map(helper => helper.name)
