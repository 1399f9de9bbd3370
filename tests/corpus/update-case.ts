import { readFileSync, writeFileSync } from 'node:fs'
import { type CorpusCase, caseUrl } from './case-file.js'
import { type Outcome, valueAt } from './describe-outcome.js'

/** Writes what came of a case into its file as what is expected; read the difference before you commit it. */
export function updateCase(from: CorpusCase, outcome: Outcome): void {
  const lists: Readonly<Record<string, readonly string[]>> = {
    Tables: outcome.tables,
    Values: from.values.map(([path]) => `${path} = ${valueAt(outcome.tree, path)}`),
    Findings: outcome.findings,
  }
  const parts = readFileSync(caseUrl(from.file), 'utf8').split(/^(?=## )/m)
  const written = parts.map(part => {
    const name = /^## (.*)$/m.exec(part)?.[1] ?? ''
    const lines = Object.hasOwn(lists, name) ? lists[name] : undefined
    if (lines === undefined) return part
    // A formatter would take the underlines for emphasis.
    const items = lines.map(line => `- ${line.replaceAll('__proto__', '\\u005f_proto__')}\n`)
    return `## ${name}\n\n${items.join('')}${items.length === 0 || part === parts.at(-1) ? '' : '\n'}`
  })
  writeFileSync(caseUrl(from.file), written.join('').replace(/\n+$/, '\n'))
}
