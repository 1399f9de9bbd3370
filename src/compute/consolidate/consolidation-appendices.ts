/** Appendices of a consolidated report: who reported, joined indicators, the matrix, overdue tasks, what the units wrote. */
import type { ConsolidationLabels, MergedArea, MergedText, UnitStanding } from '../../model/consolidation.js'
import type { Appendix } from '../../model/report.js'
import { romanNumeral } from '../../vietnamese/numbers/numerals.js'
import type { UnlabelledAppendix } from './appendices/appendix-shape.js'
import { matrixAppendices } from './appendices/matrix-appendices.js'
import { overdueAppendix } from './appendices/overdue-appendix.js'
import { standingsAppendix } from './appendices/standings-appendix.js'
import { sumsAppendix } from './appendices/sums-appendix.js'
import { textsAppendix } from './appendices/texts-appendix.js'

/** The prose carries so many texts of the clerks; with more they go to an appendix. */
const textsInProse = 10

type Contents = {
  readonly standings: readonly UnitStanding[]
  readonly unlisted: readonly string[]
  readonly strays: readonly string[]
  readonly units: readonly string[]
  readonly areas: readonly MergedArea[]
  readonly highlights: readonly MergedText[]
  readonly difficulties: readonly MergedText[]
  readonly proposals: readonly MergedText[]
}

/** Lays out the appendices in their order with their labels; one alone is "Phụ lục" without a number. */
export function consolidationAppendices({ standings, unlisted, strays, units, areas, ...texts }: Contents): {
  readonly appendices: readonly Appendix[]
  readonly labels: ConsolidationLabels
} {
  const many = [texts.highlights, texts.difficulties, texts.proposals].some(
    each => each.length > textsInProse,
  )
  const made: readonly (readonly [key: keyof ConsolidationLabels, tables: readonly UnlabelledAppendix[]])[] =
    [
      ['standings', [standingsAppendix(standings, unlisted, strays)]],
      ['sums', areas.length === 0 ? [] : [sumsAppendix(areas)]],
      ['matrix', areas.length === 0 ? [] : matrixAppendices(areas, units)],
      ['overdue', standings.some(each => each.overdue.length > 0) ? [overdueAppendix(standings)] : []],
      [
        'texts',
        many
          ? [
              textsAppendix([
                ['Kết quả nổi bật', texts.highlights],
                ['Khó khăn, vướng mắc', texts.difficulties],
                ['Kiến nghị, đề xuất', texts.proposals],
              ]),
            ]
          : [],
      ],
    ]
  const total = made.reduce((sum, [, tables]) => sum + tables.length, 0)
  const labels = { standings: '', sums: '', matrix: '', overdue: '', texts: '' }
  const appendices: Appendix[] = []
  for (const [key, tables] of made) {
    for (const table of tables) {
      const label = total === 1 ? 'Phụ lục' : `Phụ lục ${romanNumeral(appendices.length + 1)}`
      appendices.push({ ...table, label })
      if (table === tables[0]) labels[key] = label
      else if (table === tables.at(-1)) labels[key] += tables.length === 2 ? ` và ${label}` : ` đến ${label}`
    }
  }
  return { appendices, labels }
}
