/** What one pass of the lint carries along. */
import type { MessageCode } from '../../messages/catalogue.js'
import type { MessageValues } from '../../messages/entry.js'
import { type Message, message, type Place, templatePlace } from '../../messages/message.js'
import type { Spot } from '../ast.js'
import type { Schema } from '../schema/schema.js'
import type { TemplateSet } from '../template-set.js'
import type { Scan } from './scan-state.js'

/** `root` is the data of the document; `scan` the markup so far; `visited` the partials that were reached. */
export type LintRun = {
  readonly templates: TemplateSet
  readonly root: Schema | null
  readonly template: string
  readonly including: readonly string[]
  readonly visited: Set<string>
  readonly messages: Map<string, Message>
  readonly scan: Scan
}

/** Notes a mistake at a spot of the template being read. */
export function noteAt(run: LintRun, code: MessageCode, at: Spot, values: MessageValues): void {
  notePlace(run, code, placeOf(run, at), values)
}

/** Notes a mistake at a place; the same mistake of a partial used twice is told once. */
export function notePlace(run: LintRun, code: MessageCode, place: Place, values: MessageValues): void {
  const found = message(code, place, values)
  run.messages.set(JSON.stringify([code, place, values]), found)
}

/** Makes the place of a spot. */
export function placeOf(run: LintRun, at: Spot): Place {
  return templatePlace(run.template, at.line, at.column)
}
