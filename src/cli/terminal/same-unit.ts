/** Tells workbooks of one folder that report for the same unit and period: a second copy, or a wrong name inside. */
import { basename } from 'node:path'
import type { FileOutcome } from '../jobs/make-results.js'
import { sentence } from '../texts.js'
import type { Terminal } from './terminal.js'

/** One line for each such unit and period of which a workbook was made in this run; those that did not change count as well. */
export function sameUnitLines(outcomes: readonly FileOutcome[], terminal: Terminal): readonly string[] {
  const groups = new Map<string, { readonly unit: string; readonly paths: Set<string>; made: boolean }>()
  for (const outcome of outcomes) {
    if (outcome.type !== 'made' && outcome.type !== 'skipped') continue
    const { unit, period } = outcome.type === 'made' ? outcome.generated : outcome
    if (period === null || unit === '') continue
    const group = groups.get(`${unit}|${period}`) ?? { unit, paths: new Set(), made: false }
    group.paths.add(outcome.path)
    group.made ||= outcome.type === 'made'
    groups.set(`${unit}|${period}`, group)
  }
  return [...groups.values()]
    .filter(group => group.made && group.paths.size > 1)
    .map(({ unit, paths }) => {
      const names = [...paths].map(path => basename(path))
      const shown =
        names.length > 6 ? `${names.slice(0, 5).join(', ')}, … (${names.length})` : names.join(', ')
      return sentence(terminal.language, 'sameUnit', { unit, files: shown })
    })
}
