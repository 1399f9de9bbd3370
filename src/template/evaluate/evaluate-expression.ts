/** Works out the value of an expression. Every mistake is noted at its spot; the value is then null. */

import { nearestName } from '../../model/nearest-name.js'
import type { Call, Expression, Path } from '../ast.js'
import {
  type Argument,
  fieldOf,
  type Helper,
  type HelperFault,
  type HelperResult,
} from '../helpers/define-helper.js'
import { argumentAt, expectedCount } from '../helpers/helper-arguments.js'
import { helperNames, helpersByName } from '../helpers/helpers.js'
import { note, type Run } from './run.js'
import { lookUp, type ScopeFrame } from './scope.js'
import { describeValue, isOfKind, kindNames } from './value-kinds.js'

/** Gives a value: text, number, yes/no, null, a list or record of the data, or a table made by a helper. */
export function evaluateExpression(expression: Expression, frame: ScopeFrame, run: Run): unknown {
  switch (expression.type) {
    case 'literal':
      return expression.value
    case 'path':
      return evaluatePath(expression, frame, run)
    case 'call':
      return evaluateCall(expression, frame, run)
  }
}

function evaluatePath(path: Path, frame: ScopeFrame, run: Run): unknown {
  const result = lookUp(path, frame, run.root)
  if (result.found) return result.value
  if (path.up > 0 && result.known.length === 0 && result.name === path.written)
    note(run, 'template-up-too-far', path.at, { name: path.written })
  else
    note(run, 'template-unknown-name', path.at, {
      name: result.name,
      nearest: nearestName(result.name, result.known),
    })
  return null
}

function evaluateCall(call: Call, frame: ScopeFrame, run: Run): unknown {
  const helper = helpersByName.get(call.helper)
  if (helper === undefined) {
    note(run, 'template-unknown-helper', call.at, {
      name: call.helper,
      nearest: nearestName(call.helper, helperNames),
    })
    return null
  }
  const args = call.args.map(arg => evaluateExpression(arg, frame, run))
  const options = call.options.length === 0 ? NO_OPTIONS : evaluateOptions(call, helper, frame, run)
  if (!hasRightCount(helper, call, run) || !areOfKind(helper, call, args, run)) return null
  if (lacksArgument(helper, args)) return LISTS.includes(helper.result) ? [] : null
  const result = helper.run({ args, options })
  if (isFault(result)) {
    note(run, result.code, call.at, { helper: helper.name, ...result.values })
    return null
  }
  return result
}

const NO_OPTIONS: Readonly<Record<string, unknown>> = {}

function evaluateOptions(call: Call, helper: Helper, frame: ScopeFrame, run: Run): Record<string, unknown> {
  const options: Record<string, unknown> = {}
  for (const pair of call.options) {
    if (Object.hasOwn(helper.options, pair.key))
      options[pair.key] = evaluateExpression(pair.value, frame, run)
    else
      note(run, 'template-unknown-option', pair.at, {
        helper: helper.name,
        option: pair.key,
        nearest: nearestName(pair.key, Object.keys(helper.options)),
      })
  }
  return options
}

function hasRightCount(helper: Helper, call: Call, run: Run): boolean {
  const expected = expectedCount(helper)
  if (call.args.length >= expected.least && call.args.length <= expected.most) return true
  note(run, 'template-argument-count', call.at, {
    helper: helper.name,
    given: call.args.length,
    expected: expected.written,
  })
  return false
}

function areOfKind(helper: Helper, call: Call, args: readonly unknown[], run: Run): boolean {
  let right = true
  for (let index = 0; index < args.length; index += 1) {
    const value = args[index]
    const declared = argumentAt(helper, index)
    if (declared === undefined) continue
    const at = call.args[index]?.at ?? call.at
    if (isAbsent(value, declared)) continue
    if (isOfKind(value, declared.kind)) {
      if (declared.fieldOfList === true) right = hasField(helper, args[0], value, at, run) && right
      continue
    }
    note(run, 'template-argument-type', at, {
      helper: helper.name,
      argument: index + 1,
      given: describeValue(value),
      expected: kindNames[declared.kind],
    })
    right = false
  }
  return right
}

const LISTS: readonly HelperResult[] = ['same-list', 'groups']

/** Absent data never stops a document: what is made of it is absent too. */
function lacksArgument(helper: Helper, args: readonly unknown[]): boolean {
  return args.some(
    (value, index) => isAbsent(value, argumentAt(helper, index)) && argumentAt(helper, index)?.empty !== true,
  )
}

function isAbsent(value: unknown, declared: Argument | undefined): boolean {
  return value === null || value === undefined || (declared?.kind === 'date' && value === '')
}

function hasField(helper: Helper, list: unknown, name: unknown, at: Call['at'], run: Run): boolean {
  const first: unknown = Array.isArray(list) ? list[0] : undefined
  if (first === undefined || typeof name !== 'string') return true
  if (fieldOf(first, name) !== undefined) return true
  const known = typeof first === 'object' && first !== null ? Object.keys(first) : []
  note(run, 'template-unknown-field', at, { helper: helper.name, name, nearest: nearestName(name, known) })
  return false
}

function isFault(value: unknown): value is HelperFault {
  return fieldOf(value, 'type') === 'helper-fault'
}
