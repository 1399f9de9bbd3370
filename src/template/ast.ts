/** The part of Handlebars that templates may use, as plain nodes. Lines and columns count from 1. */

import type { Message } from '../messages/message.js'

export type Spot = { readonly line: number; readonly column: number }

export type Node = Content | Output | Branch | Loop | Scope | Include

/** The template's own text; `at` is where its first character stands in the file. */
export type Content = { readonly type: 'content'; readonly text: string; readonly at: Spot }

/** {{…}} */
export type Output = { readonly type: 'output'; readonly value: Expression; readonly at: Spot }

/** {{#if}} and {{#unless}} (`negated`). */
export type Branch = {
  readonly type: 'branch'
  readonly negated: boolean
  readonly test: Expression
  readonly body: readonly Node[]
  readonly otherwise: readonly Node[]
  readonly at: Spot
}

/** {{#each list as |item index|}} … {{else}} … */
export type Loop = {
  readonly type: 'loop'
  readonly list: Expression
  readonly names: readonly string[]
  readonly body: readonly Node[]
  readonly otherwise: readonly Node[]
  readonly at: Spot
}

/** {{#with value as |name|}}: entered when the value is there. */
export type Scope = {
  readonly type: 'scope'
  readonly value: Expression
  readonly names: readonly string[]
  readonly body: readonly Node[]
  readonly otherwise: readonly Node[]
  readonly at: Spot
}

/** {{> partial context key=value}} */
export type Include = {
  readonly type: 'include'
  readonly name: string
  readonly context: Expression | null
  readonly values: readonly Pair[]
  readonly at: Spot
}

export type Expression = Path | Literal | Call

/** `up` counts `../`; `data` marks @index, @first, @last, @root. */
export type Path = {
  readonly type: 'path'
  readonly data: boolean
  readonly up: number
  readonly parts: readonly string[]
  readonly written: string
  readonly at: Spot
}
export type Literal = {
  readonly type: 'literal'
  readonly value: string | number | boolean | null
  readonly at: Spot
}
export type Call = {
  readonly type: 'call'
  readonly helper: string
  readonly args: readonly Expression[]
  readonly options: readonly Pair[]
  readonly at: Spot
}
export type Pair = { readonly key: string; readonly value: Expression; readonly at: Spot }

/** A parsed template; `model` is the kind of data it is written for, declared by a first comment {{!-- data: reminder --}}. */
export type ParsedTemplate = {
  readonly name: string
  readonly model: string
  readonly nodes: readonly Node[]
}

/** A template's nodes, or null with what is wrong. */
export type TemplateParse = {
  readonly template: ParsedTemplate | null
  readonly messages: readonly Message[]
}
