/** Turns Handlebars' syntax tree into plain nodes and refuses what templates may not use. */
import type { MessageCode } from '../messages/catalogue.js'
import type { MessageValues } from '../messages/entry.js'
import { nearestName } from '../model/nearest-name.js'
import type { Expression, Include, Node, Pair, Spot } from './ast.js'

/** Notes one mistake of the template at a spot. */
export type Reporter = (code: MessageCode, at: Spot, values: MessageValues) => void

const BLOCKS = ['each', 'if', 'unless', 'with'] as const

/** Converts a program; null and undefined give no nodes. */
export function convertProgram(program: hbs.AST.Program | null | undefined, report: Reporter): Node[] {
  if (program === null || program === undefined) return []
  return program.body.flatMap(statement => convertStatement(statement, report))
}

function convertStatement(statement: hbs.AST.Statement, report: Reporter): Node[] {
  const at = spotOf(statement)
  if (isContent(statement)) {
    return statement.value === ''
      ? []
      : [{ type: 'content', text: statement.value, at: contentStart(statement) }]
  }
  if (isOutput(statement)) {
    if (!statement.escaped) report('template-raw-output', at, { found: pathText(statement.path) })
    const value = convertCall(statement, at, report)
    return value === null ? [] : [{ type: 'output', value, at }]
  }
  if (isBlock(statement)) return convertBlock(statement, at, report)
  if (isInclude(statement)) return convertInclude(statement, at, report)
  if (statement.type === 'CommentStatement') return []
  report('template-unsupported', at, { found: statement.type })
  return []
}

function convertBlock(block: hbs.AST.BlockStatement, at: Spot, report: Reporter): Node[] {
  const name = block.path.original
  const body = convertProgram(block.program, report)
  const otherwise = convertProgram(block.inverse, report)
  if (!BLOCKS.some(known => known === name)) {
    report('template-unknown-block', at, { name, nearest: nearestName(name, BLOCKS) })
    return [...body, ...otherwise]
  }
  const [first, ...rest] = block.params
  const value = first === undefined ? null : convertExpression(first, report)
  if (value === null || rest.length > 0 || (block.hash?.pairs.length ?? 0) > 0) {
    report('template-argument-count', at, { helper: `#${name}`, given: block.params.length, expected: '1' })
    if (value === null) return [...body, ...otherwise]
  }
  const names = block.program?.blockParams ?? []
  if (name === 'each') return [{ type: 'loop', list: value, names, body, otherwise, at }]
  if (name === 'with') return [{ type: 'scope', value, names, body, otherwise, at }]
  return [{ type: 'branch', negated: name === 'unless', test: value, body, otherwise, at }]
}

function convertInclude(include: hbs.AST.PartialStatement, at: Spot, report: Reporter): Include[] {
  if (include.name.type !== 'PathExpression') {
    report('template-unsupported', at, { found: '{{> (…)}}' })
    return []
  }
  const [context, ...rest] = include.params
  if (rest.length > 0)
    report('template-argument-count', at, {
      helper: `> ${pathText(include.name)}`,
      given: include.params.length,
      expected: '0–1',
    })
  return [
    {
      type: 'include',
      name: pathText(include.name),
      context: context === undefined ? null : convertExpression(context, report),
      values: convertPairs(include.hash, report),
      at,
    },
  ]
}

function convertExpression(expression: hbs.AST.Expression, report: Reporter): Expression | null {
  const at = spotOf(expression)
  if (isSubExpression(expression)) return convertCall(expression, at, report)
  if (isPath(expression))
    return {
      type: 'path',
      data: expression.data,
      up: expression.depth,
      parts: expression.parts,
      written: expression.original,
      at,
    }
  switch (expression.type) {
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral': {
      const value: unknown = 'value' in expression ? expression.value : null
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return { type: 'literal', value, at }
      return { type: 'literal', value: null, at }
    }
    case 'NullLiteral':
    case 'UndefinedLiteral':
      return { type: 'literal', value: null, at }
    default:
      report('template-unsupported', at, { found: expression.type })
      return null
  }
}

/** A name alone is a value; with arguments, or in brackets, it calls a helper. */
function convertCall(
  call: hbs.AST.MustacheStatement | hbs.AST.SubExpression,
  at: Spot,
  report: Reporter,
): Expression | null {
  const options = convertPairs(call.hash, report)
  if (call.params.length === 0 && options.length === 0 && call.type === 'MustacheStatement')
    return convertExpression(call.path, report)
  const args = call.params.flatMap(param => convertExpression(param, report) ?? [])
  return { type: 'call', helper: pathText(call.path), args, options, at: spotOf(call.path) ?? at }
}

function convertPairs(hash: hbs.AST.Hash | undefined, report: Reporter): Pair[] {
  return (hash?.pairs ?? []).flatMap(pair => {
    const value = convertExpression(pair.value, report)
    return value === null ? [] : [{ key: pair.key, value, at: spotOf(pair) }]
  })
}

function pathText(path: hbs.AST.Expression): string {
  return 'original' in path ? String(path.original) : path.type
}

/** The text may have lost white space at its start to a block that stands alone on its line. */
function contentStart(content: hbs.AST.ContentStatement): Spot {
  const original = String(content.original)
  const lost = original.search(/\S/) - content.value.search(/\S/)
  const skipped = /\S/.test(content.value) && lost > 0 ? original.slice(0, lost) : ''
  const breaks = skipped.split('\n').length - 1
  const start = spotOf(content)
  if (breaks === 0) return { line: start.line, column: start.column + skipped.length }
  return { line: start.line + breaks, column: skipped.length - skipped.lastIndexOf('\n') }
}

function spotOf(node: hbs.AST.Node): Spot {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 }
}

const isContent = (node: hbs.AST.Node): node is hbs.AST.ContentStatement => node.type === 'ContentStatement'
const isOutput = (node: hbs.AST.Node): node is hbs.AST.MustacheStatement => node.type === 'MustacheStatement'
const isBlock = (node: hbs.AST.Node): node is hbs.AST.BlockStatement => node.type === 'BlockStatement'
const isInclude = (node: hbs.AST.Node): node is hbs.AST.PartialStatement => node.type === 'PartialStatement'
const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression'
const isSubExpression = (node: hbs.AST.Node): node is hbs.AST.SubExpression => node.type === 'SubExpression'
