/** Checks Nơi nhận: its label, first and last line, the marks of each line (II.9.d). */
import type { Message } from '../../../messages/message.js'
import { foldText } from '../../../vietnamese/letters/fold.js'
import { endLine } from '../../end-line.js'
import type { Span } from '../structure/span.js'
import { articles } from './articles.js'
import { type CheckContext, findingAt, findingInSection } from './check-context.js'
import { checkLooks, type Element } from './check-looks.js'

const DASH = /^[-–+]\s*/
const FILED = /^[-–]?\s*Lưu\s*:\s*VT\b/iu

export function checkRecipients(context: CheckContext): readonly Message[] {
  const { document, structure, rules } = context
  const { signature, addressees } = structure
  if (structure.appendicesOnly || structure.letterhead === null || signature === null) return []
  const { article } = rules.elements.recipients
  const label = signature.recipientsLabel
  if (label === null) {
    const section = document.paragraphs[signature.first]?.section ?? 0
    return [findingInSection('form-recipients-missing', document, section, { article })]
  }
  const messages: Message[] = []
  if (!label.text.endsWith(':'))
    messages.push(findingAt('form-recipients-colon', label, { found: label.text, article }))
  const lines = joinBroken(signature.recipients)
  const [first] = lines
  const asAbove = lines.find(line => foldText(line.text) === 'nhu tren')
  if (addressees !== null && first !== undefined && first !== asAbove)
    messages.push(
      findingAt('form-recipients-first', first.span, { found: first.text, article: articles.addressees }),
    )
  if (addressees === null && asAbove !== undefined)
    messages.push(findingAt('form-recipients-as-above', asAbove.span, { found: asAbove.text, article }))
  const last = lines.at(-1)
  if (last === undefined || !FILED.test(last.text))
    messages.push(
      findingAt('form-recipients-last', last?.span ?? label, { found: last?.text ?? label.text, article }),
    )
  for (const [at, { span, text }] of lines.entries()) {
    const end = at === lines.length - 1
    if (DASH.test(text) && text.endsWith(end ? '.' : ';')) continue
    const expected = `- ${endLine(text.replace(DASH, ''), end)}`
    messages.push(findingAt('form-recipients-marks', span, { found: text, expected, article }))
  }
  const elements: readonly Element[] = [
    { name: 'recipients-label', span: label, aligned: false },
    ...signature.recipients.map(span => ({ name: 'recipients' as const, span, aligned: false })),
  ]
  return [...messages, ...checkLooks(elements, rules)]
}

type Line = { readonly span: Span; readonly text: string }

/** A line without a dash goes on from one that has no mark at its end yet. */
function joinBroken(spans: readonly Span[]): readonly Line[] {
  const lines: Line[] = []
  for (const span of spans) {
    const before = lines.at(-1)
    const goesOn = before !== undefined && !DASH.test(span.text) && !/[;.]$/.test(before.text)
    if (goesOn) lines[lines.length - 1] = { span: before.span, text: `${before.text} ${span.text}` }
    else lines.push({ span, text: span.text })
  }
  return lines
}
