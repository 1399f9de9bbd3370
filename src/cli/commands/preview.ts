/** `baocao preview`: the document as one HTML page, to look at before Word. */
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { hasErrors, preview } from '../../index.js'
import { type ExitCode, exitCodes } from '../exit-codes.js'
import { saveOneResult } from '../files/save-result.js'
import { findPlaces } from '../files/working-folder.js'
import type { RunOptions } from '../jobs/run-context.js'
import { isTemplateFault } from '../jobs/template-fault.js'
import { findingLines } from '../terminal/print-findings.js'
import type { Terminal } from '../terminal/terminal.js'
import { sentence, systemReason } from '../texts.js'
import { loadRunContext } from './generate.js'
import { sayProblem } from './say-problem.js'

/** Writes `<workbook>_xem-truoc.html` into the results folder. */
export async function runPreview(
  file: string,
  options: RunOptions & { readonly out: string | null },
  terminal: Terminal,
): Promise<ExitCode> {
  const places = await findPlaces([file], options.out)
  if ('problem' in places) return sayProblem(places, terminal, 'preview')
  const context = await loadRunContext(places, options, terminal)
  if (typeof context === 'number') return context
  const path = places.inputs[0] ?? file
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await readFile(path))
  } catch (error) {
    terminal.tell(
      sentence(terminal.language, 'cannotRead', { path, why: systemReason(terminal.language, error) }),
    )
    return exitCodes.workbookErrors
  }
  const { outcome, html } = await preview(bytes, { ...context.options, fileName: basename(path) })
  terminal.sayAll(findingLines(terminal, outcome.messages))
  if (html === null || hasErrors(outcome.messages))
    return isTemplateFault(outcome.messages) ? exitCodes.templateFault : exitCodes.workbookErrors
  const name = `${basename(path).replace(/\.[^.]+$/, '')}_xem-truoc.html`
  try {
    const saved = await saveOneResult(places.results, name, new TextEncoder().encode(html))
    const written = join(places.results, saved.name)
    terminal.say(sentence(terminal.language, 'made', { path: written }))
    if (terminal.json) terminal.printJson({ version: 1, ok: true, outputs: [written] })
    return exitCodes.done
  } catch (error) {
    terminal.tell(
      sentence(terminal.language, 'cannotWrite', {
        path: join(places.results, name),
        why: systemReason(terminal.language, error),
      }),
    )
    return exitCodes.workbookErrors
  }
}
