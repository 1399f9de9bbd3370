import type { UnitIndicator, UnitReport } from '../../model/consolidation.js'
import type { Plan, Quantity, Reading } from '../../model/plan.js'
import type { Report } from '../../model/report.js'
import { divide, multiply } from '../../vietnamese/numbers/decimal.js'

/** Keeps of one unit's plan and report what a consolidation needs; a few kilobytes whatever the workbook's size. */
export function extractUnit(file: string, plan: Plan, report: Report): UnitReport {
  return {
    file,
    unit: report.office.unit,
    period: report.time?.period ?? null,
    issuedOn: plan.info.issuedOn,
    hasErrors: false,
    errorCount: 0,
    indicators: unitIndicators(plan, report),
    indicatorCounts: report.indicators?.counts ?? null,
    taskCounts: report.tasks?.counts ?? null,
    overdue: (report.tasks?.overdue ?? []).map(({ content, lead, dueText, resultText }) => ({
      content,
      lead,
      dueText,
      resultText,
    })),
    scores: report.indicators?.scores ?? report.tasks?.scores ?? null,
    budget:
      report.budget === null
        ? null
        : { unit: report.budget.unit, amount: report.budget.amount, disbursed: report.budget.disbursed },
    highlights: report.narrative.highlights,
    difficulties: report.narrative.difficulties,
    proposals: report.narrative.proposals,
  }
}

/** A workbook whose findings stop a document: the unit sent it, but nothing of it is summed. */
export function faultyUnit(file: string, unit: string, errorCount: number): UnitReport {
  return {
    file,
    unit,
    period: null,
    issuedOn: null,
    hasErrors: true,
    errorCount,
    indicators: [],
    indicatorCounts: null,
    taskCounts: null,
    overdue: [],
    scores: null,
    budget: null,
    highlights: [],
    difficulties: [],
    proposals: [],
  }
}

function unitIndicators(plan: Plan, report: Report): readonly UnitIndicator[] {
  const rows = plan.tables.flatMap(table => (table.kind === 'indicators' ? table.items : []))
  const byPlace = new Map(rows.map(row => [`${row.at.sheet}\n${row.at.row}`, row]))
  return (report.indicators?.items ?? []).flatMap(item => {
    const row = byPlace.get(`${item.at.sheet}\n${item.at.row}`)
    if (row === undefined) return []
    const quantity = quantityOf(row.actual)
    const numerator = row.numerator ?? quantity?.numerator ?? null
    const denominator = row.denominator ?? quantity?.denominator ?? null
    const percent =
      item.unit.includes('%') || quantity?.percent === true || (quantity === null && denominator !== null)
    const stated =
      quantity === null
        ? null
        : quantity.denominator !== null && percent
          ? multiply(quantity.value, quantity.percent ? 1 : 100)
          : quantity.value
    const worked =
      numerator !== null && denominator !== null && denominator !== 0
        ? multiply(divide(numerator, denominator), percent ? 100 : 1)
        : null
    return [
      {
        ordinal: item.ordinal,
        name: item.name,
        area: item.area,
        unit: item.unit,
        percent,
        decimals: quantity?.decimals ?? 1,
        targetText: item.targetText,
        value: stated ?? worked,
        numerator,
        denominator,
        actualText: item.actualText,
        state: item.state,
        at: item.at,
      },
    ]
  })
}

function quantityOf(reading: Reading): Quantity | null {
  return reading.type === 'quantity' ? reading : null
}
