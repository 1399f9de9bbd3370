/** Reads the template's own text for tags, across blocks and printed values. */
import type { Place } from '../../messages/message.js'
import { elementRule } from '../../model/markup-elements.js'
import type { Content, Spot } from '../ast.js'
import { checkTag, closeTableElement, countColumns } from './check-tag.js'
import { type LintRun, notePlace, placeOf } from './lint-run.js'
import { type OpenTag, openElement, type ScanState } from './scan-state.js'

const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|nbsp|nl|#\d+|#x[\da-f]+);)/gi

/** Reads a piece of the template's text. */
export function scanContent(content: Content, run: LintRun): void {
  for (const bare of content.text.matchAll(ENTITY))
    notePlace(run, 'markup-syntax', placeIn(content, bare.index, run), { found: '&' })
  let offset = 0
  while (offset < content.text.length) offset = step(content, offset, run)
}

/** Takes note of a printed value: it is text, or part of an attribute's value, never a tag. */
export function scanValue(at: Spot, found: string, run: LintRun): void {
  const { state } = run.scan
  if (state.mode === 'value') run.scan.state = { ...state, written: null }
  else if (state.mode === 'tag') notePlace(run, 'markup-syntax', placeOf(run, at), { found })
  else checkText(found, placeOf(run, at), run)
}

/** Takes note of a table that a helper puts here. */
export function scanTable(at: Spot, run: LintRun): void {
  const tag: OpenTag = { name: 'table', place: placeOf(run, at), attributes: new Map() }
  checkTag(tag, run.scan.state.stack.at(-1), run)
}

function step(content: Content, offset: number, run: LintRun): number {
  const { state } = run.scan
  if (state.mode === 'text') return readText(content, offset, run)
  return state.mode === 'tag' ? readTag(content, offset, state, run) : readValue(content, offset, state, run)
}

function readText(content: Content, offset: number, run: LintRun): number {
  const { text } = content
  const next = text.indexOf('<', offset)
  const end = next < 0 ? text.length : next
  const words = text.slice(offset, end)
  if (words.trim() !== '') checkText(words.trim(), placeIn(content, offset + words.search(/\S/), run), run)
  if (next < 0) return end
  const place = placeIn(content, next, run)
  const rest = text.slice(next, next + 200)
  if (rest.startsWith('<!--')) {
    const close = text.indexOf('-->', next)
    return close < 0 ? text.length : close + 3
  }
  const closing = /^<\/([\w-]+)\s*>/.exec(rest)
  if (closing !== null) {
    closeElement(closing[1] ?? '', place, run)
    return next + closing[0].length
  }
  const opening = /^<([A-Za-z][\w-]*)/.exec(rest)
  if (opening === null) {
    notePlace(run, 'markup-syntax', place, { found: rest.slice(0, 20).trim() })
    return next + 1
  }
  const tag: OpenTag = { name: opening[1] ?? '', place, attributes: new Map() }
  run.scan.state = { mode: 'tag', stack: run.scan.state.stack, tag }
  return next + opening[0].length
}

