/** `baocao templates list|export|check`: shows, copies out and lints the templates. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { builtInTemplates, describe, hasErrors, lintTemplates } from '../../index.js'
import { type ExitCode, exitCodes } from '../exit-codes.js'
import { createOnce } from '../files/create-once.js'
import { loadTemplates } from '../files/load-templates.js'
import { folderNames, whenThere } from '../files/working-folder.js'
import { sarifLog } from '../sarif.js'
import { findingLines } from '../terminal/print-findings.js'
import type { Terminal } from '../terminal/terminal.js'
import { sentence, systemReason } from '../texts.js'

export type TemplatesCommand = { readonly templates: string | null; readonly sarif: boolean }

/** Runs one of the three subcommands; `folder` is the argument of `export` and `check`. */
export async function runTemplates(
  action: 'list' | 'export' | 'check',
  folder: string | null,
  options: TemplatesCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  if (action === 'export') return exportTemplates(folder ?? folderNames.templates, terminal)
  const own =
    options.templates ?? (action === 'check' ? folder : null) ?? (await whenThere(folderNames.templates))
  let set: Awaited<ReturnType<typeof loadTemplates>>
  try {
    set = await loadTemplates(own)
  } catch {
    terminal.tell(sentence(terminal.language, 'templatesFolder', { path: own ?? '' }))
    return exitCodes.usage
  }
  if (action === 'list') {
    const rows = [...set.documents.values()].map(({ name, origin, text }) => ({
      name,
      origin,
      about: aboutTemplate(text),
    }))
    for (const row of rows)
      terminal.say(
        `${row.name.padEnd(22)} ${row.about}${row.origin === 'built-in' ? '' : `  (${row.origin})`}`,
      )
    if (terminal.json) terminal.printJson({ version: 1, templates: rows })
    return exitCodes.done
  }
  const messages = lintTemplates(set)
  if (options.sarif)
    process.stdout.write(`${JSON.stringify(sarifLog(messages, set, terminal.language), null, 2)}\n`)
  else if (terminal.json)
    terminal.printJson({
      version: 1,
      ok: !hasErrors(messages),
      findings: messages.map(each => ({ ...describe(each, terminal.language), place: each.place })),
    })
  else if (messages.length === 0)
    terminal.say(
      terminal.paint(
        'green',
        sentence(terminal.language, 'templatesFine', { count: set.documents.size + set.partials.size }),
      ),
    )
  else terminal.sayAll(findingLines(terminal, messages))
  return hasErrors(messages) ? exitCodes.templateFault : exitCodes.done
}

async function exportTemplates(folder: string, terminal: Terminal): Promise<ExitCode> {
  const made: string[] = []
  const kept: string[] = []
  try {
    await mkdir(join(folder, 'partials'), { recursive: true })
    const files = [
      ...builtInTemplates.documents.map(source => [join(folder, `${source.name}.hbs`), source] as const),
      ...builtInTemplates.partials.map(
        source => [join(folder, 'partials', `${source.name}.hbs`), source] as const,
      ),
    ]
    for (const [path, source] of files)
      ((await createOnce(path, new TextEncoder().encode(source.text))) ? made : kept).push(path)
  } catch (error) {
    terminal.tell(
      sentence(terminal.language, 'cannotWrite', {
        path: folder,
        why: systemReason(terminal.language, error),
      }),
    )
    return exitCodes.workbookErrors
  }
  for (const path of made) terminal.say(sentence(terminal.language, 'made', { path }))
  for (const path of kept) terminal.say(sentence(terminal.language, 'initKept', { path }))
  if (terminal.json) terminal.printJson({ version: 1, folder, made, kept })
  return exitCodes.done
}

/** A template says what it is in its first comment that is not about its data: `{{!-- Báo cáo định kỳ … --}}`. */
function aboutTemplate(text: string): string {
  for (const match of text.matchAll(/\{\{!(?:--)?\s*([\s\S]*?)\s*(?:--)?\}\}/g)) {
    const comment = match[1] ?? ''
    if (!comment.startsWith('data:')) return comment.split('\n')[0]?.trim() ?? ''
  }
  return ''
}
