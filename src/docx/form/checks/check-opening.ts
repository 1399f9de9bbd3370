/** Checks document type, trích yếu, Kính gửi and căn cứ (II.5, II.6.a, II.9). */
import type { Message } from '../../../messages/message.js'
import { foldText } from '../../../vietnamese/letters/fold.js'
import { endLine } from '../../end-line.js'
import { addressedKinds, documentKinds } from '../structure/document-kinds.js'
import type { Addressees } from '../structure/structure.js'
import { articles } from './articles.js'
import { type CheckContext, findingAt, findingInSection } from './check-context.js'
import { checkLooks, type Element } from './check-looks.js'

const DASH = /^[-–]\s*/

export function checkOpening(context: CheckContext): readonly Message[] {
  const { structure, rules } = context
  if (structure.appendicesOnly) return []
  const { title, addressees, bases } = structure
  const elements: Element[] = [
    ...(title.kind === null ? [] : [{ name: 'kind' as const, span: title.kind, aligned: true }]),
    ...title.subject.map(span => ({ name: 'subject' as const, span, aligned: true })),
    ...(addressees === null ? [] : [addressees.label, ...addressees.items]).map(span => ({
      name: 'addressees' as const,
      span,
      aligned: false,
    })),
    ...bases.map(span => ({ name: 'basis' as const, span, aligned: false })),
  ]
  return [
    ...checkTitle(context),
    ...(addressees === null ? missingAddressees(context) : checkAddressees(addressees, context)),
    ...checkBases(context),
    ...checkLooks(elements, rules),
  ]
}

function checkTitle({ document, structure, rules }: CheckContext): readonly Message[] {
  const { title, letterhead } = structure
  const { article } = rules.elements.kind
  if (title.kind === null)
    return (letterhead?.about.length ?? 0) > 0
      ? []
      : [findingInSection('form-kind-missing', document, 0, { article })]
  if (title.subject.length > 0) return []
  return [
    findingAt('form-subject-missing', title.kind, {
      kind: title.kind.text,
      article: rules.elements.subject.article,
    }),
  ]
}

function missingAddressees({ document, structure }: CheckContext): readonly Message[] {
  const { title, letterhead } = structure
  const folded = title.kind === null ? '' : foldText(title.kind.text)
  const kind =
    title.kind === null
      ? (letterhead?.about.length ?? 0) > 0
        ? 'Công văn'
        : null
      : addressedKinds.has(folded)
        ? (documentKinds.get(folded)?.name ?? null)
        : null
  if (kind === null) return []
  const values = { kind, article: articles.addressees }
  return title.kind === null
    ? [findingInSection('form-addressees-missing', document, 0, values)]
    : [findingAt('form-addressees-missing', title.kind, values)]
}

function checkAddressees({ label, items }: Addressees, { rules }: CheckContext): readonly Message[] {
  const { article } = rules.elements.addressees
  const messages: Message[] = []
  if (!/^kính gửi\s*:/iu.test(label.text))
    messages.push(findingAt('form-addressees-colon', label, { found: label.text, article }))
  if (items.length < 2) return messages
  const wrong = items.flatMap((item, at) => {
    const last = at === items.length - 1
    const expected = `- ${endLine(item.text.replace(DASH, ''), last)}`
    const right = DASH.test(item.text) && item.text.endsWith(last ? '.' : ';')
    return right ? [] : [findingAt('form-addressees-marks', item, { found: item.text, expected, article })]
  })
  return [...messages, ...wrong]
}

function checkBases({ structure, rules }: CheckContext): readonly Message[] {
  const { bases } = structure
  const { article } = rules.elements.basis
  return bases.flatMap((basis, at) => {
    const expected = at === bases.length - 1 ? '.' : ';'
    const found = basis.text.at(-1) ?? ''
    return found === expected ? [] : [findingAt('form-basis-marks', basis, { found, expected, article })]
  })
}
