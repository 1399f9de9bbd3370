/** Walks the nodes of a template with shapes instead of values, and reads the markup on the way. */
import { nearestName } from '../../model/nearest-name.js'
import type { Include, Node, Output, Pair, Spot } from '../ast.js'
import { parseTemplate } from '../parse-template.js'
import type { Schema } from '../schema/schema.js'
import { type Inferred, inferExpression } from './infer-expression.js'
import { type LintRun, noteAt, notePlace, placeOf } from './lint-run.js'
import type { Known, LintFrame } from './lint-scope.js'
import { scanContent, scanTable, scanValue } from './scan-markup.js'
import { usedNames } from './used-names.js'

/** Notes every mistake of the nodes. */
export function lintNodes(nodes: readonly Node[], frame: LintFrame, run: LintRun): void {
  for (const node of nodes) lintNode(node, frame, run)
}

function lintNode(node: Node, frame: LintFrame, run: LintRun): void {
  switch (node.type) {
    case 'content':
      scanContent(node, run)
      break
    case 'output':
      lintOutput(node, frame, run)
      break
    case 'branch':
      inferExpression(node.test, frame, run)
      inBlock(node.negated ? 'unless' : 'if', node.at, run, () => lintNodes(node.body, frame, run))
      inBlock('else', node.at, run, () => lintNodes(node.otherwise, frame, run))
      break
    case 'loop': {
      const list = shapeOf(inferExpression(node.list, frame, run))
      if (list !== null && list.type !== 'list')
        noteAt(run, 'template-not-a-list', node.list.at, {
          name: node.list.type === 'path' ? node.list.written : '#each',
          found: list.type,
        })
      const item = list?.type === 'list' ? list.of : null
      const number: Schema = { type: 'number', note: '', nullable: false }
      const names = new Map<string, Known>(
        node.names.map((name, index) => [name, index === 0 ? item : number]),
      )
      const inner: LintFrame = { context: item, names, inLoop: true, parent: frame }
      inBlock('each', node.at, run, () => lintNodes(node.body, inner, run))
      inBlock('else', node.at, run, () => lintNodes(node.otherwise, frame, run))
      break
    }
    case 'scope': {
      const value = shapeOf(inferExpression(node.value, frame, run))
      const names = new Map<string, Known>(node.names.slice(0, 1).map(name => [name, value]))
      const inner: LintFrame = { context: value, names, inLoop: false, parent: frame }
      inBlock('with', node.at, run, () => lintNodes(node.body, inner, run))
      inBlock('else', node.at, run, () => lintNodes(node.otherwise, frame, run))
      break
    }
    case 'include':
      lintInclude(node, frame, run)
      break
  }
}

function lintOutput(node: Output, frame: LintFrame, run: LintRun): void {
  const shape = inferExpression(node.value, frame, run)
  const written = node.value.type === 'path' ? node.value.written : node.value.type
  if (shape === 'table') scanTable(node.at, run)
  else scanValue(node.at, `{{${written}}}`, run)
  if (
    shape !== null &&
    shape !== 'table' &&
    (shape.type === 'list' || shape.type === 'record' || shape.type === 'yesNo')
  )
    noteAt(run, 'template-not-printable', node.at, { name: written, found: shape.type })
}

/** A block leaves the markup as it found it: what opens inside closes inside. */
function inBlock(name: string, at: Spot, run: LintRun, body: () => void): void {
  const { scan } = run
  const before = scan.state
  const { base, depth, block } = scan
  Object.assign(scan, { base: before.stack.length, depth: depth + 1, block: name })
  body()
  const after = scan.state
  for (const own of after.stack.slice(before.stack.length))
    notePlace(run, 'template-block-crosses-element', own.place, { name, element: own.name })
  if (after.mode !== before.mode)
    notePlace(run, 'template-block-crosses-element', placeOf(run, at), {
      name,
      element: after.mode === 'text' ? '…' : after.tag.name,
    })
  const state = before.mode === 'value' ? { ...before, written: null } : before
  Object.assign(scan, { base, depth, block, state })
}

function lintInclude(include: Include, frame: LintFrame, run: LintRun): void {
  const context =
    include.context === null ? frame.context : shapeOf(inferExpression(include.context, frame, run))
  const values = include.values.map(pair => [pair.key, inferPair(pair, frame, run)] as const)
  const source = run.templates.partials.get(include.name)
  if (source === undefined) {
    const nearest = nearestName(include.name, [...run.templates.partials.keys()])
    noteAt(run, 'template-unknown-partial', include.at, { name: include.name, nearest })
    return
  }
  run.visited.add(include.name)
  if (run.including.includes(include.name)) {
    noteAt(run, 'template-recursion', include.at, { name: include.name })
    return
  }
  const { template, messages } = parseTemplate(source)
  for (const found of messages)
    run.messages.set(JSON.stringify([found.code, found.place, found.values]), found)
  if (template === null) return
  const used = usedNames(template.nodes, run.templates)
  for (const pair of include.values)
    if (!used.has(pair.key))
      noteAt(run, 'template-unused-value', pair.at, {
        partial: include.name,
        name: pair.key,
        nearest: nearestName(pair.key, [...used]),
      })
  const inner: LintFrame = {
    context: values.length === 0 ? context : extended(context, values),
    names: new Map(),
    inLoop: false,
    parent: null,
  }
  const inside = { ...run, template: source.name, including: [...run.including, include.name] }
  inBlock(`> ${include.name}`, include.at, run, () => lintNodes(template.nodes, inner, inside))
}

function inferPair(pair: Pair, frame: LintFrame, run: LintRun): Known {
  return shapeOf(inferExpression(pair.value, frame, run))
}

/** Values given by name stand beside the fields of the context; an unknown context or value makes the whole unknown. */
function extended(context: Known, values: readonly (readonly [string, Known])[]): Known {
  if (context === null) return null
  const fields: Record<string, Schema> = context?.type === 'record' ? { ...context.fields } : {}
  for (const [key, value] of values) {
    if (value === null) return null
    fields[key] = value.type === 'text' && value.note === '' ? { ...value, values: [] } : value
  }
  return { type: 'record', note: '', nullable: false, fields }
}

function shapeOf(inferred: Inferred): Known {
  return inferred === 'table' ? null : inferred
}
