/** Finds the mistakes of templates before any data is given. */
import { type Message, message, type Place, templatePlace } from '../../messages/message.js'
import { nearestName } from '../../model/nearest-name.js'
import { builtInTemplates } from '../built-in-templates.js'
import { nameFiles } from '../name-files.js'
import { parseTemplate } from '../parse-template.js'
import { dataSchemas } from '../schema/data-schemas.js'
import { BUILT_IN, type TemplateSet, type TemplateSource } from '../template-set.js'
import { lintNodes } from './lint-nodes.js'
import { type LintRun, notePlace } from './lint-run.js'
import { startScan } from './scan-state.js'

/** Checks every document of the set with its partials; partials that no document uses are told and checked for syntax only. Built-in ones that an office's own document does without are no mistake. */
export function lintTemplates(set: TemplateSet): readonly Message[] {
  const messages = new Map<string, Message>()
  const visited = new Set<string>()
  const hasOwn = [...set.documents.values()].some(source => source.origin !== BUILT_IN)
  for (const source of set.documents.values()) lintDocument(source, set, visited, messages)
  for (const source of set.partials.values()) {
    if (visited.has(source.name) || (source.origin === BUILT_IN && hasOwn)) continue
    for (const found of parseTemplate(source).messages) messages.set(JSON.stringify(found), found)
    const unused = message('template-unused-partial', templatePlace(source.name, 1, 1), { name: source.name })
    messages.set(JSON.stringify(unused), unused)
  }
  return nameFiles(keepCauses([...messages.values()]).sort(comparePlaces), set)
}

function lintDocument(
  source: TemplateSource,
  set: TemplateSet,
  visited: Set<string>,
  messages: Map<string, Message>,
): void {
  const { template, messages: found } = parseTemplate(source)
  for (const own of found) messages.set(JSON.stringify([own.code, own.place, own.values]), own)
  if (template === null) return
  const root = dataSchemas.get(template.model) ?? null
  const run: LintRun = {
    templates: set,
    root,
    template: source.name,
    including: [],
    visited,
    messages,
    scan: startScan(),
  }
  const start = templatePlace(source.name, 1, 1)
  if (root === null)
    notePlace(run, 'template-unknown-data', start, {
      name: template.model,
      nearest: nearestName(template.model, [...dataSchemas.keys()]),
    })
  else if (modelOf(source.name) !== null && modelOf(source.name) !== template.model)
    notePlace(run, 'template-wrong-data', start, {
      name: source.name,
      needs: template.model,
      given: modelOf(source.name) ?? '',
    })
  lintNodes(template.nodes, { context: root, names: new Map(), inLoop: false, parent: null }, run)
  const { state, sawDocument } = run.scan
  for (const open of state.stack) notePlace(run, 'markup-unclosed', open.place, { name: open.name })
  if (state.mode !== 'text') notePlace(run, 'markup-syntax', state.tag.place, { found: `<${state.tag.name}` })
  if (!sawDocument) notePlace(run, 'markup-no-document', start, {})
}

/** The data that a document of ours is given, whoever writes its template; null for a name that is not ours. */
function modelOf(name: string): string | null {
  const ours = builtInTemplates.documents.find(each => each.name === name)
  return ours === undefined ? null : (parseTemplate(ours).template?.model ?? null)
}

/** What follows an element that is not closed stands inside it, and a partial whose name is misspelt is not used: no mistakes of their own. */
function keepCauses(messages: readonly Message[]): Message[] {
  const misnamed = messages.some(each => each.code === 'template-unknown-partial')
  const unclosed = new Set(
    messages.flatMap(({ code, values }) => {
      if (code === 'markup-unclosed') return [values['name']]
      return code === 'template-block-crosses-element' ? [values['element']] : []
    }),
  )
  return messages.filter(({ code, values }) => {
    if (code === 'template-unused-partial') return !misnamed
    return code !== 'markup-nesting' || !unclosed.has(values['parent'])
  })
}

function comparePlaces(a: Message, b: Message): number {
  const left = spot(a.place)
  const right = spot(b.place)
  if (left.template !== right.template) return left.template < right.template ? -1 : 1
  return left.line - right.line || left.column - right.column
}

function spot(place: Place | null): { template: string; line: number; column: number } {
  return place?.in === 'template' ? place : { template: '', line: 0, column: 0 }
}
