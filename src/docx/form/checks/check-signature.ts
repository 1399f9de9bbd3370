/** Checks authority, posts and name of the signer (II.7). */
import type { Message } from '../../../messages/message.js'
import type { Span } from '../structure/span.js'
import { articles } from './articles.js'
import { type CheckContext, findingAt, findingInSection } from './check-context.js'
import { checkLooks, type Element } from './check-looks.js'

/** Authorities as they are written, right or wrong, with what they should be. */
const AUTHORITIES: readonly (readonly [written: RegExp, right: string])[] = [
  [/^T[./]?\s?M[.:]?(?=[\s\p{Lu}]|$)/u, 'TM.'],
  [/^K[./]?\s?T[.:]?(?=[\s\p{Lu}]|$)/u, 'KT.'],
  [/^T[./]?\s?U[./]?\s?Q[.:]?(?=[\s\p{Lu}]|$)/u, 'TUQ.'],
  [/^T[./]?\s?L[.:]?(?=[\s\p{Lu}]|$)/u, 'TL.'],
  [/^Q[.:]?(?=\s)/u, 'Q.'],
]
const POST =
  /^(PHÓ |QUYỀN |Q\. ?)?(CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TRƯỞNG |CHÁNH |HIỆU TRƯỞNG|BÍ THƯ|BỘ TRƯỞNG|CỤC TRƯỞNG|TỔ TRƯỞNG)/u
const DEPUTY = /^(Q\. ?)?(PHÓ|THỨ|CẤP PHÓ)\s/u
const NAME_TITLE =
  /^((?:GS|PGS|TS|ThS|Th\.S|BS|KS|CN|LS|DS|CVC|NGND|NGƯT|NSND|NSƯT)\b\.?|Giáo sư|Phó giáo sư|Tiến sĩ|Thạc sĩ|Kỹ sư|Cử nhân|Bác sĩ|Luật sư|Ông|Bà|Đồng chí|Đ\/c)[\s.]/iu

type Line = { readonly span: Span; readonly authority: string | null; readonly rest: string }

export function checkSignature(context: CheckContext): readonly Message[] {
  const { document, structure, rules } = context
  if (structure.appendicesOnly || structure.letterhead === null) return []
  const { signature } = structure
  const { article } = rules.elements.capacity
  if (signature === null || (signature.capacity.length === 0 && signature.name === null)) {
    const section = document.paragraphs[structure.mainEnd - 1]?.section ?? 0
    return [findingInSection('form-signature-missing', document, section, { article })]
  }
  const last = signature.capacity.at(-1)
  const aligned = signature.inTable
  const elements: readonly Element[] = [
    ...signature.capacity.map(span => ({ name: 'capacity' as const, span, aligned })),
    ...(signature.name === null ? [] : [{ name: 'signer-name' as const, span: signature.name, aligned }]),
  ]
  const lines = signature.capacity.map(readLine)
  return [
    ...lines.flatMap((line, at) => checkLine(line, lines, at)),
    ...(signature.name === null && last !== undefined
      ? [
          findingAt('form-name-missing', last, {
            found: last.text,
            article: rules.elements['signer-name'].article,
          }),
        ]
      : []),
    ...(signature.name === null ? [] : checkName(signature.name)),
    ...checkLooks(elements, rules),
  ]
}

function readLine(span: Span): Line {
  const text = span.text.toLocaleUpperCase('vi')
  for (const [written, right] of AUTHORITIES) {
    const match = written.exec(text)
    if (match !== null) return { span, authority: right, rest: text.slice(match[0].length).trim() }
  }
  return { span, authority: null, rest: text }
}

function checkLine(line: Line, lines: readonly Line[], at: number): readonly Message[] {
  const { span, authority, rest } = line
  if (authority === null) return []
  const article = articles.authority
  const messages: Message[] = []
  const written = span.text.toLocaleUpperCase('vi')
  if (!written.startsWith(`${authority} `))
    messages.push(findingAt('form-capacity-mark', span, { found: span.text, expected: authority, article }))
  const above = lines[at - 1]
  const next = lines[at + 1]
  if (authority === 'TM.' && above !== undefined)
    messages.push(
      findingAt('form-capacity-order', span, { found: span.text, above: above.span.text, article }),
    )
  if (authority === 'TM.' && POST.test(rest))
    messages.push(findingAt('form-capacity-collective', span, { found: span.text, article }))
  if (authority === 'Q.') return messages
  if (next === undefined)
    messages.push(findingAt('form-capacity-incomplete', span, { found: span.text, article }))
  else if (authority === 'KT.' && next.authority === null && !DEPUTY.test(next.rest))
    messages.push(
      findingAt('form-capacity-deputy', next.span, { above: span.text, found: next.span.text, article }),
    )
  return messages
}

function checkName(name: Span): readonly Message[] {
  const title = NAME_TITLE.exec(name.text)?.[1]
  if (title === undefined) return []
  return [findingAt('form-name-title', name, { found: title, article: articles.signerName })]
}
