import type { SheetTable } from '../../../src/model/table.js'

/** One code: tables that raise it, where, and nearly the same tables that do not. */
export type Case = {
  readonly code: string
  readonly title: string
  readonly raises: readonly SheetTable[]
  readonly cell: string
  readonly near: readonly SheetTable[]
}
