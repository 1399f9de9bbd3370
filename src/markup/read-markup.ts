/** Reads markup text into a tree with saxes and checks every element against the table of elements. */
import { SaxesParser } from 'saxes'
import type { MessageCode } from '../messages/catalogue.js'
import type { MessageValues } from '../messages/entry.js'
import { type Message, message, type Place } from '../messages/message.js'
import { type Markup, VALUE_LINE_BREAK } from '../model/markup.js'
import { attributeFault, elementRule, markupElementNames } from '../model/markup-elements.js'
import { nearestName } from '../model/nearest-name.js'
import { keepCauses } from './keep-causes.js'
import { locateOrigin } from './locate-origin.js'
import type { MarkupElement, MarkupNode } from './markup-tree.js'

type Open = {
  readonly name: string
  readonly children: MarkupNode[]
  readonly start: number
  readonly at: Place
}

/** Gives the top element, or null, with everything that is wrong. */
export function readMarkup(markup: Markup): {
  readonly document: MarkupElement | null
  readonly messages: readonly Message[]
} {
  const messages: Message[] = []
  const top: MarkupNode[] = []
  const stack: Open[] = []
  const parser = new SaxesParser<{ fragment: true; xmlns: false }>({ fragment: true, xmlns: false })
  parser.ENTITIES['nl'] = VALUE_LINE_BREAK
  parser.ENTITIES['nbsp'] = '\u00a0'
  let started = 0
  let textStart = 0
  let broken = false
  const say = (code: MessageCode, at: Place, values: MessageValues) =>
    messages.push(message(code, at, values))

  parser.on('error', error => {
    if (!broken) messages.push(syntaxMessage(markup, error.message, parser.position, stack.at(-1)))
    broken = true
  })
  parser.on('text', text => {
    const parent = stack.at(-1)
    if (broken) return
    if (parent !== undefined && elementRule(parent.name)?.text !== false) {
      parent.children.push({ type: 'text', text })
      return
    }
    if (text.trim() === '') return
    const found = text.trim().slice(0, 40)
    const offset = textStart + Math.max(0, markup.text.slice(textStart).search(/\S/))
    say('markup-text-misplaced', locateOrigin(markup, offset), { found, parent: parent?.name ?? '…' })
  })
  parser.on('opentagstart', () => {
    started = markup.text.lastIndexOf('<', parser.position - 1)
  })
  parser.on('opentag', tag => {
    textStart = parser.position
    if (broken) return
    const at = locateOrigin(markup, started)
    messages.push(...checkElement(tag.name, tag.attributes, stack.at(-1)?.name ?? '', at))
    stack.push({ name: tag.name, children: [], start: started, at })
  })
  parser.on('closetag', tag => {
    textStart = parser.position
    if (broken) return
    const start = markup.text.lastIndexOf('<', parser.position - 1)
    const written = /^<\/([^\s>]+)/.exec(markup.text.slice(start, parser.position))?.[1] ?? tag.name
    if (written !== tag.name) {
      messages.push(mismatch(markup, written, start, stack))
      broken = true
      return
    }
    const own = stack.pop()
    if (own === undefined) return
    const element: MarkupElement = {
      type: 'element',
      name: own.name,
      attributes: new Map(
        Object.entries(tag.attributes).map(([name, value]) => [
          name,
          value.replaceAll(VALUE_LINE_BREAK, '\n'),
        ]),
      ),
      children: own.children,
      at: own.at,
    }
    const siblings = stack.at(-1)?.children ?? top
    siblings.push(element)
  })

  const ampersand = markup.text.search(/&(?!#?\w+;)/)
  if (ampersand >= 0) say('markup-syntax', locateOrigin(markup, ampersand), { found: '&' })
  else parser.write(markup.text).close()
  const document = top.find(node => node.type === 'element' && node.name === 'document')
  if (document?.type !== 'element') {
    if (messages.length === 0) say('markup-no-document', locateOrigin(markup, 0), {})
    return { document: null, messages: keepCauses(messages) }
  }
  return { document, messages: keepCauses(messages) }
}

function checkElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: string,
  at: Place,
): readonly Message[] {
  const rule = elementRule(name)
  if (rule === undefined)
    return [message('markup-unknown-element', at, { name, nearest: nearestName(name, markupElementNames) })]
  const found: Message[] = []
  if (!rule.parents.includes(parent) && (parent === '' || elementRule(parent) !== undefined))
    found.push(
      message('markup-nesting', at, {
        name,
        parent: parent === '' ? '…' : parent,
        expected: rule.parents.join(', '),
      }),
    )
  for (const [attribute, value] of Object.entries(attributes)) {
    const own = Object.hasOwn(rule.attributes, attribute) ? rule.attributes[attribute] : undefined
    if (own === undefined) {
      const nearest = nearestName(attribute, Object.keys(rule.attributes))
      found.push(message('markup-unknown-attribute', at, { element: name, name: attribute, nearest }))
      continue
    }
    const expected = attributeFault(own, value)
    if (expected !== null)
      found.push(
        message('markup-attribute-value', at, { element: name, name: attribute, found: value, expected }),
      )
  }
  for (const [attribute, own] of Object.entries(rule.attributes)) {
    if (own.required && !Object.hasOwn(attributes, attribute))
      found.push(message('markup-missing-attribute', at, { element: name, name: attribute }))
  }
  return found
}

/** An end tag that does not fit: either an element inside was not closed, or the tag closes nothing. */
function mismatch(markup: Markup, written: string, start: number, stack: readonly Open[]): Message {
  const top = stack.at(-1)
  if (top !== undefined && stack.some(open => open.name === written))
    return message('markup-unclosed', top.at, { name: top.name })
  const expected = top === undefined ? '' : ` (<${top.name}>)`
  return message('markup-stray-close', locateOrigin(markup, start), { name: written, expected })
}

/** saxes says "line:column: unclosed tag: p" and the like. */
function syntaxMessage(markup: Markup, said: string, position: number, open: Open | undefined): Message {
  const reason = said.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '')
  const near = markup.text.lastIndexOf('<', Math.max(0, position - 1))
  const stray = /^unmatched closing tag: (.+)$/.exec(reason)
  if (stray !== null)
    return message('markup-stray-close', locateOrigin(markup, near), { name: stray[1] ?? '', expected: '' })
  if (reason.startsWith('unclosed tag') && open !== undefined)
    return message('markup-unclosed', open.at, { name: open.name })
  return message('markup-syntax', locateOrigin(markup, Math.max(0, near)), { found: reason })
}
