import type { Message } from '../../messages/message.js'
import type { Info, PlanTable } from '../../model/plan.js'
import type { ReadTable } from '../cells/table-line.js'
import type { TableFrame } from '../tables/table-frame.js'

/** A typed table beside the lines it was read from: `frame.items` are in step with `plan.items`. */
export type CheckedTable = { readonly plan: PlanTable; readonly read: ReadTable; readonly frame: TableFrame }

/** Looks for one kind of contradiction in a table. */
export type Rule = (table: CheckedTable, info: Info) => readonly Message[]
