import { describe, expect, test } from 'vitest'
import { explain } from '../../src/messages/message.js'
import { renderTemplate } from '../../src/template/render-template.js'
import { sampleReport } from '../support/sample-report.js'
import { templateSet } from '../support/template-folder.js'

function render(text: string, partials: Readonly<Record<string, string>> = {}, data: object = {}) {
  return renderTemplate({ ...sampleReport, ...data }, templateSet({ mau: text }, partials), 'mau')
}

function textOf(text: string, partials: Readonly<Record<string, string>> = {}, data: object = {}): string {
  const result = render(text, partials, data)
  if (!result.ok) throw new Error(JSON.stringify(result.messages))
  return result.value.text
}

/** Code, place and values of the first mistake. */
function mistake(text: string, partials: Readonly<Record<string, string>> = {}) {
  const result = render(text, partials)
  const [first] = result.messages
  if (result.ok || first === undefined) throw new Error('no mistake was found')
  const place =
    first.place?.in === 'template' ? `${first.place.template}:${first.place.line}:${first.place.column}` : ''
  return { code: first.code, place, nearest: first.values['nearest'] }
}

describe('unknown names', () => {
  test.each([
    ['a\n{{matterr}}', 'template-unknown-name', 'mau:2:3', 'matter'],
    ['{{office.nme}}', 'template-unknown-name', 'mau:1:3', 'name'],
    ['{{#each tasks.items}}{{contents}}{{/each}}', 'template-unknown-name', 'mau:1:24', 'content'],
    ['{{#if tasks.count}}x{{/if}}', 'template-unknown-name', 'mau:1:7', 'counts'],
    ['{{number tasks.counts.totl}}', 'template-unknown-name', 'mau:1:10', 'total'],
    ['{{> con x=matterr}}', 'template-unknown-name', 'mau:1:11', 'matter'],
    ['{{nuber 3}}', 'template-unknown-helper', 'mau:1:3', 'number'],
    ['{{number 3 decimal=1}}', 'template-unknown-option', 'mau:1:12', 'decimals'],
    ['{{size (filter tasks.items "stat" "done")}}', 'template-unknown-field', 'mau:1:28', 'state'],
    ['{{> cno}}', 'template-unknown-partial', 'mau:1:1', 'con'],
    ['{{#eachh tasks.items}}{{/eachh}}', 'template-unknown-block', 'mau:1:1', 'each'],
    ['{{#each receivers}}{{@idnex}}{{/each}}', 'template-unknown-name', 'mau:1:22', '@index'],
  ])('%s', (text, code, place, nearest) => {
    expect(mistake(text, { con: '{{x}}' })).toEqual({ code, place, nearest })
  })
})

describe('other mistakes', () => {
  test.each([
    ['{{percent 1 2}}', 'template-argument-count', 'mau:1:3'],
    ['{{percent matter}}', 'template-argument-type', 'mau:1:11'],
    ['{{tasks}}', 'template-not-printable', 'mau:1:1'],
    ['{{charts}}', 'template-not-printable', 'mau:1:1'],
    ['{{#each tasks}}{{/each}}', 'template-not-a-list', 'mau:1:9'],
    ['{{{matter}}}', 'template-raw-output', 'mau:1:1'],
    ['{{&matter}}', 'template-raw-output', 'mau:1:1'],
    ['{{../matter}}', 'template-up-too-far', 'mau:1:3'],
    ['\n{{#if matter}}', 'template-block-unclosed', 'mau:2:1'],
    ['{{#if matter}}{{/each}}', 'template-block-mismatch', 'mau:1:1'],
    ['x {{/if}}', 'template-block-stray', 'mau:1:3'],
    ['{{matter', 'template-syntax', 'mau:1:1'],
    ['{{#*inline "x"}}{{/inline}}', 'template-unsupported', 'mau:1:1'],
    ['{{> vong}}', 'template-recursion', 'vong:1:1'],
    ['{{dateLong "31/3"}}', 'template-argument-value', 'mau:1:3'],
    ['{{roman 0}}', 'template-argument-value', 'mau:1:3'],
    ['{{join tasks.areas}}', 'template-list-of-records', 'mau:1:3'],
    ['{{!-- data: reminder --}}', 'template-wrong-data', 'mau:1:1'],
  ])('%s', (text, code, place) => {
    expect(mistake(text, { vong: '{{> vong}}' })).toMatchObject({ code, place })
  })

  test('a name that only its prototype has is unknown', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(mistake(`{{office.${name}}}`).code).toBe('template-unknown-name')
  })

  test('an unknown template is told with the nearest name', () => {
    const result = renderTemplate(sampleReport, templateSet({ 'bao-cao': '' }), 'bao-coa')
    expect(result.messages[0]).toMatchObject({ code: 'template-not-found', values: { nearest: 'bao-cao' } })
  })

  test('all mistakes come at once, each spot once', () => {
    const result = render('{{a1}}{{#each tasks.items}}{{b1}}{{/each}}{{c1}}')
    expect(result.messages.map(found => found.values['name'])).toEqual(['a1', 'b1', 'c1'])
  })

  test('every sentence is complete in both languages', () => {
    const result = render('{{office.nme}}')
    for (const found of result.messages)
      for (const language of ['vi', 'en'] as const)
        expect(Object.values(explain(found, language)).join(' ')).not.toMatch(/\{\w+\}/)
  })
})

