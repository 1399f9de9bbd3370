/** Checks that the head of page 1 is whole, and how its elements look (II.1 to II.4). */
import type { MessageCode } from '../../../messages/catalogue.js'
import type { MessageValues } from '../../../messages/entry.js'
import type { Message } from '../../../messages/message.js'
import type { OfficialRules } from '../../../model/official-rules.js'
import type { Span } from '../structure/span.js'
import type { Letterhead } from '../structure/structure.js'
import { type CheckContext, findingAt, findingInSection } from './check-context.js'
import { checkDate } from './check-date.js'
import { checkLooks, type Element } from './check-looks.js'
import { checkNumber } from './check-number.js'

export function checkLetterhead(context: CheckContext): readonly Message[] {
  const { document, structure, rules } = context
  if (structure.appendicesOnly) return []
  const { letterhead } = structure
  const elements = rules.elements
  const nation = { expected: rules.nationalName, article: elements['national-name'].article }
  const motto = { expected: rules.motto, article: elements.motto.article }
  if (letterhead === null)
    return [
      findingInSection('form-national-name-missing', document, 0, nation),
      findingInSection('form-motto-missing', document, 0, motto),
    ]
  const missing = (code: MessageCode, values: MessageValues): Message =>
    findingInSection(code, document, 0, values)
  const symbol = structure.title.kind === null ? 'UBND-VX' : 'BC-UBND'
  return [
    ...(letterhead.nationalName === null ? [missing('form-national-name-missing', nation)] : []),
    ...(letterhead.motto === null ? [missing('form-motto-missing', motto)] : []),
    ...writings(letterhead, rules),
    ...(letterhead.bodies.length === 0
      ? [missing('form-body-missing', { article: elements['body-name'].article })]
      : []),
    ...(letterhead.number === null
      ? [missing('form-number-missing', { symbol, article: elements.number.article })]
      : checkNumber(letterhead.number, context)),
    ...(letterhead.date === null
      ? [missing('form-date-missing', { article: elements['place-and-date'].article })]
      : checkDate(letterhead.date, rules)),
    ...checkLooks(letterheadElements(letterhead), rules),
  ]
}

function letterheadElements(head: Letterhead): readonly Element[] {
  const aligned = head.inTable
  const element = (name: Element['name'], span: Span | null): readonly Element[] =>
    span === null ? [] : [{ name, span, aligned }]
  return [
    ...element('national-name', head.nationalName),
    ...element('motto', head.motto),
    ...head.parents.flatMap(span => element('parent-body', span)),
    ...head.bodies.flatMap(span => element('body-name', span)),
    ...element('number', head.number),
    ...head.about.flatMap(span => element('about', span)),
    ...element('place-and-date', head.date),
  ]
}

/** Quốc hiệu and Tiêu ngữ are written word for word; where the tone mark stands (HÒA, HOÀ) and capitals are told elsewhere. */
function writings(head: Letterhead, rules: OfficialRules): readonly Message[] {
  const messages: Message[] = []
  const nation = head.nationalName
  if (nation !== null && !sameLetters(nation.text, rules.nationalName))
    messages.push(
      findingAt('form-national-name-writing', nation, {
        found: nation.text,
        expected: rules.nationalName,
        article: rules.elements['national-name'].article,
      }),
    )
  const motto = head.motto
  if (motto !== null && !sameWriting(motto.text, rules.motto))
    messages.push(
      findingAt(
        sameWriting(plainDashes(motto.text), rules.motto) ? 'form-motto-dash' : 'form-motto-writing',
        motto,
        {
          found: motto.text,
          expected: rules.motto,
          article: rules.elements.motto.article,
        },
      ),
    )
  return messages
}

function sameLetters(found: string, expected: string): boolean {
  const lower = (text: string): string => text.replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi')
  return lower(found).replace('hoà', 'hòa') === lower(expected)
}

/** Word makes a spaced hyphen a dash while one types. */
function plainDashes(text: string): string {
  return text.replace(/[–—−‑]/g, '-')
}

/** All in capitals is a fault of case, which the look tells. */
function sameWriting(found: string, expected: string): boolean {
  const text = found.replace(/[ \u00a0]+/g, ' ').trim()
  return text === expected || text === expected.toLocaleUpperCase('vi')
}
