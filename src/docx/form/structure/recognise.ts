/** Recognises the elements of the form in a document. */
import type { FormDocument } from '../document/form-document.js'
import { findAppendices } from './find-appendices.js'
import { findLetterhead } from './find-letterhead.js'
import { findAddressees, findBases, findTitle } from './find-opening.js'
import { findSignature } from './find-signature.js'
import { isBlank } from './span.js'
import type { Structure } from './structure.js'

/** A stamp with number and signing time may stand above the first appendix of a file of its own. */
const MOST_BEFORE_APPENDIX = 3

export function recognise(document: FormDocument): Structure {
  const { paragraphs } = document
  const appendices = findAppendices(document)
  const mainEnd = appendices[0]?.first ?? paragraphs.length
  const letterhead = findLetterhead(document, mainEnd)
  const before = paragraphs.slice(0, mainEnd)
  const words = before.filter(paragraph => !isBlank(paragraph))
  const appendicesOnly = appendices.length > 0 && letterhead === null && words.length <= MOST_BEFORE_APPENDIX
  const signature = appendicesOnly ? null : findSignature(before.slice((letterhead?.last ?? -1) + 1))
  const textEnd = signature?.first ?? mainEnd
  const main = before.slice(0, textEnd)
  const afterHead = main.slice((letterhead?.last ?? -1) + 1)
  const title = findTitle(afterHead, letterhead?.last ?? -1)
  const afterTitle = main.slice(title.last + 1)
  const addressees = findAddressees(afterTitle)
  const afterAddress = main.slice(Math.max(title.last, addressees?.last ?? -1) + 1)
  const bases = findBases(afterAddress)
  const textStart = (bases.at(-1)?.paragraph.index ?? Math.max(title.last, addressees?.last ?? -1)) + 1
  return {
    letterhead,
    title,
    addressees,
    bases,
    text: appendicesOnly
      ? []
      : main.filter(
          paragraph =>
            paragraph.index >= textStart && paragraph.cell === null && paragraph.text.trim() !== '',
        ),
    signature,
    appendices,
    appendicesOnly,
    mainEnd,
  }
}
