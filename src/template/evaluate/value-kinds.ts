/** Checks values against the kinds that helpers declare. */

import { fieldOf, type ValueKind } from '../helpers/define-helper.js'
import { indicatorWording, taskWording } from '../wording/state-wording.js'

const INDICATOR_COUNTS = ['total', ...indicatorWording.map(([state]) => state)]
const TASK_COUNTS = ['total', 'doneLate', ...taskWording.map(([state]) => state)]
const COMPARISON = ['up', 'down', 'same', 'compared']

/** What a kind is called in a message: the English word of the guide, the same in both languages. */
export const kindNames: Readonly<Record<ValueKind, string>> = {
  text: 'text',
  number: 'number',
  date: 'date',
  list: 'list',
  texts: 'list of texts',
  record: 'record',
  appendix: 'appendix',
  indicatorCounts: 'indicator counts',
  taskCounts: 'task counts',
  comparison: 'comparison',
  printable: 'text or number',
  any: 'value',
}

/** Says whether a value that is there is of a kind. */
export function isOfKind(value: unknown, kind: ValueKind): boolean {
  switch (kind) {
    case 'text':
    case 'date':
      return typeof value === 'string'
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'list':
      return Array.isArray(value)
    case 'texts':
      return Array.isArray(value) && value.every(item => typeof item === 'string')
    case 'record':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'appendix':
      return Array.isArray(fieldOf(value, 'columns')) && Array.isArray(fieldOf(value, 'rows'))
    case 'indicatorCounts':
      return hasNumbers(value, INDICATOR_COUNTS)
    case 'taskCounts':
      return hasNumbers(value, TASK_COUNTS)
    case 'comparison':
      return hasNumbers(value, COMPARISON) && typeof fieldOf(value, 'label') === 'string'
    case 'printable':
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    case 'any':
      return value !== undefined
  }
}

/** Names what a value is, for a message. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'record'
  if (typeof value === 'string') return 'text'
  return typeof value
}

function hasNumbers(record: unknown, names: readonly string[]): boolean {
  return names.every(name => typeof fieldOf(record, name) === 'number')
}
