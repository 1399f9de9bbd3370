import { type Result, succeed } from '../messages/result.js'
import type { Plan } from '../model/plan.js'
import type { Report, ReportSummary, TasksReport } from '../model/report.js'
import { formatDateShort } from '../vietnamese/dates/dates.js'
import { sum } from '../vietnamese/numbers/decimal.js'
import { computeAppendices } from './appendices/compute-appendices.js'
import { computeBudget } from './compute-budget.js'
import { computeStatistics } from './compute-statistics.js'
import { computeHead, computeOffice, matterOf } from './head/compute-head.js'
import { computeSigning } from './head/compute-signing.js'
import { computeTime, untilText } from './head/compute-time.js'
import { sheetsOfTheDay, warnOfTheDay, writeTheDay } from './head/judged-day.js'
import { computeIndicators } from './indicators/compute-indicators.js'
import { dueFrameOf } from './indicators/indicator-due.js'
import type { ComputeOptions } from './options.js'
import { describeEarliers } from './periods/describe-earlier.js'
import { computeTasks } from './tasks/compute-tasks.js'
import { keepTold, warnOfNothing } from './told-plan.js'

/** Turns the plan into the report: judges every row at the cut-off date, counts, compares, and writes head and appendices. Warnings only. */
export function computeReport(whole: Plan, options: ComputeOptions): Result<Report> {
  const plan = keepTold(whole)
  const time = computeTime(plan.info, options.asOf)
  // Without a period a dated document is judged at its own day.
  const asOf = time?.asOf ?? options.asOf ?? plan.info.issuedOn ?? options.today
  const office = computeOffice(plan.info)
  const frame = dueFrameOf(time, plan.info.planYear, asOf)
  const indicators = computeIndicators(
    plan,
    frame,
    describeEarliers(plan, time, options.previous, options.lastYear),
  )
  const tasks = computeTasks(plan, time, asOf, options.previous)
  const printed = computeAppendices({ plan, time, indicators: indicators.entries, tasks: tasks.entries })
  // A period says of which day the states are true; without one it is told where they hang on it.
  const ofTheDay = time === null ? sheetsOfTheDay(plan, frame, indicators.entries, tasks.entries) : []
  const isDayMade = options.asOf === null && plan.info.issuedOn === null
  const tables = {
    indicators: plan.tables.filter(table => table.kind === 'indicators'),
    tasks: plan.tables.filter(table => table.kind === 'tasks'),
    budget: plan.tables.filter(table => table.kind === 'budget'),
    statistics: plan.tables.filter(table => table.kind === 'statistics'),
  }
  const report: Report = {
    type: 'report',
    matter: matterOf(plan.info),
    office,
    head: computeHead(plan, office, time, options.electronic, looksAhead(plan, tasks.report)),
    time,
    asOfText: formatDateShort(asOf),
    untilText: untilText(time, asOf),
    planCitation: plan.info.planCitation ?? '',
    bases: plan.info.bases,
    receivers: plan.info.receivers,
    signing: computeSigning(plan.info, office),
    indicators: indicators.report && {
      ...indicators.report,
      appendix: printed.labelOf(...tables.indicators),
    },
    tasks: tasks.report && { ...tasks.report, appendix: printed.labelOf(...tables.tasks) },
    statistics: tables.statistics.map(table => computeStatistics(table, printed.labelOf(table))),
    budget: computeBudget(tables.budget, printed.labelOf(...tables.budget)),
    narrative: plan.narrative,
    appendices: ofTheDay.length === 0 ? printed.appendices : writeTheDay(printed.appendices, asOf),
    charts: options.charts,
    separateAppendices: options.separateAppendices,
    summary: { indicators: null, tasks: null, scores: null, budget: null },
  }
  return succeed({ ...report, summary: summarise(report) }, [
    ...warnOfNothing(plan),
    ...(isDayMade ? warnOfTheDay(ofTheDay, asOf) : []),
    ...indicators.messages,
    ...tasks.messages,
  ])
}

/** Tells whether there is anything to say of the time ahead: the clerk's directions, tasks overdue or due. */
function looksAhead(plan: Plan, tasks: TasksReport | null): boolean {
  const open = tasks === null ? 0 : tasks.overdue.length + tasks.dueSoon.length + tasks.dueNext.length
  return open + plan.narrative.directions.length > 0
}

/** The counts of the JSON contract; scores of indicators and tasks together. */
function summarise(report: Report): ReportSummary {
  const scores = [report.indicators?.scores ?? null, report.tasks?.scores ?? null].flatMap(each =>
    each === null ? [] : [each],
  )
  const appraised = scores.flatMap(each => (each.appraised === null ? [] : [each.appraised]))
  return {
    indicators: report.indicators?.counts ?? null,
    tasks: report.tasks?.counts ?? null,
    scores:
      scores.length === 0
        ? null
        : {
            maximum: sum(scores.map(each => each.maximum)),
            self: sum(scores.map(each => each.self)),
            appraised: appraised.length === 0 ? null : sum(appraised),
          },
    budget: report.budget && { amount: report.budget.amount, disbursed: report.budget.disbursed },
  }
}
