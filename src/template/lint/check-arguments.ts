/** Checks the shapes of a helper's arguments against its declaration. */

import { nearestName } from '../../model/nearest-name.js'
import { isValidDate } from '../../vietnamese/dates/dates.js'
import type { Call } from '../ast.js'
import { kindNames } from '../evaluate/value-kinds.js'
import type { Helper, ValueKind } from '../helpers/define-helper.js'
import { argumentAt } from '../helpers/helper-arguments.js'
import { appendixSchema } from '../schema/report-schema.js'
import { indicatorCounts, taskCounts } from '../schema/result-schema.js'
import type { RecordSchema, Schema } from '../schema/schema.js'
import { type LintRun, noteAt } from './lint-run.js'
import type { Known } from './lint-scope.js'

const COMPARISON = ['label', 'up', 'down', 'same', 'compared']

/** Notes arguments of a wrong kind, fields that the list's items lack, and words that a field never holds. */
export function checkArguments(helper: Helper, call: Call, args: readonly Known[], run: LintRun): void {
  for (const [index, own] of args.entries()) {
    const declared = argumentAt(helper, index)
    const at = call.args[index]?.at ?? call.at
    if (declared === undefined || own === null) continue
    if (!fits(own, declared.kind))
      noteAt(run, 'template-argument-type', at, {
        helper: helper.name,
        argument: index + 1,
        given: own.type,
        expected: kindNames[declared.kind],
      })
    const literal = literalOf(call, index)
    if (declared.kind === 'date' && literal !== null && !isValidDate(literal))
      noteAt(run, 'template-argument-value', at, {
        helper: helper.name,
        given: literal,
        expected: '2024-03-05',
      })
    if (declared.fieldOfList === true) checkField(helper, call, args[0] ?? null, index, run)
  }
  if (helper.name === 'eq') checkWords(helper, call, args[0] ?? null, 1, run)
  if (helper.name === 'filter' || helper.name === 'without')
    for (let index = 2; index < args.length; index += 1)
      checkWords(helper, call, fieldShape(args[0] ?? null, literalOf(call, 1)), index, run)
  if (helper.name.startsWith('join') && args.every((_, index) => !isFieldName(helper, index)))
    checkTexts(helper, call, args[0] ?? null, run)
}

function fits(own: Schema, kind: ValueKind): boolean {
  switch (kind) {
    case 'text':
    case 'date':
      return own.type === 'text'
    case 'number':
      return own.type === 'number'
    case 'list':
      return own.type === 'list'
    case 'texts':
      return own.type === 'list' && own.of.type === 'text'
    case 'record':
      return own.type === 'record'
    case 'appendix':
      return hasFields(own, Object.keys(appendixSchema.fields))
    case 'indicatorCounts':
      return hasFields(own, Object.keys(indicatorCounts.fields))
    case 'taskCounts':
      return hasFields(own, Object.keys(taskCounts.fields))
    case 'comparison':
      return hasFields(own, COMPARISON)
    case 'printable':
      return own.type !== 'list' && own.type !== 'record'
    case 'any':
      return true
  }
}

function hasFields(own: Schema, names: readonly string[]): boolean {
  return own.type === 'record' && names.every(name => Object.hasOwn(own.fields, name))
}

function literalOf(call: Call, index: number): string | null {
  const own = call.args[index]
  return own?.type === 'literal' && typeof own.value === 'string' ? own.value : null
}

function isFieldName(helper: Helper, index: number): boolean {
  return argumentAt(helper, index)?.fieldOfList === true
}

function itemOf(list: Known): RecordSchema | null {
  return list?.type === 'list' && list.of.type === 'record' ? list.of : null
}

function fieldShape(list: Known, name: string | null): Known {
  const item = itemOf(list)
  return item === null || name === null || !Object.hasOwn(item.fields, name)
    ? null
    : (item.fields[name] ?? null)
}

function checkField(helper: Helper, call: Call, list: Known, index: number, run: LintRun): void {
  const name = literalOf(call, index)
  const item = itemOf(list)
  if (name === null || list?.type !== 'list') return
  const known = item === null ? [] : Object.keys(item.fields)
  if (known.includes(name)) return
  const at = call.args[index]?.at ?? call.at
  noteAt(run, 'template-unknown-field', at, { helper: helper.name, name, nearest: nearestName(name, known) })
}

/** A text with a fixed list of words is never equal to another word. */
function checkWords(helper: Helper, call: Call, own: Known, index: number, run: LintRun): void {
  const given = literalOf(call, index)
  if (own?.type !== 'text' || own.values.length < 2 || given === null || own.values.includes(given)) return
  const at = call.args[index]?.at ?? call.at
  noteAt(run, 'template-argument-value', at, { helper: helper.name, given, expected: own.values.join(', ') })
}

function checkTexts(helper: Helper, call: Call, list: Known, run: LintRun): void {
  if (itemOf(list) !== null)
    noteAt(run, 'template-list-of-records', call.at, { helper: helper.name, field: '?' })
}
