/** Unit reports and the office that consolidates them, for the tests of consolidation. */
import {
  type ConsolidateOptions,
  consolidateUnits,
} from '../../../src/compute/consolidate/consolidate-units.js'
import { countIndicators } from '../../../src/compute/counts.js'
import type { Message } from '../../../src/messages/message.js'
import type { Consolidation, UnitIndicator, UnitReport } from '../../../src/model/consolidation.js'
import type { TaskCounts } from '../../../src/model/report.js'
import { makePeriod } from '../../../src/vietnamese/dates/periods.js'
import { plan } from '../plans.js'

export const april = makePeriod('month', 2024, 4)

/** One indicator of a unit; a share when it has parts. */
export function indicator(name: string, more: Partial<UnitIndicator> = {}): UnitIndicator {
  return {
    ordinal: '1',
    name,
    area: 'Chính quyền số',
    unit: '%',
    percent: true,
    decimals: 1,
    targetText: '60%',
    value: null,
    numerator: null,
    denominator: null,
    actualText: '',
    state: 'inProgress',
    at: { sheet: 'Chỉ tiêu', row: 5 },
    ...more,
  }
}

/** A share with its parts. */
export function share(
  name: string,
  numerator: number,
  denominator: number,
  more: Partial<UnitIndicator> = {},
) {
  const value = denominator === 0 ? null : (numerator / denominator) * 100
  return indicator(name, {
    numerator,
    denominator,
    value,
    actualText: value === null ? '' : `${value}%`,
    state: value === null ? 'noData' : value >= 60 ? 'met' : 'inProgress',
    ...more,
  })
}

/** A count; null where the unit has no figure. */
export function amount(name: string, value: number | null, more: Partial<UnitIndicator> = {}) {
  return indicator(name, {
    unit: 'hồ sơ',
    percent: false,
    decimals: 0,
    targetText: '100 hồ sơ',
    value,
    actualText: value === null ? '' : String(value),
    state: value === null ? 'noData' : value >= 100 ? 'met' : 'inProgress',
    ...more,
  })
}

/** A workbook of the month, in time. */
export function unitReport(unit: string, more: Partial<UnitReport> = {}): UnitReport {
  const indicators = more.indicators ?? []
  return {
    file: `${unit}.xlsx`,
    unit,
    period: april,
    issuedOn: '2024-04-12',
    hasErrors: false,
    errorCount: 0,
    indicatorCounts: indicators.length === 0 ? null : countIndicators(indicators),
    taskCounts: null,
    overdue: [],
    scores: null,
    budget: null,
    highlights: [],
    difficulties: [],
    proposals: [],
    ...more,
    indicators,
  }
}

/** Counts of so many done and overdue tasks. */
export function tasks(done: number, overdue: number): TaskCounts {
  return {
    total: done + overdue,
    done,
    doneLate: 0,
    ongoing: 0,
    inProgress: 0,
    overdue,
    notStarted: 0,
    notDue: 0,
    noData: 0,
  }
}

/** The office with its list of units. */
export function optionsWith(
  listed: readonly string[],
  more: Partial<ConsolidateOptions> = {},
): ConsolidateOptions {
  const office = {
    ...plan([], { period: null }),
    units: listed.map((name, at) => ({ name, at: { sheet: 'Danh sách đơn vị', row: at + 4 } })),
  }
  return { office, due: '2024-04-14', asOf: null, electronic: false, ...more }
}

/** Consolidates; fails the test when nothing could be. */
export function consolidated(
  reports: readonly UnitReport[],
  listed: readonly string[] = [],
  more: Partial<ConsolidateOptions> = {},
): { readonly value: Consolidation; readonly messages: readonly Message[] } {
  const result = consolidateUnits(reports, optionsWith(listed, more))
  if (!result.ok) throw new Error(result.messages.map(each => each.code).join(', '))
  return { value: result.value, messages: result.messages }
}

/** The codes of messages, sorted. */
export function codes(messages: readonly Message[]): readonly string[] {
  return messages.map(each => each.code).sort()
}
