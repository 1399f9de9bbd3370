/** What the handlers of one document share. */
import type { MessageCode } from '../messages/catalogue.js'
import type { MessageValues } from '../messages/entry.js'
import type { Place } from '../messages/message.js'
import type { Block, Table } from '../model/document.js'
import type { MarkupElement } from './markup-tree.js'
import type { Numbering } from './numbering.js'

export type Context = {
  readonly tables: ReadonlyMap<string, Table>
  readonly numbering: Numbering
  readonly report: (code: MessageCode, at: Place, values: MessageValues) => void
}

/** Turns one element into its blocks; none when it has nothing to say. */
export type BlockHandler = (element: MarkupElement, context: Context) => readonly Block[]
