/** Turns what Handlebars' parser throws into a code and a spot. */
import type { MessageCode } from '../messages/catalogue.js'
import type { MessageValues } from '../messages/entry.js'
import type { Spot } from './ast.js'

export type SyntaxFault = {
  readonly code: MessageCode
  readonly at: Spot
  readonly values: MessageValues
}

/** Finds the cause of a parse error: an unclosed or stray block where there is one, otherwise the spot the parser names. */
export function locateSyntaxError(text: string, error: unknown): SyntaxFault {
  const block = unbalancedBlock(text)
  if (block !== null) return block
  return {
    code: 'template-syntax',
    at: spotOf(error, text),
    values: { found: quoteLine(text, spotOf(error, text).line) },
  }
}

function unbalancedBlock(text: string): SyntaxFault | null {
  const open: { readonly name: string; readonly at: Spot }[] = []
  for (const tag of text.matchAll(
    /\\\{\{|\{\{!--[\s\S]*?--\}?\}|\{\{!(?!--)[^}]*\}\}|\{\{~?([#/])\s*([\w.-]*)/g,
  )) {
    const [, kind, name = ''] = tag
    if (kind === undefined) continue
    const at = spotAt(text, tag.index)
    if (kind === '#') {
      open.push({ name, at })
      continue
    }
    const last = open.pop()
    if (last === undefined) return { code: 'template-block-stray', at, values: { name } }
    if (last.name !== name)
      return {
        code: 'template-block-mismatch',
        at: last.at,
        values: { name: last.name, other: name, line: at.line },
      }
  }
  const left = open.at(-1)
  return left === undefined
    ? null
    : { code: 'template-block-unclosed', at: left.at, values: { name: left.name } }
}

function spotOf(error: unknown, text: string): Spot {
  if (typeof error === 'object' && error !== null) {
    if ('lineNumber' in error && typeof error.lineNumber === 'number') {
      const column = 'column' in error && typeof error.column === 'number' ? error.column + 1 : 1
      return { line: error.lineNumber, column }
    }
    const told = 'message' in error ? /Parse error on line (\d+)/.exec(String(error.message)) : null
    if (told !== null) return firstTagFrom(text, Number(told[1]))
    const lexed = 'message' in error ? /Lexical error on line (\d+)/.exec(String(error.message)) : null
    if (lexed !== null) return firstTagFrom(text, Number(lexed[1]))
  }
  return { line: 1, column: 1 }
}

/** The parser names only the line; the tag on it is what cannot be read. */
function firstTagFrom(text: string, line: number): Spot {
  const own = text.split('\n')[line - 1] ?? ''
  return { line, column: Math.max(0, own.indexOf('{{')) + 1 }
}

function quoteLine(text: string, line: number): string {
  const own = (text.split('\n')[line - 1] ?? '').trim()
  return own.length > 60 ? `${own.slice(0, 60)}…` : own
}

/** Gives the line and column of an offset. */
export function spotAt(text: string, offset: number): Spot {
  const before = text.slice(0, offset)
  const lastBreak = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: offset - lastBreak }
}
