/** Checks the heads of appendices and that the text refers to them (III.1). */
import type { Message } from '../../../messages/message.js'
import { foldText } from '../../../vietnamese/letters/fold.js'
import { parseRoman, romanNumeral } from '../../../vietnamese/numbers/numerals.js'
import { sliceParagraph } from '../structure/span.js'
import type { Appendix } from '../structure/structure.js'
import { articles } from './articles.js'
import { type CheckContext, findingAt } from './check-context.js'
import { checkLooks, type Element } from './check-looks.js'

export function checkAppendices(context: CheckContext): readonly Message[] {
  const { structure, rules } = context
  const { appendices } = structure
  const referenced = !structure.appendicesOnly || appendices.some(each => each.reference.length > 0)
  return [
    ...stampLooks(context),
    ...checkNumbers(context),
    ...appendices.flatMap(each => checkHead(each, referenced)),
    ...mention(context),
    ...checkLooks(
      appendices.flatMap(each => headElements(each)),
      rules,
    ),
  ]
}

function headElements(appendix: Appendix): readonly Element[] {
  const { label, joined, title, reference } = appendix
  return [
    ...(joined ? [] : [{ name: 'appendix-label' as const, span: label, aligned: true }]),
    ...title.map(span => ({ name: 'appendix-title' as const, span, aligned: true })),
    ...reference.map(span => ({ name: 'appendix-reference' as const, span, aligned: true })),
  ]
}

/** A file of its own carries number and signing time at the top right. */
function stampLooks({ document, structure, rules }: CheckContext): readonly Message[] {
  if (!structure.appendicesOnly) return []
  const above = document.paragraphs.slice(0, structure.mainEnd)
  const spans = above.map(paragraph => sliceParagraph(paragraph)).filter(span => /\d|ngày/iu.test(span.text))
  return checkLooks(
    spans.map(span => ({ name: 'stamp' as const, span, aligned: false })),
    rules,
  )
}

function checkHead(appendix: Appendix, referenced: boolean): readonly Message[] {
  const { label, joined, reference } = appendix
  const messages: Message[] = []
  if (joined) {
    const article = articles.appendixLabel
    messages.push(findingAt('form-appendix-own-line', label, { found: label.text, article }))
  }
  if (reference.length === 0 && referenced) {
    const values = { appendix: label.text, article: articles.appendixReference }
    messages.push(findingAt('form-appendix-reference-missing', label, values))
  }
  return messages
}

/** A file of appendices alone may begin with any of them. */
function checkNumbers({ structure }: CheckContext): readonly Message[] {
  const { appendices, appendicesOnly } = structure
  const article = articles.appendixMention
  const [only] = appendices
  if (appendices.length === 1 && only !== undefined) {
    if (only.number === '') return []
    if (/\d/.test(only.number)) return [arabic(only)]
    return appendicesOnly
      ? []
      : [findingAt('form-appendix-single', only.label, { found: only.label.text, article })]
  }
  let before = 0
  return appendices.flatMap((appendix, at) => {
    const { label, number } = appendix
    const expected = `Phụ lục ${romanNumeral(before + 1)}`
    if (number === '') {
      before += 1
      return [findingAt('form-appendix-unnumbered', label, { count: appendices.length, expected, article })]
    }
    const value = /\d/.test(number) ? Number(number) : parseRoman(number.toUpperCase())
    const follows = value === before + 1 || (at === 0 && appendicesOnly)
    before = Math.min(value !== null && value > 0 ? value : before + 1, 3998)
    const messages: Message[] = /\d/.test(number) ? [arabic(appendix)] : []
    if (!follows)
      messages.push(findingAt('form-appendix-order', label, { found: label.text, expected, article }))
    return messages
  })
}

function arabic({ label, number }: Appendix): Message {
  const value = Math.min(Math.max(1, Number(number)), 3999)
  const expected = `Phụ lục ${romanNumeral(value)}`
  return findingAt('form-appendix-numeral', label, {
    found: label.text,
    expected,
    article: articles.appendixMention,
  })
}

function mention({ document, structure }: CheckContext): readonly Message[] {
  const [first] = structure.appendices
  if (first === undefined || structure.appendicesOnly || structure.letterhead === null) return []
  const main = document.paragraphs.slice(0, structure.mainEnd)
  if (main.some(paragraph => foldText(paragraph.text).includes('phu luc'))) return []
  return [findingAt('form-appendix-unmentioned', first.label, { article: articles.appendixMention })]
}
