/** What names mean at a spot of a template while it is rendered. Only own properties are ever read. */
import type { Path } from '../ast.js'
import { fieldOf } from '../helpers/define-helper.js'

/** `context` is `this`; `names` are block parameters; `turn` the loop's own data. `parent` is what `../` reaches. */
export type ScopeFrame = {
  readonly context: unknown
  readonly names: ReadonlyMap<string, unknown>
  readonly turn: Turn | null
  readonly parent: ScopeFrame | null
}
export type Turn = { readonly index: number; readonly first: boolean; readonly last: boolean }

/** A value, or what could not be found and which names were there instead. */
export type Lookup =
  | { readonly found: true; readonly value: unknown }
  | { readonly found: false; readonly name: string; readonly known: readonly string[] }

const TURN_NAMES = ['index', 'first', 'last', 'root']

/** Makes the outermost frame of a template or a partial. */
export function rootFrame(context: unknown): ScopeFrame {
  return { context, names: new Map(), turn: null, parent: null }
}

/** Enters a block: a new `this`. */
export function enterFrame(
  parent: ScopeFrame,
  context: unknown,
  names: ReadonlyMap<string, unknown>,
  turn: Turn | null,
): ScopeFrame {
  return { context, names, turn, parent }
}

/** Finds what a path means. A path through something absent is absent (null), not a mistake. */
export function lookUp(path: Path, frame: ScopeFrame, root: unknown): Lookup {
  if (path.data) return lookUpData(path, frame, root)
  let own: ScopeFrame | null = frame
  for (let step = 0; step < path.up; step += 1) own = own?.parent ?? null
  if (own === null) return { found: false, name: path.written, known: [] }
  const [first, ...rest] = path.parts
  if (first === undefined) return { found: true, value: own.context }
  if (path.up === 0 && !/^(?:this|\.)\b/.test(path.written)) {
    const named = findName(first, frame)
    if (named !== undefined) return follow(named.value, rest)
  }
  return follow(own.context, path.parts)
}

function findName(name: string, frame: ScopeFrame): { readonly value: unknown } | undefined {
  for (let own: ScopeFrame | null = frame; own !== null; own = own.parent) {
    if (own.names.has(name)) return { value: own.names.get(name) }
  }
  return undefined
}

function lookUpData(path: Path, frame: ScopeFrame, root: unknown): Lookup {
  const [first = '', ...rest] = path.parts
  if (first === 'root') return follow(root, rest)
  for (let own: ScopeFrame | null = frame; own !== null; own = own.parent) {
    if (own.turn === null) continue
    if (first === 'index') return { found: true, value: own.turn.index }
    if (first === 'first') return { found: true, value: own.turn.first }
    if (first === 'last') return { found: true, value: own.turn.last }
  }
  return { found: false, name: `@${first}`, known: TURN_NAMES.map(name => `@${name}`) }
}

function follow(start: unknown, parts: readonly string[]): Lookup {
  let value = start
  for (const part of parts) {
    if (value === null) return { found: true, value: null }
    if (Array.isArray(value) && part === 'length') value = value.length
    else {
      const next = fieldOf(value, part)
      if (next === undefined) return { found: false, name: part, known: namesOf(value) }
      value = next
    }
  }
  return { found: true, value }
}

function namesOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Array.isArray(value) ? ['length'] : Object.keys(value)
}
