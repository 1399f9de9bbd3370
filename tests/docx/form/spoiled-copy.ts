/** Makes copies of a document with one fault in their XML. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { checkForm } from '../../../src/docx/form/check-form.js'
import { explain } from '../../../src/messages/message.js'
import type { BaseName } from './base-documents.js'

/** Edits the text of one part. */
export type Edit = { readonly part: string; readonly change: (xml: string) => string }

/** A fault: the code it must be told by, and what makes it. `base` names the document it is made in. */
export type Fault = {
  readonly code: string
  readonly fault: string
  readonly base?: BaseName
  readonly edits: readonly Edit[]
}

const DOCUMENT = 'word/document.xml'

/** Applies edits; throws when one of them changes nothing, so that no fault is missed. */
export function spoil(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts = unzipSync(bytes)
  for (const { part, change } of edits) {
    const before = strFromU8(parts[part] ?? new Uint8Array())
    const after = change(before)
    if (after === before) throw new Error(`The edit of ${part} changes nothing`)
    parts[part] = strToU8(after)
  }
  return zipSync(parts, { level: 1 })
}

/** The codes found, in order, each with its place. */
export function codesOf(bytes: Uint8Array): readonly string[] {
  return checkForm(bytes).map(found => found.code)
}

/** Findings with their sentences, for a reader of a failing test. */
export function tell(bytes: Uint8Array): readonly string[] {
  return checkForm(bytes).map(found => `${found.code}: ${explain(found, 'vi').text}`)
}

/** Replaces the first place of `from` in the document. */
export function replace(from: string | RegExp, to: string, part = DOCUMENT): Edit {
  return { part, change: xml => xml.replace(from, to) }
}

/** Replaces every place of `from` in the document. */
export function replaceAll(from: RegExp, to: string, part = DOCUMENT): Edit {
  return { part, change: xml => xml.replaceAll(from, to) }
}

/** Edits the first paragraph that shows `words`. */
export function inParagraph(words: string, change: (xml: string) => string): Edit {
  return {
    part: DOCUMENT,
    change: xml => {
      let done = false
      return xml.replace(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs, paragraph => {
        const shown = paragraph.replace(/<w:br\/>/g, ' ').replace(/<[^>]*>/g, '')
        if (done || !shown.includes(words)) return paragraph
        done = true
        return change(paragraph)
      })
    },
  }
}

/** Replaces words in the first paragraph that shows `words`. */
export function reword(words: string, from: string, to: string): Edit {
  return inParagraph(words, xml => xml.replace(from, to))
}

/** Takes the first paragraph that shows `words` out. */
export function without(words: string): Edit {
  return inParagraph(words, () => '')
}

/** Gives the runs of a paragraph these properties. */
export function runLook(words: string, properties: string): Edit {
  return inParagraph(words, xml =>
    xml.replace(/<w:r>(<w:rPr>.*?<\/w:rPr>)?/g, `<w:r><w:rPr>${properties}</w:rPr>`),
  )
}

/** Adds to the properties of a paragraph. */
export function shape(words: string, properties: string): Edit {
  return inParagraph(words, xml => xml.replace('</w:pPr>', `${properties}</w:pPr>`))
}

/** Sets a size (half-points) on the words of a paragraph. */
export function size(words: string, halfPoints: number): Edit {
  return runLook(words, `<w:sz w:val="${halfPoints}"/>`)
}
