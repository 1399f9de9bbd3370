/** Works out the shape of an expression and notes every name, helper and argument that cannot be right. */
import { nearestName } from '../../model/nearest-name.js'
import type { Call, Expression } from '../ast.js'
import type { Helper } from '../helpers/define-helper.js'
import { expectedCount } from '../helpers/helper-arguments.js'
import { helperNames, helpersByName } from '../helpers/helpers.js'
import type { ListSchema, Schema } from '../schema/schema.js'
import { checkArguments } from './check-arguments.js'
import { type LintRun, noteAt } from './lint-run.js'
import { type Known, type LintFrame, lookUpShape } from './lint-scope.js'

/** A shape, 'table' for the helper that places a table, null when unknown. */
export type Inferred = Known | 'table'

/** Gives the shape of an expression. */
export function inferExpression(expression: Expression, frame: LintFrame, run: LintRun): Inferred {
  switch (expression.type) {
    case 'literal':
      return literalShape(expression.value)
    case 'path': {
      const result = lookUpShape(expression, frame, run.root)
      if (result.found) return result.schema
      if (result.tooFar) noteAt(run, 'template-up-too-far', expression.at, { name: expression.written })
      else {
        const nearest = nearestName(result.name, result.known)
        noteAt(run, 'template-unknown-name', expression.at, { name: result.name, nearest })
      }
      return null
    }
    case 'call':
      return inferCall(expression, frame, run)
  }
}

function inferCall(call: Call, frame: LintFrame, run: LintRun): Inferred {
  const args = call.args.map(arg => shapeOnly(inferExpression(arg, frame, run)))
  for (const pair of call.options) inferExpression(pair.value, frame, run)
  const helper = helpersByName.get(call.helper)
  if (helper === undefined) {
    const nearest = nearestName(call.helper, helperNames)
    noteAt(run, 'template-unknown-helper', call.at, { name: call.helper, nearest })
    return null
  }
  for (const pair of call.options)
    if (!Object.hasOwn(helper.options, pair.key))
      noteAt(run, 'template-unknown-option', pair.at, {
        helper: helper.name,
        option: pair.key,
        nearest: nearestName(pair.key, Object.keys(helper.options)),
      })
  const expected = expectedCount(helper)
  if (args.length < expected.least || args.length > expected.most)
    noteAt(run, 'template-argument-count', call.at, {
      helper: helper.name,
      given: args.length,
      expected: expected.written,
    })
  else checkArguments(helper, call, args, run)
  return resultShape(helper, args)
}

function resultShape(helper: Helper, args: readonly Known[]): Inferred {
  const first = args[0] ?? null
  const list = first?.type === 'list' ? first : null
  switch (helper.result) {
    case 'text':
      return shape('text')
    case 'number':
      return { ...shape('number'), nullable: true }
    case 'yesNo':
      return shape('yesNo')
    case 'same-list':
      return list
    case 'first-item':
      return list === null ? null : { ...list.of, nullable: true }
    case 'groups':
      return list === null ? null : groupsOf(list)
    case 'table':
      return 'table'
  }
}

function groupsOf(list: ListSchema): Schema {
  const fields = { key: shape('text'), count: shape('number'), items: list }
  return {
    type: 'list',
    note: '',
    nullable: false,
    of: { type: 'record', note: '', nullable: false, fields },
  }
}

function shape(type: 'text' | 'number' | 'yesNo'): Schema {
  return type === 'text'
    ? { type, note: '', nullable: false, values: [] }
    : { type, note: '', nullable: false }
}

function literalShape(value: string | number | boolean | null): Known {
  if (typeof value === 'string') return { type: 'text', note: '', nullable: false, values: [value] }
  if (typeof value === 'number') return shape('number')
  return typeof value === 'boolean' ? shape('yesNo') : null
}

function shapeOnly(inferred: Inferred): Known {
  return inferred === 'table' ? null : inferred
}
