import type { Field } from '../../../model/table.js'
import { foldText } from '../../../vietnamese/letters/fold.js'
import { namesSection } from '../../../vietnamese/words/report-sections.js'
import type { HeadingColumn } from '../find-header.js'
import { figureShare } from './evidence.js'
import { BLANK_SAMPLE, type Samples } from './sample-columns.js'
import { type SettledColumns, settleColumns } from './settle-columns.js'
import { isLoneSource } from './spread-money.js'
import { type HeadedKind, KIND_RULES, type KindRule } from './table-kinds.js'

/** A header's kind of table with its columns settled for it. */
export type ChosenKind = { readonly kind: HeadedKind; readonly columns: SettledColumns }

/** What else speaks for a kind: the sheet's name and the titles above the header, as written, and whether a note there gives a unit of money. */
export type KindHints = {
  readonly sheet: string
  readonly titles: readonly string[]
  readonly money: boolean
}

/** What tables of targets and of tasks have, one at least, and tables of figures have not. */
const OF_PLANS: Readonly<Record<'tasks' | 'indicators', readonly Field[]>> = {
  tasks: ['lead', 'support', 'level', 'timeline', 'product', 'status', 'target', 'completedOn'],
  indicators: ['target', 'unit', 'maxScore', 'selfScore', 'baseline', 'numerator', 'status'],
}

/** Decides the kind of table from its columns, with the sheet's name and titles as hints; null when none has what it needs. */
export function chooseKind(
  columns: readonly HeadingColumn[],
  samples: Samples,
  hints: KindHints,
  decisions: ReadonlyMap<string, string>,
): ChosenKind | null {
  const sheet = foldText(hints.sheet)
  const titles = hints.titles.map(foldText)
  let best: ChosenKind | null = null
  let most = 0
  for (const rule of KIND_RULES) {
    if (!mayFit(rule, columns)) continue
    // Sources of money that is said to be money are no mere figures, however many there are.
    if (rule.kind === 'statistics' && best?.kind === 'budget' && isOfSources(best.columns, columns)) continue
    const settled = settleColumns(rule.kind, columns, samples, decisions)
    const named = rule.hints.some(hint => sheet.includes(hint))
    const titled = rule.hints.some(hint => titles.some(title => title.includes(hint)))
    if (!fits(rule, settled, columns, samples, named)) continue
    if (rule.kind === 'indicators' && !named && !titled && onlyFigures(settled, columns, samples)) continue
    const isMoney = named || titled || saysMoney(settled, columns)
    if (rule.kind === 'budget' && !isMoney && !(hints.money && isOfSources(settled, columns))) continue
    const score = settled.score + (named ? 2.5 : 0) + (titled ? 1 : 0)
    if (score <= most) continue
    best = { kind: rule.kind, columns: settled }
    most = score
  }
  return best
}

/** What cells or the clerk's decisions may turn a column to, whatever its heading means. */
const TURNED: readonly Field[] = ['name', 'content', 'amount']

/** Passes over a kind whose needs no heading means: most tables need weighing as two or three kinds only. */
function mayFit({ kind, needs }: KindRule, columns: readonly HeadingColumn[]): boolean {
  const isMeant = (field: Field): boolean =>
    columns.some(({ match }) =>
      match.readings.some(reading => reading.kind === kind && reading.fields.includes(field)),
    )
  return needs.every(field => TURNED.includes(field) || isMeant(field))
}

function fits(
  rule: KindRule,
  settled: SettledColumns,
  columns: readonly HeadingColumn[],
  samples: Samples,
  named: boolean,
): boolean {
  const found = new Set<Field>(settled.fields.values())
  if (!rule.needs.every(field => found.has(field))) return false
  if (!named && onlyCounts(rule.kind, found, columns)) return false
  if (rule.kind === 'narrative' && !named && !hasSections(settled, samples)) return false
  if (rule.kind === 'units') return named || (found.has('ordinal') && columns.length <= 3)
  return rule.proof.length === 0 || rule.proof.some(field => found.has(field)) || named
}

/** "Nội dung | Tổng số | Đã thực hiện | Tỷ lệ" is a table of figures: nothing of a plan beside the total, unless a heading speaks of targets. */
function onlyCounts(kind: HeadedKind, found: ReadonlySet<Field>, columns: readonly HeadingColumn[]): boolean {
  const own = kind === 'tasks' || kind === 'indicators' ? OF_PLANS[kind] : null
  if (own === null || own.some(field => found.has(field))) return false
  const has = (field: Field): boolean =>
    columns.some(({ match }) =>
      match.readings.some(
        reading => reading.kind === 'indicators' && reading.fields[0] === field && !reading.weak,
      ),
    )
  return has('denominator') && !has('name')
}

/** What makes a list of figures with their units no list of targets: none of these, and a name that may be of anything. */
const NO_FIGURES: readonly Field[] = [
  ...['target', 'rate', 'maxScore', 'selfScore', 'baseline', 'numerator', 'denominator'],
  ...['status', 'lead', 'timeline', 'previous', 'lastYear'],
] as Field[]

/** "Nội dung | ĐVT | Số lượng | Ghi chú" tells how many there are, and plans nothing. */
function onlyFigures(
  { fields }: SettledColumns,
  columns: readonly HeadingColumn[],
  samples: Samples,
): boolean {
  const found = new Set<Field>(fields.values())
  if (NO_FIGURES.some(field => found.has(field))) return false
  const isNamed = columns.some(
    ({ index, match }) =>
      fields.get(index) === 'name' &&
      match.readings.some(
        ({ kind, fields: [field], weak }) => kind === 'indicators' && field === 'name' && !weak,
      ),
  )
  const counted = columns.filter(({ index, levels }) => {
    const sample = samples.columns.get(index) ?? BLANK_SAMPLE
    return /^so (?:luong|lieu)(?: |$)/.test(foldText(levels.at(-1) ?? '')) && figureShare(sample) > 0.5
  })
  const actual = columns.find(({ index }) => fields.get(index) === 'actual')
  return !isNamed && counted.length > 0 && (actual === undefined || counted.includes(actual))
}

/** A column headed "Tổng số" alone is no money where nothing else speaks of any. */
function saysMoney({ fields }: SettledColumns, columns: readonly HeadingColumn[]): boolean {
  const found = new Set<Field>(fields.values())
  if (found.has('source') || found.has('disbursed')) return true
  return columns.some(({ index, heading, match }) => {
    if (fields.get(index) !== 'amount') return false
    const isOwn = match.readings.some(({ kind, weak }) => kind === 'budget' && !weak)
    return isOwn || /(?:^| )(?:dong|kinh phi|von|tien)(?: |$)/.test(foldText(heading))
  })
}

/** Its amounts are columns of sources: "Ngân sách tỉnh", "Nguồn khác". */
function isOfSources({ fields }: SettledColumns, columns: readonly HeadingColumn[]): boolean {
  return columns.every(column => fields.get(column.index) !== 'amount' || isLoneSource(column))
}

function hasSections(settled: SettledColumns, samples: Samples): boolean {
  for (const [index, field] of settled.fields) {
    if (field === 'section') return samples.columns.get(index)?.texts.some(namesSection) ?? false
  }
  return false
}