describe('data is never markup', () => {
  test('marks, braces and line breaks of a value are printed as such', () => {
    const office = { ...sampleReport.office, name: '<b>A & B</b> {{matter}} "x"\ny' }
    expect(textOf('{{office.name}}', {}, { office })).toBe(
      '&lt;b&gt;A &amp; B&lt;/b&gt; {{matter}} &quot;x&quot;&nl;y',
    )
  })

  test('characters that XML cannot carry are dropped', () => {
    expect(textOf('{{matter}}', {}, { matter: 'a\u0000b\u{fffe}c\ud800d' })).toBe('abcd')
  })
})

describe('absent data', () => {
  test('prints its placeholder and never stops the document', () => {
    const none = { time: null, tasks: null }
    expect(textOf('{{time.label}}|{{default time.label "-"}}|{{taskSentence tasks.counts}}', {}, none)).toBe(
      '…|-|…',
    )
    expect(textOf('{{#each tasks.items}}x{{else}}không có{{/each}}', {}, none)).toBe('không có')
    expect(textOf('{{#each (filter tasks.items "state" "done")}}x{{/each}}', {}, none)).toBe('')
  })

  test('a number that is none is refused', () => {
    const budget = { ...sampleReport.budget, amount: Number.NaN }
    const result = render('{{budget.amount}}{{number budget.amount}}', {}, { budget })
    expect(result.messages.map(found => found.code)).toEqual([
      'template-not-printable',
      'template-argument-type',
    ])
  })
})

describe('scopes', () => {
  test.each([
    ['{{#each receivers as |r i|}}{{i}}{{@index}}{{#if @last}}.{{/if}}{{/each}}', '0011.'],
    [
      '{{#with office}}{{place}} {{../matter}} {{@root.matter}}{{/with}}',
      'Tân Phú chuyển đổi số chuyển đổi số',
    ],
    ['{{#each receivers}}{{#if ../matter}}{{@index}}{{/if}}{{/each}}', '01'],
    ['{{#unless matter}}a{{else if charts}}b{{else}}c{{/unless}}', 'c'],
    ['{{> con office x=matter}}', 'Tân Phú chuyển đổi số'],
    ['{{receivers.length}}', '2'],
    ['{{this.matter}}{{./matter}}', 'chuyển đổi sốchuyển đổi số'],
  ])('%s', (text, output) => {
    expect(textOf(text, { con: '{{place}} {{x}}' })).toBe(output)
  })
})

describe('bounds', () => {
  test('loops that would never end are stopped', () => {
    const receivers = Array.from({ length: 2000 }, () => 'a')
    const text =
      '{{#each receivers}}{{#each ../receivers}}{{#each ../../receivers}}{{/each}}{{/each}}{{/each}}'
    const result = render(text, {}, { receivers })
    expect(result.messages.map(found => found.code)).toEqual(['template-too-many-turns'])
  })

  test('an appendix of 20 000 rows does not pass through text', () => {
    const [first] = sampleReport.appendices
    if (first === undefined) throw new Error('no appendix')
    const row = { kind: 'item' as const, depth: 0, cells: ['1', 'a', 'b', 'c', 'd'] }
    const appendices = [{ ...first, rows: Array.from({ length: 20_000 }, () => row) }]
    const result = render('{{#each appendices}}{{appendixTable this}}{{/each}}', {}, { appendices })
    if (!result.ok) throw new Error('no markup')
    expect(result.value.text).toBe('<table ref="bang-1"/>')
    expect(result.value.tables.get('bang-1')?.rows).toHaveLength(20_000)
  })
})
