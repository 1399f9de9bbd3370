/** What names mean at a spot of a template before any data is given: the shapes instead of the values. */
import type { Path } from '../ast.js'
import type { Schema } from '../schema/schema.js'

/** A shape; null where nothing is known (after a mistake already told). */
export type Known = Schema | null

export type LintFrame = {
  readonly context: Known
  readonly names: ReadonlyMap<string, Known>
  readonly inLoop: boolean
  readonly parent: LintFrame | null
}

export type LintLookup =
  | { readonly found: true; readonly schema: Known }
  | {
      readonly found: false
      readonly name: string
      readonly known: readonly string[]
      readonly tooFar: boolean
    }

const NUMBER: Schema = { type: 'number', note: '', nullable: false }
const YES_NO: Schema = { type: 'yesNo', note: '', nullable: false }
const LOOP_NAMES: Readonly<Record<string, Schema>> = { index: NUMBER, first: YES_NO, last: YES_NO }

/** Finds the shape a path means, the way the evaluator finds its value. */
export function lookUpShape(path: Path, frame: LintFrame, root: Known): LintLookup {
  if (path.data) return lookUpData(path, frame, root)
  let own: LintFrame | null = frame
  for (let step = 0; step < path.up; step += 1) own = own?.parent ?? null
  if (own === null) return { found: false, name: path.written, known: [], tooFar: true }
  const [first, ...rest] = path.parts
  if (first === undefined) return { found: true, schema: own.context }
  if (path.up === 0 && !/^(?:this|\.)\b/.test(path.written)) {
    for (let scope: LintFrame | null = frame; scope !== null; scope = scope.parent)
      if (scope.names.has(first)) return follow(scope.names.get(first) ?? null, rest)
  }
  return follow(own.context, path.parts)
}

function lookUpData(path: Path, frame: LintFrame, root: Known): LintLookup {
  const [first = '', ...rest] = path.parts
  if (first === 'root') return follow(root, rest)
  const loop = Object.hasOwn(LOOP_NAMES, first) ? LOOP_NAMES[first] : undefined
  for (let own: LintFrame | null = frame; own !== null && loop !== undefined; own = own.parent)
    if (own.inLoop) return { found: true, schema: loop }
  return {
    found: false,
    name: `@${first}`,
    known: ['@index', '@first', '@last', '@root'].filter(name => name !== `@${first}`),
    tooFar: false,
  }
}

function follow(start: Known, parts: readonly string[]): LintLookup {
  let schema = start
  for (const part of parts) {
    if (schema === null) return { found: true, schema: null }
    if (schema.type === 'list' && part === 'length') schema = NUMBER
    else if (schema.type === 'record' && Object.hasOwn(schema.fields, part))
      schema = schema.fields[part] ?? null
    else return { found: false, name: part, known: namesOf(schema), tooFar: false }
  }
  return { found: true, schema }
}

function namesOf(schema: Schema): readonly string[] {
  if (schema.type === 'record') return Object.keys(schema.fields)
  return schema.type === 'list' ? ['length'] : []
}
