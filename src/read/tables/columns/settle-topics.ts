import type { Field } from '../../../model/table.js'
import type { Topic } from '../headings/heading-language.js'
import * as evidence from './evidence.js'
import type { ColumnSample } from './sample-columns.js'
import type { HeadedKind } from './table-kinds.js'

/** What is known when an ambiguous heading is settled: the kind of table, the fields other headings have, those that weaker headings could take, and the cells below. */
export type TopicCase = {
  readonly kind: HeadedKind
  readonly taken: ReadonlySet<Field>
  readonly offered: ReadonlySet<Field>
  readonly sample: ColumnSample
}

/** The field an ambiguous heading is read as; `certain` is false when it is only the likelier one. */
export type Settled = { readonly field: Field; readonly certain: boolean }

/** One rule per topic, in the order in which they are settled. */
export const TOPIC_ORDER: readonly Topic[] = ['indicator', 'body', 'progress', 'result']

/** Settles an ambiguous heading from the other headings first and the cells second. */
export function settleTopic(topic: Topic, at: TopicCase): Settled {
  switch (topic) {
    case 'indicator':
      return settleIndicator(at)
    case 'body':
      return settleBody(at)
    case 'progress':
      return settleProgress(at)
    case 'result':
      return at.kind === 'tasks' ? settleTaskResult(at) : settleIndicatorResult(at)
  }
}

/** Chỉ tiêu is an indicator's name, unless another column names the row: then it is its target. */
function settleIndicator({ kind, taken, offered }: TopicCase): Settled {
  if (kind === 'tasks' || taken.has('name')) return sure('target')
  if (!taken.has('target') && offered.has('name')) return sure('target')
  return sure('name')
}

/** Đơn vị is a unit of measure or the office in charge. */
function settleBody({ kind, taken, sample }: TopicCase): Settled {
  if (taken.has('unit')) return sure('lead')
  if (taken.has('lead')) return sure('unit')
  const unit = evidence.unitShare(sample)
  const body = evidence.bodyShare(sample)
  if (unit > 0.5 && body < 0.2) return sure('unit')
  if (body > 0.5 && unit < 0.2) return sure('lead')
  const usual: Field = kind === 'indicators' ? 'unit' : 'lead'
  if (sample.filled === 0) return sure(usual)
  if (unit === body) return { field: usual, certain: false }
  return { field: unit > body ? 'unit' : 'lead', certain: false }
}

/** Tiến độ is a percentage, a deadline or a status. */
function settleProgress({ kind, taken, sample }: TopicCase): Settled {
  const share: Field = kind === 'indicators' ? 'rate' : 'progress'
  const open = (field: Field): boolean => !taken.has(field)
  if (evidence.figureShare(sample) > 0.6 && open(share)) return sure(share)
  const time = evidence.timeShare(sample)
  const state = evidence.stateShare(sample)
  if (sample.filled === 0) return sure(open('status') ? 'status' : open(share) ? share : 'timeline')
  if (time > 0.6 && state < 0.3 && open('timeline')) return sure('timeline')
  if (state > 0.6 && open('status')) return sure('status')
  if (!open('timeline') && open('status')) return sure('status')
  if (!open('status') && open('timeline')) return { field: 'timeline', certain: time > state }
  return { field: time > state && open('timeline') ? 'timeline' : 'status', certain: false }
}

/** Kết quả of a task is what came out of it, or the product that the plan asks for. */
function settleTaskResult({ taken, sample }: TopicCase): Settled {
  if (taken.has('actual')) return sure(taken.has('product') ? 'target' : 'product')
  if (taken.has('product')) return sure('actual')
  const product = evidence.productShare(sample)
  const reported = evidence.reportedShare(sample) + evidence.figureShare(sample)
  if (sample.filled >= 3 && product >= 0.7 && reported <= 0.1) return sure('product')
  if (taken.has('status') || taken.has('progress') || taken.has('completedOn')) return sure('actual')
  if (sample.filled === 0) return sure('actual')
  if (product >= 0.5 && reported <= 0.1) return sure('product')
  if (reported >= 0.4 && product <= 0.4) return sure('actual')
  return { field: product > reported ? 'product' : 'actual', certain: false }
}

/** Kết quả of an indicator is what was reached, or (resolutions that set targets) what must be reached. */
function settleIndicatorResult({ taken, sample }: TopicCase): Settled {
  if (taken.has('actual')) return sure('target')
  if (taken.has('target')) return sure('actual')
  const target = evidence.targetShare(sample)
  const reported = evidence.reportedShare(sample)
  if (sample.filled === 0) return sure('actual')
  if (target >= 0.3 && reported <= 0.1) return sure('target')
  if (reported >= 0.3 && target <= 0.1) return sure('actual')
  return { field: 'actual', certain: false }
}

function sure(field: Field): Settled {
  return { field, certain: true }
}
