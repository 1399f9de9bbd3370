/** Checks how number and symbol are written: "Số: 05/BC-UBND" (II.3). */
import type { Message } from '../../../messages/message.js'
import { foldText } from '../../../vietnamese/letters/fold.js'
import { documentKinds, mixedAbbreviations } from '../structure/document-kinds.js'
import type { Span } from '../structure/span.js'
import { articles } from './articles.js'
import { type CheckContext, findingAt } from './check-context.js'

const NUMBER = /^S[ốỐ]\s*(:?)\s*(\d*)([\s\S]*)$/iu
const GAPS = /\s+(?=[/-])|([/-])\s+/g
const BLANK = /^[\s._…]*/
const SYMBOL = /^\s*\/\s*([\p{L}\d]+(?:\s*-\s*[\p{L}\d&.]+)*)\s*$/u

/** Numbers may be blank or dotted in a draft; then only the symbol is held to the rule. */
export function checkNumber(span: Span, { structure, rules }: CheckContext): readonly Message[] {
  const { article } = rules.elements.number
  const match = NUMBER.exec(span.text)
  if (match === null) return []
  const [, colon = '', digits = '', rest = ''] = match
  const messages: Message[] = []
  if (colon === '') messages.push(findingAt('form-number-colon', span, { found: span.text, article }))
  if (span.text.startsWith('SỐ'))
    messages.push(
      findingAt('form-capitals', span, { element: rules.elements.number.vietnamese, count: 1, article }),
    )
  if (/^[1-9]$/.test(digits))
    messages.push(findingAt('form-number-zero', span, { found: digits, expected: `0${digits}`, article }))
  const written = digits === '' ? rest.replace(BLANK, '') : rest
  const tight = written.trim().replace(GAPS, '$1')
  if (tight !== written.trim() || (digits !== '' && /^\s+\//.test(written))) {
    const expected = `Số: ${digits}${tight}`
    messages.push(findingAt('form-number-spaces', span, { found: span.text, expected, article }))
  }
  const symbol = SYMBOL.exec(written)?.[1]?.replace(/\s+/g, '') ?? null
  const dotted = /…|\.\.\./.test(written)
  if (dotted) return messages
  if (symbol === null || !capitals(symbol))
    return [...messages, findingAt('form-number-symbol', span, { found: span.text, article })]
  return [...messages, ...checkKind(span, symbol, structure.title.kind)]
}

function capitals(symbol: string): boolean {
  return symbol
    .split('-')
    .every(
      group =>
        mixedAbbreviations.has(group) || group === group.toLocaleUpperCase('vi') || /^TTg$/.test(group),
    )
}

/** A named document's symbol begins with its type, a công văn's never does. */
function checkKind(span: Span, symbol: string, kind: Span | null): readonly Message[] {
  const first = symbol.split('-')[0] ?? ''
  const article = articles.numberKind
  if (kind === null) {
    const lettered = ['CV', 'BC', 'KH', 'TB', 'TTr', 'QĐ'].includes(first)
    return lettered ? [findingAt('form-number-letter', span, { found: first, article })] : []
  }
  const known = documentKinds.get(foldText(kind.text))
  if (known === undefined || known.abbreviation === first) return []
  const values = { found: first, kind: known.name, expected: known.abbreviation, article }
  return [findingAt('form-number-kind', span, values)]
}
