/** Parses a template with Handlebars' own parser into plain nodes. Only its parser is used: its compiler builds code from text, misses unknown names in arguments, and loses positions. */
import Handlebars from 'handlebars'
import { type Message, message, templatePlace } from '../messages/message.js'
import type { Node, TemplateParse } from './ast.js'
import { convertProgram, type Reporter } from './convert-node.js'
import { locateSyntaxError } from './locate-syntax-error.js'
import { parsedBefore } from './parsed-before.js'
import type { TemplateSource } from './template-set.js'

let parsed: Map<string, TemplateParse> | null = null
const MOST_PARSED = 500
const MODEL = /^\s*\{\{!(?:--)?\s*data:\s*([\w-]+)\s*(?:--)?\}\}/

/** What a template is known by: name and text, for a source handed to a worker thread is a new object with every job. */
export function templateKey(source: TemplateSource): string {
  return `${source.name}\n${source.text}`
}

/** Gives the nodes of a template, or null with what is wrong. The same text is parsed once. */
export function parseTemplate(source: TemplateSource): TemplateParse {
  parsed ??= new Map(parsedBefore())
  const key = templateKey(source)
  const known = parsed.get(key)
  if (known !== undefined) return known
  const result = parseAfresh(source)
  if (parsed.size >= MOST_PARSED) parsed.clear()
  parsed.set(key, result)
  return result
}

function parseAfresh(source: TemplateSource): TemplateParse {
  const messages: Message[] = []
  const report: Reporter = (code, at, values) => {
    messages.push(message(code, templatePlace(source.name, at.line, at.column), values))
  }
  const text = source.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  let program: hbs.AST.Program
  try {
    program = Handlebars.parse(text)
  } catch (error) {
    const fault = locateSyntaxError(text, error)
    report(fault.code, fault.at, fault.values)
    return { template: null, messages }
  }
  const nodes: readonly Node[] = convertProgram(program, report)
  return { template: { name: source.name, model: MODEL.exec(text)?.[1] ?? 'report', nodes }, messages }
}
