import type { UnitIndicator, UnitReport } from '../../model/consolidation.js'
import type { Indicator, Plan, Quantity } from '../../model/plan.js'
import type { Report } from '../../model/report.js'
import { divide, multiply } from '../../vietnamese/numbers/decimal.js'
import { isFallForLevel } from '../indicators/judge-indicator.js'
import { leadingValue } from '../indicators/leading-value.js'

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
    const quantity = quantityOf(row)
    const numerator = row.numerator ?? quantity?.numerator ?? null
    const denominator = row.denominator ?? quantity?.denominator ?? null
    const unit = unitOf(row, item.unit)
    const percent =
      unit.includes('%') || quantity?.percent === true || (quantity === null && denominator !== null)
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
        unit,
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

/** A blank unit of measure is the per cent where the name or the whole target says so: "Tỷ lệ hộ nghèo (%)". */
function unitOf({ name, target }: Indicator, written: string): string {
  if (written.trim() !== '') return written
  const { criteria } = target
  const isRate = criteria.length > 0 && criteria.every(each => 'unit' in each && each.unit === '%')
  return isRate || /\(\s*(?:%|phần trăm)\s*\)\s*$/iu.test(name.normalize('NFC')) ? '%' : written
}

/** The figure of the result, also one that words begin with ("khoảng 5 lớp", "150 hồ sơ (98%)"): the one by which the indicator is judged. */
function quantityOf(row: Indicator): Quantity | null {
  const { actual } = row
  if (actual.type === 'quantity') return actual
  const [only, second] = row.target.criteria
  if (only === undefined || second !== undefined || isFallForLevel(actual, row)) return null
  return leadingValue(actual, only)
}
