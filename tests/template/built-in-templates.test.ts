import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parseTemplate } from '../../src/template/parse-template.js'
import type { TemplateSource } from '../../src/template/template-set.js'
import { readTemplateFolder } from '../support/template-folder.js'

const folder = fileURLToPath(new URL('../../src/template/built-in/', import.meta.url))
const index = fileURLToPath(new URL('../../src/template/built-in-templates.ts', import.meta.url))
const set = readTemplateFolder()
const updating = process.env['UPDATE'] === '1' && process.env['CI'] === undefined

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function moduleOf(source: TemplateSource, path: string): string {
  const text = source.text.replace(/[\\`]|\$(?=\{)/g, '\\$&')
  return `/** templates/${path}${source.name}.hbs as the library carries it; rewritten by the tests with UPDATE=1. */\nexport const ${camel(source.name)} = \`${text}\`\n`
}

function indexModule(): string {
  const all = [...set.documents.keys(), ...set.partials.keys()].sort()
  const entry = (name: string) => `    { name: '${name}', text: ${camel(name)}, origin },`
  return [
    '/** The templates of the product as data: what lies in templates/, so that the library needs no files. Rewritten by the tests with UPDATE=1. */',
    ...all.map(name => `import { ${camel(name)} } from './built-in/${name}.js'`),
    "import type { TemplateSource } from './template-set.js'",
    '',
    "const origin = 'built-in'",
    '',
    '/** Documents and partials, by name. */',
    'export const builtInTemplates: {',
    '  readonly documents: readonly TemplateSource[]',
    '  readonly partials: readonly TemplateSource[]',
    '} = {',
    '  documents: [',
    ...[...set.documents.keys()].map(entry),
    '  ],',
    '  partials: [',
    ...[...set.partials.keys()].map(entry),
    '  ],',
    '}',
    '',
  ].join('\n')
}

const wanted = new Map([
  ...[...set.documents.values()].map(source => [`${source.name}.ts`, moduleOf(source, '')] as const),
  ...[...set.partials.values()].map(source => [`${source.name}.ts`, moduleOf(source, 'partials/')] as const),
])

if (updating) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of wanted) writeFileSync(`${folder}${name}`, text)
  writeFileSync(index, indexModule())
}

test('the library carries exactly the templates of templates/', () => {
  expect(existsSync(folder)).toBe(true)
  expect(readdirSync(folder).sort()).toEqual([...wanted.keys()].sort())
  for (const [name, text] of wanted) expect(readFileSync(`${folder}${name}`, 'utf8')).toBe(text)
})

test('every template of templates/ is listed', () => {
  expect(readFileSync(index, 'utf8')).toBe(indexModule())
})

test('what is parsed before a run is what would be parsed in it', () => {
  for (const source of [...set.documents.values(), ...set.partials.values()]) {
    const parse = parseTemplate(source)
    expect(parse.template).not.toBeNull()
    expect(JSON.parse(JSON.stringify(parse))).toStrictEqual(parse)
  }
})
