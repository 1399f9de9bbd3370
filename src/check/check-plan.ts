import { type Message, message, sheetPlace } from '../messages/message.js'
import { fail, hasErrors, type Result, succeed } from '../messages/result.js'
import type { Info, Plan, PlanTable } from '../model/plan.js'
import type { SheetTable } from '../model/table.js'
import { formatDateShort } from '../vietnamese/dates/dates.js'
import { unitOfCells } from './cells/money-units.js'
import { readLines } from './cells/read-lines.js'
import type { ReadTable } from './cells/table-line.js'
import { acceptFindings } from './findings/accept-findings.js'
import { foldFindings } from './findings/fold-findings.js'
import { leaveOutConsequences } from './findings/leave-out-consequences.js'
import { orderFindings } from './findings/order-findings.js'
import { buildInfo } from './info/build-info.js'
import { type CollectedInfo, collectInfo } from './info/collect-info.js'
import { guessPlanYear } from './info/guess-plan-year.js'
import type { CheckedTable } from './rules/rule.js'
import { RULES } from './rules/rules.js'
import { sharesInProse } from './rules/shares-in-prose.js'
import { checkBudget } from './tables/check-budget.js'
import { checkIndicators } from './tables/check-indicators.js'
import { checkNarrative } from './tables/check-narrative.js'
import { checkSchedule, checkUnits } from './tables/check-schedule.js'
import { checkStatistics } from './tables/check-statistics.js'
import { checkTasks } from './tables/check-tasks.js'
import { withSumsOfParts } from './tables/money-parts.js'
import { layOutTable, type TableFrame } from './tables/table-frame.js'

/**
 * Checks the tables of one workbook and types them: a plan with every finding, ordered by sheet and cell. `profile` is the
 * office's co-quan.xlsx (folded key → values); what Thông tin leaves out is taken from it. Fails when a finding is an error.
 */
export function checkPlan(
  tables: readonly SheetTable[],
  profile: ReadonlyMap<string, readonly string[]> | null,
): Result<Plan> {
  const found: Message[] = []
  const read = tables.map(table => withSumsOfParts(readLines(withUnit(table), found), found))
  const ofKind = (kind: SheetTable['kind']) => read.filter(({ source }) => source.kind === kind)
  const infoTables = ofKind('info')
  const sheet = infoTables[0]?.source.sheet ?? null
  const collected = collectInfo(infoTables, profile, found)
  const info = withPlanYear(buildInfo(collected, sheet, found), tables)
  append(found, checkWindow(info, collected, sheet))
  const checked = read.flatMap(table => checkTable(table, info, found))
  for (const table of checked) for (const rule of RULES) append(found, rule(table, info))
  for (const table of read) append(found, sharesInProse(table))
  const plan: Plan = {
    type: 'plan',
    hasInfo: infoTables.length > 0,
    info,
    tables: checked.map(({ plan }) => plan),
    narrative: checkNarrative(ofKind('narrative'), infoTables, found),
    schedule: checkSchedule(ofKind('schedule')),
    units: checkUnits(ofKind('units')),
  }
  const sheets = tables.map(table => table.sheet)
  const told = leaveOutConsequences(found)
  const messages = foldFindings(orderFindings(acceptFindings(told, read), sheets))
  return hasErrors(messages) ? fail(messages) : succeed(plan, messages)
}

function withUnit(table: SheetTable): SheetTable {
  return table.kind !== 'budget' || table.unit !== null ? table : { ...table, unit: unitOfCells(table) }
}

function checkTable(read: ReadTable, info: Info, found: Message[]): readonly CheckedTable[] {
  const frame = layOutTable(read)
  const plan = typeTable(read, frame, info.planYear, found)
  return plan === null ? [] : [{ plan, read, frame }]
}

function typeTable(
  read: ReadTable,
  frame: TableFrame,
  planYear: number | null,
  found: Message[],
): PlanTable | null {
  switch (read.source.kind) {
    case 'indicators':
      return checkIndicators(read, frame, planYear, found)
    case 'tasks':
      return checkTasks(read, frame, planYear, found)
    case 'budget':
      return checkBudget(read, frame)
    case 'statistics':
      return checkStatistics(read, frame)
    case 'info':
    case 'narrative':
    case 'schedule':
    case 'acceptances':
    case 'units':
      return null
  }
}

function withPlanYear(info: Info, tables: readonly SheetTable[]): Info {
  if (info.planYear !== null) return info
  return { ...info, planYear: guessPlanYear(info.planCitation, tables) }
}

function checkWindow(info: Info, { known }: CollectedInfo, sheet: string | null): readonly Message[] {
  const { windowFrom, windowTo } = info
  if (windowFrom === null || windowTo === null || windowFrom <= windowTo || sheet === null) return []
  const values = { from: formatDateShort(windowFrom), to: formatDateShort(windowTo) }
  const from = known.get('windowFrom')?.place ?? null
  const to = known.get('windowTo')?.place ?? null
  const other = to === null ? null : from
  return [message('window-reversed', to ?? from ?? sheetPlace(sheet), values, other)]
}

/** A spread of tens of thousands of arguments would overflow the stack. */
function append(found: Message[], more: readonly Message[]): void {
  for (const each of more) found.push(each)
}
