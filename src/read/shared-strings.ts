import { limits } from './limits.js'
import { RichTextReader, type TextRun } from './rich-text.js'
import type { Attributes } from './xml/attributes.js'
import { decodeEscapes } from './xml/entities.js'
import type { XmlHandler } from './xml/scanner.js'

/** A string as stored: plain, or runs with fonts. */
export type StoredText = string | readonly TextRun[]

/** A string without fonts or entities, as nearly all are. */
const PLAIN = /<si><t(?: xml:space="preserve")?>[^<&]*<\/t><\/si>/y
const PLAIN_END = '</t></si>'.length

/** Collects sharedStrings.xml. */
export class StringsHandler implements XmlHandler {
  readonly strings: StoredText[] = []
  readonly wholeIn = 1
  wantsText = false
  private readonly reader = new RichTextReader()
  private tooLong = false

  takeWhole(text: string, at: number): number {
    PLAIN.lastIndex = at
    if (!PLAIN.test(text)) return -1
    const end = PLAIN.lastIndex
    const from = text.indexOf('>', at + 4) + 1
    const to = end - PLAIN_END
    if (to - from > limits.characters) return -1
    this.strings.push(decodeEscapes(text.slice(from, to)))
    return end
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth <= 2) return
    this.reader.open(name, attributes, depth - 2)
    this.wantsText = this.reader.wantsText
  }

  text(piece: string): void {
    this.reader.text(piece)
    this.tooLong ||= this.reader.tooLong()
  }

  close(name: string, depth: number): void {
    this.wantsText = false
    if (depth > 2) this.reader.close(depth - 2)
    else if (depth === 2 && name === 'si') this.strings.push(this.reader.take())
  }

  /** Says whether there are more strings, or longer ones, than the limits. */
  full(): boolean {
    return this.tooLong || this.strings.length > limits.strings
  }
}
