/** Checks any DOCX, ours or one that a person edited, against the form of Decree 30/2020. */
import type { MessageCode } from '../../messages/catalogue.js'
import { type Message, message } from '../../messages/message.js'
import { rulesNd30 } from '../../model/rules-nd30.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { checkAppendices } from './checks/check-appendices.js'
import { type CheckContext, type FormCheck, findingInSection } from './checks/check-context.js'
import { checkFonts } from './checks/check-fonts.js'
import { checkLetterhead } from './checks/check-letterhead.js'
import { checkLines } from './checks/check-lines.js'
import { checkOpening } from './checks/check-opening.js'
import { checkPage } from './checks/check-page.js'
import { checkPageNumbers } from './checks/check-page-numbers.js'
import { checkRecipients } from './checks/check-recipients.js'
import { checkSignature } from './checks/check-signature.js'
import { checkTables } from './checks/check-tables.js'
import { checkText } from './checks/check-text.js'
import { type FileFault, readFormDocument } from './document/read-form-document.js'
import { recognise } from './structure/recognise.js'

const checks: readonly FormCheck[] = [
  checkPage,
  checkFonts,
  checkPageNumbers,
  checkLetterhead,
  checkLines,
  checkOpening,
  checkText,
  checkSignature,
  checkRecipients,
  checkAppendices,
  checkTables,
]

const FAULTS: Readonly<Record<FileFault, MessageCode>> = {
  'not-zip': 'form-not-docx',
  'not-docx': 'form-not-docx',
  'old-word': 'form-old-word',
  broken: 'form-broken-file',
  'too-large': 'form-too-large',
  unsafe: 'form-unsafe-file',
}

/** The head in which a Party document names itself. */
const PARTY_REACH = 12
const PARTY_NAME = 'dang cong san viet nam'

/** Lists what departs from the decree (errors) and from custom (warnings); a file that cannot be read gives one error. */
export function checkForm(bytes: Uint8Array): readonly Message[] {
  const document = readFormDocument(bytes)
  if (typeof document === 'string') return [message(FAULTS[document], null)]
  const head = document.paragraphs.slice(0, PARTY_REACH)
  const pieces = head.flatMap(paragraph => paragraph.text.split(/[\t\n]| {3,}/))
  if (pieces.some(piece => foldText(piece) === PARTY_NAME))
    return [findingInSection('form-party-document', document, 0, {})]
  const context: CheckContext = { document, structure: recognise(document), rules: rulesNd30 }
  return checks.flatMap(check => check(context))
}
