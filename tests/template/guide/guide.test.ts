import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseMarkup } from '../../../src/markup/parse-markup.js'
import { markupElements } from '../../../src/model/markup-elements.js'
import { lintTemplates } from '../../../src/template/lint/lint-templates.js'
import { renderTemplate } from '../../../src/template/render-template.js'
import type { TemplateSet, TemplateSource } from '../../../src/template/template-set.js'
import { markupOf } from '../../support/markup-of.js'
import { sampleReminder } from '../../support/sample-reminder.js'
import { sampleReport } from '../../support/sample-report.js'
import { readTemplateFolder } from '../../support/template-folder.js'
import { workedExamples } from './worked-examples.js'
import { writeGuide } from './write-guide.js'

const page = fileURLToPath(new URL('../../../templates/README.md', import.meta.url))
const builtIn = readTemplateFolder()

function over(files: Readonly<Record<string, string>>): TemplateSet {
  const documents = new Map(builtIn.documents)
  const partials = new Map(builtIn.partials)
  for (const [path, text] of Object.entries(files)) {
    const name = path.replace('partials/', '')
    const source: TemplateSource = { name, text, origin: 'mau' }
    ;(path.startsWith('partials/') ? partials : documents).set(name, source)
  }
  return { documents, partials }
}

test('the page for template authors says what the code says', () => {
  const wanted = writeGuide(
    builtIn,
    new Map<string, unknown>([
      ['report', sampleReport],
      ['reminder', sampleReminder],
    ]),
  )
  if (process.env['UPDATE'] === '1' && process.env['CI'] === undefined) writeFileSync(page, wanted)
  expect(existsSync(page)).toBe(true)
  expect(readFileSync(page, 'utf8')).toBe(wanted)
})

describe('worked examples', () => {
  test.each(workedExamples.map(example => [example.title, example] as const))('%s', (_, example) => {
    const set = over(example.files)
    expect(lintTemplates(set)).toEqual([])
    const data = example.data === 'report' ? sampleReport : sampleReminder
    const markup = renderTemplate(data, set, example.document)
    if (!markup.ok) throw new Error(JSON.stringify(markup.messages))
    const document = parseMarkup(markup.value)
    if (!document.ok) throw new Error(JSON.stringify(document.messages))
    expect(JSON.stringify(document.value)).toContain(example.shows)
  })
})

describe('the example of every element', () => {
  test.each(Object.entries(markupElements))('<%s> stands where it may', (name, rule) => {
    const inside: Readonly<Record<string, readonly [string, string]>> = {
      document: ['', ''],
      section: ['<document title="x">', '</document>'],
    }
    const [before, after] = inside[name] ?? frameOf(rule.parents[0] ?? '')
    const example = rule.example.startsWith(`<${name}`) ? rule.example.replaceAll('…', '') : ''
    const standing = example === '' ? frameOf('section').join(rule.example) : `${before}${example}${after}`
    const { messages } = parseMarkup(markupOf(standing))
    expect(messages.filter(found => found.code !== 'markup-no-document')).toEqual([])
  })
})

/** What must stand around an element of this parent. */
function frameOf(parent: string): readonly [string, string] {
  const section = ['<document title="x"><section>', '</section></document>'] as const
  const around: Readonly<Record<string, readonly [string, string]>> = {
    section: ['', ''],
    receivers: ['<receivers>', '</receivers>'],
    p: ['<p>', '</p>'],
    ul: ['<ul>', '</ul>'],
    table: ['<table>', '</table>'],
    columns: ['<table><columns>', '</columns></table>'],
    row: ['<table><row>', '</row></table>'],
    chart: ['<chart title="x">', '</chart>'],
    series: ['<chart title="x"><series name="x">', '</series></chart>'],
    signature: ['<signature>', '</signature>'],
  }
  const [before, after] = around[parent] ?? ['', '']
  return [section[0] + before, after + section[1]]
}
