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

type BlockTag = {
  readonly opens: boolean
  readonly name: string
  readonly at: Spot
  /** Alone on its line: its partner stands alone too, as far to the right. */
  readonly alone: boolean
}

/** Looks line by line first (a tag amid text closes on its own line), then at the tags that stand alone. */
function unbalancedBlock(text: string): SyntaxFault | null {
  const tags = blockTags(text)
  const inline = tags.filter(tag => !tag.alone)
  const lines = [...new Set(inline.map(tag => tag.at.line))]
  const faults = lines.map(line => pairUp(inline.filter(tag => tag.at.line === line)))
  return faults.find(fault => fault !== null) ?? pairUp(tags.filter(tag => tag.alone)) ?? pairUp(tags)
}

function blockTags(text: string): readonly BlockTag[] {
  const lines = text.split('\n')
  const found = text.matchAll(/\\\{\{|\{\{!--[\s\S]*?--\}?\}|\{\{!(?!--)[^}]*\}\}|\{\{~?([#/])\s*([\w.-]*)/g)
  return [...found].flatMap(tag => {
    const [, kind, name = ''] = tag
    if (kind === undefined) return []
    const at = spotAt(text, tag.index)
    const alone = /^\s*\{\{[^{}]*\}\}\s*$/.test(lines[at.line - 1] ?? '')
    return [{ opens: kind === '#', name, at, alone }]
  })
}

function pairUp(tags: readonly BlockTag[]): SyntaxFault | null {
  const open: BlockTag[] = []
  for (const tag of tags) {
    if (tag.opens) {
      open.push(tag)
      continue
    }
    const last = open.pop()
    if (last === undefined) return { code: 'template-block-stray', at: tag.at, values: { name: tag.name } }
    const moved = last.alone && tag.alone && last.at.column !== tag.at.column
    if (last.name === tag.name && !moved) continue
    if (moved && last.at.column < tag.at.column)
      return { code: 'template-block-stray', at: tag.at, values: { name: tag.name } }
    return {
      code: 'template-block-mismatch',
      at: last.at,
      values: { name: last.name, other: tag.name, line: tag.at.line },
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
