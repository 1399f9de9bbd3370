/** The stage: data and templates to markup. */
import { message, templatePlace } from '../messages/message.js'
import { fail, hasErrors, type Result, succeed } from '../messages/result.js'
import type { Consolidation } from '../model/consolidation.js'
import type { Markup } from '../model/markup.js'
import { nearestName } from '../model/nearest-name.js'
import type { Reminder } from '../model/reminder.js'
import type { Report } from '../model/report.js'
import { evaluateNodes } from './evaluate/evaluate-nodes.js'
import { startRun } from './evaluate/run.js'
import { rootFrame } from './evaluate/scope.js'
import { parseTemplate } from './parse-template.js'
import type { TemplateSet } from './template-set.js'

/** Data that templates are written for. */
export type TemplateData = Report | Reminder | Consolidation

/** Renders the document template of a name over its data. All mistakes of the template come at once, with line and column. */
export function renderTemplate(data: TemplateData, templates: TemplateSet, name: string): Result<Markup> {
  const source = templates.documents.get(name)
  if (source === undefined) {
    const nearest = nearestName(name, [...templates.documents.keys()])
    return fail([message('template-not-found', null, { name, nearest })])
  }
  const { template, messages } = parseTemplate(source)
  if (template === null || hasErrors(messages)) return fail(messages)
  if (template.model !== data.type)
    return fail([
      message('template-wrong-data', templatePlace(name, 1, 1), {
        name,
        needs: template.model,
        given: data.type,
      }),
    ])
  const run = startRun(templates, name, data)
  evaluateNodes(template.nodes, rootFrame(data), run)
  const found = [...messages, ...run.state.messages.values()]
  if (hasErrors(found)) return fail(found)
  const { text, origins } = run.writer.finish()
  return succeed({ type: 'markup', text, template: name, tables: run.tables, origins }, found)
}