function readTag(
  content: Content,
  offset: number,
  state: Extract<ScanState, { mode: 'tag' }>,
  run: LintRun,
): number {
  const rest = content.text.slice(offset)
  const space = /^\s+/.exec(rest)
  if (space !== null) return offset + space[0].length
  const end = /^\/?>/.exec(rest)
  if (end !== null) {
    finishTag(state.tag, end[0] === '/>', run)
    return offset + end[0].length
  }
  const attribute = /^([\w:-]+)\s*=\s*(["'])/.exec(rest)
  if (attribute !== null) {
    const [whole, name = '', quote = '"'] = attribute
    if (state.tag.attributes.has(name))
      notePlace(run, 'markup-syntax', state.tag.place, { found: `${name}="…" ${name}="…"` })
    run.scan.state = { ...state, mode: 'value', attribute: name, quote, written: '' }
    return offset + whole.length
  }
  const place = placeIn(content, offset, run)
  notePlace(run, 'markup-syntax', place, {
    found: `<${state.tag.name} ${rest.slice(0, 20).split('\n')[0] ?? ''}`,
  })
  const close = rest.search(/[<>]/)
  run.scan.state = { mode: 'text', stack: state.stack }
  if (close < 0) return content.text.length
  if (rest.charAt(close) === '<') return offset + close
  if (rest.charAt(close - 1) !== '/') finishTag(state.tag, false, run, false)
  return offset + close + 1
}

function readValue(
  content: Content,
  offset: number,
  state: Extract<ScanState, { mode: 'value' }>,
  run: LintRun,
): number {
  const { text } = content
  const close = text.indexOf(state.quote, offset)
  const bracket = text.indexOf('<', offset)
  if (bracket >= 0 && (close < 0 || bracket < close)) {
    notePlace(run, 'markup-syntax', state.tag.place, { found: `<${state.tag.name} ${state.attribute}=…` })
    run.scan.state = { mode: 'text', stack: state.stack }
    finishTag(state.tag, /\/>\s*$/.test(text.slice(offset, bracket)), run, false)
    return bracket
  }
  const piece = text.slice(offset, close < 0 ? text.length : close)
  const written = state.written === null ? null : state.written + piece
  if (close < 0) {
    run.scan.state = { ...state, written }
    return text.length
  }
  const attributes = new Map([...state.tag.attributes, [state.attribute, written] as const])
  run.scan.state = { mode: 'tag', stack: state.stack, tag: { ...state.tag, attributes } }
  return close + 1
}

function finishTag(tag: OpenTag, closed: boolean, run: LintRun, checked = true): void {
  const { scan } = run
  const { stack } = scan.state
  const parent = stack.at(-1)
  if (tag.name === 'document') scan.sawDocument = true
  if (checked) checkTag(tag, parent, run)
  countColumns(tag, parent, scan.depth)
  const own = openElement(tag.name, tag.place, scan.depth)
  if (closed) closeTableElement(own, parent, run)
  scan.state = { mode: 'text', stack: closed ? stack : [...stack, own] }
}

function closeElement(name: string, place: Place, run: LintRun): void {
  const { scan } = run
  const { stack } = scan.state
  const index = stack.findLastIndex(own => own.name === name)
  if (index >= scan.base) {
    const unclosed = stack.slice(index + 1)
    for (const { name: left, place: at } of unclosed) notePlace(run, 'markup-unclosed', at, { name: left })
    const own = stack[index]
    // Cells that an unclosed one swallowed cannot be counted.
    if (own !== undefined && unclosed.length > 0) own.loose = true
    if (own !== undefined) closeTableElement(own, stack[index - 1], run)
    scan.state = { mode: 'text', stack: stack.slice(0, index) }
  } else if (index >= 0 && scan.depth > 0)
    notePlace(run, 'template-block-crosses-element', place, { name: scan.block, element: name })
  else {
    const top = stack.at(-1)
    notePlace(run, 'markup-stray-close', place, {
      name,
      expected: top === undefined ? '' : ` (<${top.name}>)`,
    })
  }
}

function checkText(found: string, place: Place, run: LintRun): void {
  const parent = run.scan.state.stack.at(-1)
  if (parent !== undefined && elementRule(parent.name)?.text !== false) return
  notePlace(run, 'markup-text-misplaced', place, { found: found.slice(0, 40), parent: parent?.name ?? '…' })
}

/** The place of an offset in a piece of text. */
function placeIn(content: Content, offset: number, run: LintRun): Place {
  const before = content.text.slice(0, offset)
  const breaks = before.split('\n').length - 1
  const { line, column } = content.at
  if (breaks === 0) return placeOf(run, { line, column: column + offset })
  return placeOf(run, { line: line + breaks, column: offset - before.lastIndexOf('\n') })
}
