/** Writes templates/README.md from the schemas, helpers, elements and worked examples. */
import { markupElements } from '../../../src/model/markup-elements.js'
import { expectedCount } from '../../../src/template/helpers/helper-arguments.js'
import { helpers } from '../../../src/template/helpers/helpers.js'
import { dataSchemas } from '../../../src/template/schema/data-schemas.js'
import type { RecordSchema, Schema } from '../../../src/template/schema/schema.js'
import type { TemplateSet } from '../../../src/template/template-set.js'
import { opening } from './guide-prose.js'
import { workedExamples } from './worked-examples.js'

/** Gives the whole page. `samples` holds one filled example of each kind of data. */
export function writeGuide(set: TemplateSet, samples: ReadonlyMap<string, unknown>): string {
  return `${[
    opening.trim(),
    templatesChapter(set),
    examplesChapter(),
    ...[...dataSchemas].map(([name, schema]) => valuesChapter(name, schema, samples.get(name))),
    helpersChapter(),
    elementsChapter(),
  ].join('\n\n')}\n`
}

function templatesChapter(set: TemplateSet): string {
  const about = (text: string) =>
    [...text.matchAll(/\{\{!--\s*([\s\S]*?)\s*--\}\}/g)]
      .map(own => own[1] ?? '')
      .find(own => !own.startsWith('data:')) ?? ''
  const rows = (sources: TemplateSet['documents']) =>
    [...sources.values()].map(source => `| \`${source.name}\` | ${about(source.text)} |`)
  return [
    '## Mẫu có sẵn',
    '',
    '| văn bản | để làm gì |',
    '|---|---|',
    ...rows(set.documents),
    '',
    '| mẫu con (`partials/`) | viết gì |',
    '|---|---|',
    ...rows(set.partials),
  ].join('\n')
}

function examplesChapter(): string {
  const parts = workedExamples.flatMap(example => [
    `### ${example.title}`,
    '',
    example.story,
    '',
    ...Object.entries(example.files).flatMap(([path, text]) => [
      `\`mau/${path}.hbs\``,
      '',
      '```handlebars',
      text.trimEnd(),
      '```',
      '',
    ]),
  ])
  return ['## Ví dụ', '', ...parts].join('\n').trimEnd()
}

type Found = { readonly schema: RecordSchema; readonly where: string; readonly sample: unknown }

function valuesChapter(name: string, root: RecordSchema, sample: unknown): string {
  const found = new Map<RecordSchema['fields'], Found>()
  collect(root, '', sample, found)
  const parts = [...found.values()].map(own => {
    const rows = Object.entries(own.schema.fields).map(([key, schema]) => {
      const value = fieldOf(own.sample, key)
      return `| \`${key}\` | ${typeOf(schema)} | ${schema.note} | ${exampleOf(value)} |`
    })
    const heading = own.where === '' ? '' : `### \`${own.where}\`: ${own.schema.note}\n\n`
    return `${heading}| tên | kiểu | nghĩa | ví dụ |\n|---|---|---|---|\n${rows.join('\n')}`
  })
  return [`## Giá trị: dữ liệu \`${name}\``, '', parts.join('\n\n')].join('\n')
}

/** Every shape of record once, at the first place it stands. */
function collect(
  schema: Schema,
  where: string,
  sample: unknown,
  found: Map<RecordSchema['fields'], Found>,
): void {
  if (schema.type === 'list') {
    const first = Array.isArray(sample) ? sample.find(item => item !== null) : undefined
    collect(schema.of, `${where}[]`, first, found)
  }
  if (schema.type !== 'record' || found.has(schema.fields)) return
  found.set(schema.fields, { schema, where, sample })
  for (const [key, own] of Object.entries(schema.fields))
    collect(own, where === '' ? key : `${where}.${key}`, fieldOf(sample, key), found)
}

function fieldOf(sample: unknown, key: string): unknown {
  return typeof sample === 'object' && sample !== null
    ? Object.getOwnPropertyDescriptor(sample, key)?.value
    : undefined
}

function typeOf(schema: Schema): string {
  const types = { text: 'chữ', number: 'số', yesNo: 'có/không', list: 'danh sách', record: 'nhóm' }
  const words =
    schema.type === 'text' && schema.values.length > 0
      ? `: ${schema.values.map(value => `\`${value}\``).join(', ')}`
      : ''
  return `${types[schema.type]}${words}${schema.nullable ? ' hoặc trống' : ''}`
}

function exampleOf(value: unknown): string {
  if (value === null || value === undefined) return 'trống'
  if (Array.isArray(value)) {
    const [first] = value
    return typeof first === 'string' ? `${value.length} mục: ${quoted(first)}…` : `${value.length} mục`
  }
  if (typeof value === 'object') return 'xem bảng riêng'
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  return typeof value === 'string' ? quoted(value) : `\`${String(value)}\``
}

function quoted(value: string): string {
  const line = value.replace(/\n/g, '⏎').replace(/\|/g, '\\|')
  return line === '' ? 'chữ trống' : `“${line.length > 60 ? `${line.slice(0, 60)}…` : line}”`
}

function helpersChapter(): string {
  const cell = (text: string) => text.replace(/\|/g, '\\|')
  const rows = helpers.map(helper => {
    const args = helper.args.map(
      arg => `${arg.name}${arg.optional === true ? '?' : ''}${arg.rest === true ? '…' : ''}`,
    )
    const options = Object.keys(helper.options).map(option => ` ${option}=…`)
    const call = `${helper.name} ${args.join(', ')}${options.join('')}`
    return `| \`${cell(call)}\` | ${expectedCount(helper).written} | ${cell(helper.summary)} | \`${cell(helper.example.template)}\` | ${cell(helper.example.output)} |`
  })
  return [
    '## Hàm',
    '',
    'Ví dụ dùng số liệu mẫu của bộ kiểm tra; mỗi ví dụ là một bài kiểm tra.',
    '',
    '| hàm | số giá trị | làm gì | ví dụ | in ra |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function elementsChapter(): string {
  const parts = Object.entries(markupElements).map(([name, rule]) => {
    const attributes = Object.entries(rule.attributes).map(([attribute, own]) => {
      const values = own.values.length > 0 ? ` (${own.values.map(value => `\`${value}\``).join(', ')})` : ''
      return `- \`${attribute}\`${own.required ? ' (bắt buộc)' : ''}${values}: ${own.summary}`
    })
    const parents = rule.parents.map(parent => (parent === '' ? 'gốc' : `<${parent}>`)).join(' ')
    return [
      `### \`<${name}>\``,
      '',
      `${rule.summary} Đặt trong: ${parents.includes('gốc') ? parents : `\`${parents}\``}.${rule.text ? ' Có chữ.' : ''}`,
      '',
      ...(attributes.length > 0 ? [...attributes, ''] : []),
      '```html',
      rule.example,
      '```',
    ].join('\n')
  })
  return ['## Thẻ', '', parts.join('\n\n')].join('\n')
}
