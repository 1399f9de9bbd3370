/** Holds elements to their row of the decree's table: case, size, weight, slant, place on the line. */
import type { Message } from '../../../messages/message.js'
import type { ElementName, ElementRule, OfficialRules } from '../../../model/official-rules.js'
import type { Span } from '../structure/span.js'
import { type Departure, foldDepartures, writeNumber, writeRange } from './check-context.js'

/** `aligned`: the span has its line to itself, so that its alignment can be told. */
export type Element = { readonly name: ElementName; readonly span: Span; readonly aligned: boolean }

/** Elements whose words may all be capitals although the decree has them in small letters (abbreviations, names). */
const CAPITALS_ALLOWED: readonly ElementName[] = [
  'number',
  'recipients',
  'addressees',
  'text',
  'point',
  'basis',
  'stamp',
  'page-number',
]
/** Elements in which single words may stand out; only a span that is bold as a whole departs. */
const EMPHASIS_ALLOWED: readonly ElementName[] = ['text', 'point', 'recipients']
const SIZE_TOLERANCE = 0.01
const NUMERAL = /(?<!\p{L})[IVXLC]+(?!\p{L})/gu
const FEWEST_CAPITALS = 4

/** Lists what departs; equal departures of one element are one finding. */
export function checkLooks(elements: readonly Element[], rules: OfficialRules): readonly Message[] {
  return foldDepartures(elements.flatMap(element => departuresOf(element, rules.elements[element.name])))
}

function departuresOf({ name, span, aligned }: Element, rule: ElementRule): readonly Departure[] {
  const about = { element: rule.vietnamese, article: rule.article }
  const found: Departure[] = []
  const add = (code: Departure['code'], values: Departure['values'] = {}): void => {
    found.push({ code, span, values: { ...about, ...values } })
  }
  const size = wrongSize(span, rule)
  if (size !== null)
    add('form-size', { found: `${writeNumber(size)} pt`, expected: `${writeRange(rule.size)} pt` })
  const whole = EMPHASIS_ALLOWED.includes(name)
  const bold = shareOf(span, run => run.bold)
  const italic = shareOf(span, run => run.italic)
  if (rule.bold && bold < 1) add('form-not-bold')
  if (!rule.bold && (whole ? bold === 1 : bold > 0)) add('form-bold')
  if (rule.italic && italic < 1) add('form-not-italic')
  if (!rule.italic && (whole ? italic === 1 : italic > 0)) add('form-italic')
  if (rule.letters === 'upper' && span.text !== span.text.toLocaleUpperCase('vi')) add('form-not-capitals')
  if (rule.letters === 'lower' && !CAPITALS_ALLOWED.includes(name) && isAllCapitals(span.text))
    add('form-capitals')
  if (aligned && rule.align === 'centre' && span.paragraph.shape.align !== 'centre') add('form-not-centred')
  return found
}

/** The size outside the range that most characters have; null when all are within. */
function wrongSize(span: Span, rule: ElementRule): number | null {
  const counts = new Map<number, number>()
  for (const run of span.runs) {
    const length = run.text.trim().length + (run.pageNumber ? 1 : 0)
    const within = run.size >= rule.size.min - SIZE_TOLERANCE && run.size <= rule.size.max + SIZE_TOLERANCE
    if (length > 0 && !within) counts.set(run.size, (counts.get(run.size) ?? 0) + length)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** The share of letters and digits that stand in runs of the asked look; NaN, which no comparison meets, when the span has none. */
export function shareOf(span: Span, asked: (run: Span['runs'][number]) => boolean): number {
  let all = 0
  let those = 0
  for (const run of span.runs) {
    const length = run.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    all += length
    if (asked(run)) those += length
  }
  return all === 0 ? Number.NaN : those / all
}

function isAllCapitals(text: string): boolean {
  const letters = text.replace(NUMERAL, '').match(/\p{L}/gu) ?? []
  return (
    letters.length >= FEWEST_CAPITALS && letters.every(letter => letter === letter.toLocaleUpperCase('vi'))
  )
}
