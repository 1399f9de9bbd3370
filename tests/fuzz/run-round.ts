import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { explain } from '../../src/messages/message.js'
import { hasErrors } from '../../src/messages/result.js'
import type { GenerateOptions } from '../../src/options.js'
import { generate } from '../../src/pipeline.js'
import { docxFaults } from '../support/docx-checks.js'

/** What came of one file: documents made, or the code of the first error. `faults` says what must never be. */
export type Round = { readonly came: string; readonly documents: number; readonly faults: readonly string[] }

const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const sound = new Set<string>()

/** Makes the documents of a file and checks that there are sound documents or findings, never both, never a throw. */
export async function runRound(bytes: Uint8Array, options: GenerateOptions): Promise<Round> {
  let made: Awaited<ReturnType<typeof generate>>
  try {
    made = await generate(bytes, options)
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { came: 'threw', documents: 0, faults: [`threw ${trace.split('\n').slice(0, 6).join(' ')}`] }
  }
  const faults: string[] = []
  const errors = hasErrors(made.messages)
  if (made.ok === errors)
    faults.push(errors ? 'says it is good although there are errors' : 'fails without an error')
  if (made.documents.length > 0 === errors)
    faults.push(errors ? 'documents beside errors' : 'neither documents nor errors')
  for (const found of made.messages) {
    for (const language of ['vi', 'en'] as const) {
      const { text, hint } = explain(found, language)
      const open = /\{\w+\}|\bundefined\b|\bNaN\b|\[object/.exec(text + hint)
      if (open !== null && !JSON.stringify(found.values).includes(open[0]))
        faults.push(`${found.code} says ${text}`)
    }
    if (Object.values(found.values).some(value => Number.isNaN(value))) faults.push(`${found.code} has NaN`)
  }
  for (const document of made.documents) faults.push(...documentFaults(document.bytes))
  const names = made.documents.map(document => document.name)
  if (new Set(names).size !== names.length) faults.push(`two documents share a name: ${names.join(', ')}`)
  for (const name of names) if (!/^[a-z0-9][a-z0-9._-]*\.docx$/.test(name)) faults.push(`bad name ${name}`)
  if (Object.keys(Object.prototype).length > 0) faults.push('Object.prototype has grown')
  const first = made.messages.find(found => found.severity === 'error')
  return { came: first?.code ?? 'documents', documents: made.documents.length, faults }
}

/** Well-formed UTF-8 XML without forbidden characters, and the structure that Word needs. */
function documentFaults(bytes: Uint8Array): readonly string[] {
  const faults: string[] = []
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (!/\.(xml|rels)$/.test(name)) continue
    const key = strFromU8(content, true)
    if (sound.has(key)) continue
    try {
      const text = whole.decode(content)
      if (FORBIDDEN.test(text)) faults.push(`${name} holds a forbidden character`)
      new SaxesParser({ xmlns: true }).write(text).close()
      if (!name.includes('document') && sound.size < 500) sound.add(key)
    } catch (error) {
      faults.push(`${name} is not XML: ${String(error)}`)
    }
  }
  return [...faults, ...docxFaults(bytes)]
}
