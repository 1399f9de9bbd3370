/** Kinds of data a template may declare in its first comment: {{!-- data: report --}}. */
import { consolidationSchema } from './consolidation-schema.js'
import { reminderSchema } from './reminder-schema.js'
import { reportSchema } from './report-schema.js'
import type { RecordSchema } from './schema.js'

/** Name of the data to its shape. */
export const dataSchemas: ReadonlyMap<string, RecordSchema> = new Map<string, RecordSchema>([
  ['report', reportSchema],
  ['reminder', reminderSchema],
  ['consolidation', consolidationSchema],
])
