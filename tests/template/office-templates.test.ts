import { describe, expect, test } from 'vitest'
import { parseMarkup } from '../../src/markup/parse-markup.js'
import { lintTemplates } from '../../src/template/lint/lint-templates.js'
import { renderTemplate } from '../../src/template/render-template.js'
import type { TemplateSet } from '../../src/template/template-set.js'
import { sampleReport } from '../support/sample-report.js'
import { readOfficeTemplates } from '../support/template-folder.js'

const set = readOfficeTemplates('samples/mau/')

describe('the example folder of an office', () => {
  test('lints clean', () => {
    expect(lintTemplates(set)).toEqual([])
  })

  test.each(['bao-cao', 'thong-bao-qua-han'])('%s renders', name => {
    const markup = renderTemplate(sampleReport, set, name)
    if (!markup.ok) throw new Error(JSON.stringify(markup.messages))
    const document = parseMarkup(markup.value)
    if (!document.ok) throw new Error(JSON.stringify(document.messages))
    expect(document.value.sections[0]?.blocks.at(-1)?.type).toBe('signature')
  })

  test('changes the outline', () => {
    const markup = renderTemplate(sampleReport, set, 'bao-cao')
    const headings = markup.ok
      ? [...markup.value.text.matchAll(/<h1>([^<]*)/g)].map(match => match[1] ?? '')
      : []
    expect(headings.slice(0, 2)).toEqual(['KẾT QUẢ THỰC HIỆN NHIỆM VỤ', 'NHIỆM VỤ THEO ĐƠN VỊ CHỦ TRÌ'])
  })
})

/** [what, template, text, put in its place, code, the nearest name where one is told] */
const faults: readonly [string, string, string, string, string, string?][] = [
  [
    'a name the report does not have',
    'bao-cao',
    'head.subject}}" subject',
    'head.subjet}}" subject',
    'template-unknown-name',
    'subject',
  ],
  [
    'a name behind #if',
    'bao-cao',
    '#if tasks.counts.total',
    '#if tasks.counts.totl',
    'template-unknown-name',
    'total',
  ],
  [
    'a name of a block parameter',
    'bang-theo-don-vi',
    'group.count}}',
    'group.cuont}}',
    'template-unknown-name',
    'count',
  ],
  [
    'a block parameter',
    'bang-theo-don-vi',
    'default group.key',
    'default gruop.key',
    'template-unknown-name',
  ],
  [
    '../ too far',
    'thong-bao-qua-han',
    '{{office.name}} thông',
    '{{../office.name}} thông',
    'template-up-too-far',
  ],
  ['@index misspelt', 'thong-bao-qua-han', '#if @last', '#if @lats', 'template-unknown-name', '@last'],
  ['a helper', 'bang-theo-don-vi', '(sortBy', '(sortyB', 'template-unknown-helper', 'sortBy'],
  ['too few arguments', 'bang-theo-don-vi', '"lead") "key")', '"lead"))', 'template-argument-count'],
  [
    'too many arguments',
    'thong-bao-qua-han',
    '(size tasks.overdue)',
    '(size tasks.overdue 1)',
    'template-argument-count',
  ],
  ['a field in quotes', 'bang-theo-don-vi', '"lead"', '"laed"', 'template-unknown-field', 'lead'],
  ['a state that is none', 'bang-theo-don-vi', '"doneLate"', '"doneLat"', 'template-argument-value'],
  [
    'an element',
    'bao-cao',
    '<h1>KẾT QUẢ THỰC HIỆN CHỈ TIÊU</h1>',
    '<hh1>KẾT QUẢ</hh1>',
    'markup-unknown-element',
    'h1',
  ],
  [
    'an attribute',
    'bang-theo-don-vi',
    'column width="75"',
    'column widht="75"',
    'markup-unknown-attribute',
    'width',
  ],
  [
    'a row outside a table',
    'bao-cao',
    '{{> mo-dau}}',
    '<row><cell>1</cell></row>{{> mo-dau}}',
    'markup-nesting',
  ],
  ['an unclosed block', 'thong-bao-qua-han', '</ul>\n      {{/each}}', '</ul>', 'template-block-mismatch'],
  [
    'a loop that crosses elements',
    'bang-theo-don-vi',
    '{{/each}}\n</table>',
    '</table>\n{{/each}}',
    'template-block-crosses-element',
  ],
  ['a row that lacks a cell', 'bang-theo-don-vi', '<cell>{{add index 1}}</cell>', '', 'markup-row-width'],
  [
    'a partial',
    'bao-cao',
    '{{> bang-theo-don-vi',
    '{{> bang-theo-donvi',
    'template-unknown-partial',
    'bang-theo-don-vi',
  ],
  [
    'a value its partial does not use',
    'bao-cao',
    'items=tasks.items',
    'itmes=tasks.items',
    'template-unused-value',
    'items',
  ],
  ['a report written for other data', 'bao-cao', 'data: report', 'data: reminder', 'template-wrong-data'],
  ['data that does not exist', 'bao-cao', 'data: report', 'data: reprot', 'template-unknown-data', 'report'],
]

describe('planted faults are found', () => {
  test.each(faults)('%s', (_, name, text, by, code, nearest) => {
    const found = lintTemplates(planted(name, text, by)).filter(own => own.code === code)
    expect(found[0]?.place).toMatchObject({ template: name })
    if (nearest !== undefined) expect(found.map(own => own.values['nearest'])).toContain(nearest)
  })

  test('a partial of the office that nothing uses is a warning', () => {
    const found = lintTemplates(planted('bao-cao', '{{> bang-theo-don-vi items=tasks.items}}', ''))
    expect(found.map(own => [own.code, own.severity])).toEqual([['template-unused-partial', 'warning']])
  })
})

function planted(name: string, text: string, by: string): TemplateSet {
  const change = (sources: TemplateSet['documents']) => {
    const source = sources.get(name)
    if (source === undefined) return sources
    if (!source.text.includes(text)) throw new Error(`${name} does not hold ${text}`)
    return new Map([...sources, [name, { ...source, text: source.text.replace(text, () => by) }]])
  }
  return { documents: change(set.documents), partials: change(set.partials) }
}
