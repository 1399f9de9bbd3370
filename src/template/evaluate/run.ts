/** What one rendering carries along: where it writes, what it noted, what it may still spend. */
import type { MessageCode } from '../../messages/catalogue.js'
import type { MessageValues } from '../../messages/entry.js'
import { type Message, message, templatePlace } from '../../messages/message.js'
import type { Table } from '../../model/document.js'
import type { Spot } from '../ast.js'
import type { TemplateSet } from '../template-set.js'
import { limits } from './limits.js'
import { createWriter, type Writer } from './writer.js'

/** `template` is the file being rendered; `including` the files on the way to it. */
export type Run = {
  readonly writer: Writer
  readonly tables: Map<string, Table>
  readonly templates: TemplateSet
  readonly root: unknown
  readonly template: string
  readonly including: readonly string[]
  readonly state: RunState
}

export type RunState = {
  readonly messages: Map<string, Message>
  turns: number
  stopped: boolean
}

/** Starts a rendering of a document over its data. */
export function startRun(templates: TemplateSet, template: string, root: unknown): Run {
  return {
    writer: createWriter(),
    tables: new Map(),
    templates,
    root,
    template,
    including: [template],
    state: { messages: new Map(), turns: 0, stopped: false },
  }
}

/** Notes a mistake once, however often the spot is passed. */
export function note(run: Run, code: MessageCode, at: Spot, values: MessageValues): void {
  const key = `${code} ${run.template} ${at.line} ${at.column} ${Object.values(values).join(' ')}`
  if (run.state.messages.has(key)) return
  if (run.state.messages.size >= limits.messages) run.state.stopped = true
  else run.state.messages.set(key, message(code, templatePlace(run.template, at.line, at.column), values))
}

/** Counts one turn of a loop and checks the size of the output; stops the rendering at the bounds. */
export function spendTurn(run: Run, at: Spot): void {
  run.state.turns += 1
  if (run.state.turns > limits.turns) stop(run, 'template-too-many-turns', at, { limit: limits.turns })
  else if (run.writer.length() > limits.characters)
    stop(run, 'template-too-long', at, { limit: limits.characters })
}

function stop(run: Run, code: MessageCode, at: Spot, values: MessageValues): void {
  if (!run.state.stopped) note(run, code, at, values)
  run.state.stopped = true
}
