/** `baocao form`: checks the official form of any DOCX. */
import { readFile } from 'node:fs/promises'
import { checkForm, describe, hasErrors } from '../../index.js'
import { type ExitCode, exitCodes } from '../exit-codes.js'
import { findingLines } from '../terminal/print-findings.js'
import type { Terminal } from '../terminal/terminal.js'
import { sentence, systemReason } from '../texts.js'

/** Prints what departs from Decree 30/2020; exit 1 when anything does that the decree does not allow. */
export async function runForm(files: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done
  const report: object[] = []
  for (const path of files) {
    let bytes: Uint8Array
    try {
      bytes = new Uint8Array(await readFile(path))
    } catch (error) {
      terminal.tell(
        sentence(terminal.language, 'cannotRead', { path, why: systemReason(terminal.language, error) }),
      )
      code = exitCodes.workbookErrors
      continue
    }
    const messages = checkForm(bytes)
    terminal.say(terminal.paint('bold', path))
    if (messages.length === 0)
      terminal.say(`  ${terminal.paint('green', sentence(terminal.language, 'formFine'))}`)
    terminal.sayAll(findingLines(terminal, messages))
    report.push({
      file: path,
      ok: !hasErrors(messages),
      findings: messages.map(each => ({ ...describe(each, terminal.language), place: each.place })),
    })
    if (hasErrors(messages)) code = exitCodes.workbookErrors
  }
  if (terminal.json) terminal.printJson({ version: 1, files: report })
  return code
}
