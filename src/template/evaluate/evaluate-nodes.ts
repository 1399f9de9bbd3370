/** Walks the nodes of a template and writes the markup: one function a kind of node. */

import { nearestName } from '../../model/nearest-name.js'
import type { Include, Loop, Node, Output, Scope } from '../ast.js'
import { fieldOf, type HelperTable } from '../helpers/define-helper.js'
import { isEmpty } from '../helpers/text-helpers.js'
import { parseTemplate } from '../parse-template.js'
import { evaluateExpression } from './evaluate-expression.js'
import { limits } from './limits.js'
import { note, type Run, spendTurn } from './run.js'
import { enterFrame, rootFrame, type ScopeFrame } from './scope.js'
import { describeValue } from './value-kinds.js'

/** What an absent value prints as. */
export const ABSENT = '…'

/** Writes the nodes into the run's writer. */
export function evaluateNodes(nodes: readonly Node[], frame: ScopeFrame, run: Run): void {
  for (const node of nodes) {
    if (run.state.stopped) return
    evaluateNode(node, frame, run)
  }
}

function evaluateNode(node: Node, frame: ScopeFrame, run: Run): void {
  switch (node.type) {
    case 'content':
      run.writer.literal(node.text, run.template, node.at)
      break
    case 'output':
      print(node, evaluateExpression(node.value, frame, run), run)
      break
    case 'branch': {
      const holds = !isEmpty(evaluateExpression(node.test, frame, run)) !== node.negated
      evaluateNodes(holds ? node.body : node.otherwise, frame, run)
      break
    }
    case 'loop':
      evaluateLoop(node, frame, run)
      break
    case 'scope':
      evaluateScope(node, frame, run)
      break
    case 'include':
      evaluateInclude(node, frame, run)
      break
  }
}

function print(node: Output, value: unknown, run: Run): void {
  if (isTable(value)) {
    const name = `bang-${run.tables.size + 1}`
    run.tables.set(name, value.table)
    run.writer.markup(`<table ref="${name}"/>`, run.template, node.at)
  } else if (value === null) run.writer.value(ABSENT, run.template, node.at)
  else if (typeof value === 'string') run.writer.value(value, run.template, node.at)
  else if (typeof value === 'number' && Number.isFinite(value))
    run.writer.value(String(value).replace('.', ','), run.template, node.at)
  else
    note(run, 'template-not-printable', node.at, {
      name: node.value.type === 'path' ? node.value.written : node.value.type,
      found: describeValue(value),
    })
}

function evaluateLoop(loop: Loop, frame: ScopeFrame, run: Run): void {
  const value = evaluateExpression(loop.list, frame, run)
  if (value !== null && !Array.isArray(value))
    note(run, 'template-not-a-list', loop.list.at, {
      name: loop.list.type === 'path' ? loop.list.written : '#each',
      found: describeValue(value),
    })
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  if (items.length === 0) evaluateNodes(loop.otherwise, frame, run)
  for (const [index, item] of items.entries()) {
    spendTurn(run, loop.at)
    if (run.state.stopped) return
    const names = namesFor(loop.names, item, index)
    const turn = { index, first: index === 0, last: index === items.length - 1 }
    evaluateNodes(loop.body, enterFrame(frame, item, names, turn), run)
  }
}

function namesFor(names: readonly string[], item: unknown, index: number): ReadonlyMap<string, unknown> {
  const [itemName, indexName] = names
  const bound = new Map<string, unknown>()
  if (itemName !== undefined) bound.set(itemName, item)
  if (indexName !== undefined) bound.set(indexName, index)
  return bound
}

function evaluateScope(scope: Scope, frame: ScopeFrame, run: Run): void {
  const value = evaluateExpression(scope.value, frame, run)
  if (isEmpty(value)) {
    evaluateNodes(scope.otherwise, frame, run)
    return
  }
  const [name] = scope.names
  const names = name === undefined ? new Map<string, unknown>() : new Map([[name, value]])
  evaluateNodes(scope.body, enterFrame(frame, value, names, null), run)
}

function evaluateInclude(include: Include, frame: ScopeFrame, run: Run): void {
  const source = run.templates.partials.get(include.name)
  if (source === undefined) {
    const nearest = nearestName(include.name, [...run.templates.partials.keys()])
    note(run, 'template-unknown-partial', include.at, { name: include.name, nearest })
    return
  }
  if (run.including.length > limits.includes) {
    note(run, 'template-recursion', include.at, { name: include.name })
    return
  }
  const { template, messages } = parseTemplate(source)
  for (const found of messages) run.state.messages.set(JSON.stringify(found), found)
  if (template === null) return
  const context = include.context === null ? frame.context : evaluateExpression(include.context, frame, run)
  const values = include.values.map(pair => [pair.key, evaluateExpression(pair.value, frame, run)] as const)
  const own = values.length === 0 ? context : { ...recordOf(context), ...Object.fromEntries(values) }
  evaluateNodes(template.nodes, rootFrame(own), {
    ...run,
    template: source.name,
    including: [...run.including, source.name],
  })
}

function recordOf(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

function isTable(value: unknown): value is HelperTable {
  return fieldOf(value, 'type') === 'helper-table'
}
