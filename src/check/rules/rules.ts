import type { Rule } from './rule.js'

/** Every rule that looks across cells, in no particular order: findings are ordered by cell afterwards. */
export const RULES: readonly Rule[] = []
