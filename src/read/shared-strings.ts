import { limits } from './limits.js'
import { createRichTextReader, type TextRun } from './rich-text.js'
import type { XmlHandler } from './xml/scanner.js'

/** A string as stored: plain, or runs with fonts. */
export type StoredText = string | readonly TextRun[]

/** Collects sharedStrings.xml; `full` says that there are more strings, or longer ones, than the limits. */
export function createStringsHandler(): {
  readonly handler: XmlHandler
  readonly strings: StoredText[]
  full(): boolean
} {
  const strings: StoredText[] = []
  let tooLong = false
  const reader = createRichTextReader()
  const handler: XmlHandler = {
    wantsText: false,
    open(name, attributes, depth) {
      if (depth <= 2) return
      reader.open(name, attributes, depth - 2)
      handler.wantsText = reader.wantsText()
    },
    text(piece) {
      reader.text(piece)
      tooLong ||= reader.tooLong()
    },
    close(name, depth) {
      handler.wantsText = false
      if (depth > 2) reader.close(name, depth - 2)
      else if (depth === 2 && name === 'si') strings.push(reader.take())
    },
  }
  return { handler, strings, full: () => tooLong || strings.length > limits.strings }
}
