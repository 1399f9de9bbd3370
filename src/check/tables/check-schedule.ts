import type { ScheduleEntry, UnitEntry } from '../../model/plan.js'
import { type ReadTable, textOf } from '../cells/table-line.js'
import { placeOfLine } from './table-frame.js'

/** Reads the rows of Lịch báo cáo that name a report. */
export function checkSchedule(tables: readonly ReadTable[]): readonly ScheduleEntry[] {
  return tables.flatMap(table =>
    table.lines.flatMap(line => {
      const reportKind = textOf(table, line, 'reportKind')
      if (reportKind === null || line.kind === 'total') return []
      const deadline = textOf(table, line, 'deadline') ?? ''
      return [
        { reportKind, deadline, receiver: textOf(table, line, 'receiver'), at: placeOfLine(table, line) },
      ]
    }),
  )
}

/** Reads the units of Danh sách đơn vị. */
export function checkUnits(tables: readonly ReadTable[]): readonly UnitEntry[] {
  return tables.flatMap(table =>
    table.lines.flatMap(line => {
      const name =
        textOf(table, line, 'name') ?? textOf(table, line, 'content') ?? textOf(table, line, 'lead')
      return name === null || line.kind === 'total' ? [] : [{ name, at: placeOfLine(table, line) }]
    }),
  )
}
