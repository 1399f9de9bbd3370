/** The note beside the results (`ra/<name>.txt`): what was made, what is wrong and where. */
import type { Language, Message } from '../../index.js'
import { findingLines } from '../terminal/print-findings.js'
import type { Terminal } from '../terminal/terminal.js'
import { sentence } from '../texts.js'
import { isTemplateFault } from './template-fault.js'

/** Writes the note as a Windows text file (BOM and CRLF, so that Notepad shows it well). */
export function writeNote(
  language: Language,
  file: string,
  outputs: readonly string[],
  messages: readonly Message[],
): Uint8Array {
  const plain: Terminal = {
    language,
    json: false,
    quiet: true,
    verbose: false,
    say: () => undefined,
    sayAll: () => undefined,
    tell: () => undefined,
    printJson: () => undefined,
    paint: (_, text) => text,
    interactive: false,
  }
  const lines = [sentence(language, 'noteTitle', { file }), '']
  if (outputs.length === 0)
    lines.push(sentence(language, isTemplateFault(messages) ? 'noteTemplate' : 'noteNothing'))
  else lines.push(sentence(language, 'noteMade'), ...outputs.map(name => `  ${name}`))
  lines.push('')
  if (messages.length === 0) lines.push(sentence(language, 'noFindings'))
  else lines.push(sentence(language, 'noteFindings'), ...findingLines(plain, messages))
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}
