/** What a helper declares about itself. The evaluator, the lint and the guide for template authors all read it. */

import type { MessageCode } from '../../messages/catalogue.js'
import type { MessageValues } from '../../messages/entry.js'
import type { Table } from '../../model/document.js'

/** Kinds of value a helper takes. `any` takes everything that is there; `printable` a text, a number or yes/no. */
export type ValueKind =
  | 'text'
  | 'number'
  | 'date'
  | 'list'
  | 'texts'
  | 'record'
  | 'appendix'
  | 'indicatorCounts'
  | 'taskCounts'
  | 'comparison'
  | 'printable'
  | 'any'

/** One argument. `empty`: null is welcome (a formatting helper then gives its `absent` text); otherwise the result is absent too. */
export type Argument = {
  readonly name: string
  readonly kind: ValueKind
  readonly empty?: boolean
  readonly optional?: boolean
  /** Takes all arguments from here on. */
  readonly rest?: boolean
  /** Names a field of the items of the list given first. */
  readonly fieldOfList?: boolean
}

/** What comes out. `same-list` has the items of the list given first, `first-item` is one of them or null, `groups` is a list of {key, count, items}. */
export type HelperResult = 'text' | 'number' | 'yesNo' | 'same-list' | 'first-item' | 'groups' | 'table'

/** A mistake found while the helper ran; the evaluator adds the spot. */
export type HelperFault = {
  readonly type: 'helper-fault'
  readonly code: MessageCode
  readonly values: MessageValues
}

/** A table that goes to the document without passing through text. */
export type HelperTable = { readonly type: 'helper-table'; readonly table: Table }

/** Arguments and options, already checked against the declaration. */
export type HelperInput = {
  readonly args: readonly unknown[]
  readonly options: Readonly<Record<string, unknown>>
}

export type Helper = {
  readonly name: string
  /** For template authors, in Vietnamese. */
  readonly summary: string
  readonly args: readonly Argument[]
  readonly options: Readonly<Record<string, ValueKind>>
  readonly result: HelperResult
  /** Rendered against the sample report by a test; printed in the guide. */
  readonly example: { readonly template: string; readonly output: string }
  readonly run: (input: HelperInput) => unknown
}

/** Fills the parts of a helper that most leave out. */
export function defineHelper(
  helper: Omit<Helper, 'options'> & { readonly options?: Helper['options'] },
): Helper {
  return { options: {}, ...helper }
}

/** Reports a mistake from within a helper. */
export function helperFault(code: MessageCode, values: MessageValues): HelperFault {
  return { type: 'helper-fault', code, values }
}

/** Reads a text argument; '' when absent. */
export function textAt(input: HelperInput, index: number): string {
  const value = input.args[index]
  return typeof value === 'string' ? value : ''
}

/** Reads a number argument; null when absent. */
export function numberAt(input: HelperInput, index: number): number | null {
  const value = input.args[index]
  return typeof value === 'number' ? value : null
}

/** Reads a list argument; empty when absent. */
export function listAt(input: HelperInput, index: number): readonly unknown[] {
  const value = input.args[index]
  return Array.isArray(value) ? value : []
}

/** Reads an option, or its default. */
export function optionOr<T extends string | number | boolean>(
  input: HelperInput,
  name: string,
  otherwise: T,
): string | number | boolean {
  const value = input.options[name]
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : otherwise
}

/** Reads an own field of a record; undefined when it has none. */
export function fieldOf(record: unknown, field: string): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return undefined
  return Object.getOwnPropertyDescriptor(record, field)?.value
}
