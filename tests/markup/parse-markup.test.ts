import { describe, expect, test } from 'vitest'
import { parseMarkup } from '../../src/markup/parse-markup.js'
import { blocksOf, markupOf } from '../support/markup-of.js'

function mistakes(text: string): readonly string[] {
  const result = parseMarkup(markupOf(text))
  return result.messages.map(found => {
    const at = found.place?.in === 'template' ? `${found.place.line}:${found.place.column}` : ''
    const nearest = found.values['nearest']
    return [found.code, at, nearest].filter(part => part !== undefined).join(' ')
  })
}

const wrap = (section: string) => `<document title="x">\n<section>${section}</section></document>`

describe('text', () => {
  test('white space of the template counts as one space and none at the ends', () => {
    expect(blocksOf('<p>\n  một\n  <b>hai </b> ba<br/>  bốn </p>')[0]).toMatchObject({
      inlines: [
        { type: 'text', text: 'một ', bold: false },
        { type: 'text', text: 'hai ', bold: true },
        { type: 'text', text: 'ba', bold: false },
        { type: 'break' },
        { type: 'text', text: 'bốn' },
      ],
    })
  })

  test('a line break of a value is kept, in text and in attributes', () => {
    expect(blocksOf('<p>a&nl;b</p>')[0]).toMatchObject({
      inlines: [{ text: 'a' }, { type: 'break' }, { text: 'b' }],
    })
    expect(blocksOf('<letterhead body="A&nl;B" number="Số:    /BC" place=""/>')[0]).toMatchObject({
      body: 'A\nB',
      number: 'Số:    /BC',
      parentBody: null,
    })
  })

  test('escaped marks become text again', () => {
    expect(blocksOf('<p>&lt;b&gt; &amp; {{x}} &#39;</p>')[0]).toMatchObject({
      inlines: [{ text: "<b> & {{x}} '" }],
    })
  })

  test('a paragraph, a list and Kính gửi without contents are left out', () => {
    expect(blocksOf('<p> </p><ul></ul><ul><li> </li></ul><receivers/><basis/>')).toEqual([])
  })
})

describe('numbering', () => {
  test('goes I., 1., a) and starts anew below each heading', () => {
    const blocks = blocksOf(
      '<part>P</part><h1>A</h1><h2>a</h2><h2>b</h2><h3>x</h3><h1>B</h1><h2>c</h2><h2 number="none">d</h2><h2>e</h2>',
    )
    expect(blocks.map(block => (block.type === 'heading' ? block.number : ''))).toEqual([
      'Phần I',
      'I.',
      '1.',
      '2.',
      'a)',
      'II.',
      '1.',
      '',
      '2.',
    ])
  })

  test('letters follow the Vietnamese alphabet', () => {
    const blocks = blocksOf('<h3>x</h3>'.repeat(7))
    expect(blocks.map(block => (block.type === 'heading' ? block.number : ''))).toEqual([
      'a)',
      'b)',
      'c)',
      'd)',
      'đ)',
      'e)',
      'g)',
    ])
  })
})

describe('lists and tables', () => {
  test('inner lists take a plus sign and one level', () => {
    expect(
      blocksOf('<ul><li>a<ul><li>b</li></ul></li></ul><ol style="letter"><li>c</li></ol>'),
    ).toMatchObject([
      {
        items: [
          { marker: '-', depth: 0 },
          { marker: '+', depth: 1 },
        ],
      },
      { items: [{ marker: 'a)' }] },
    ])
  })

  test('a table keeps widths, spans and kinds of rows', () => {
    const [table] = blocksOf(
      '<table description="d"><columns><column width="12,5" align="centre"/><column/></columns><header><row><cell rowspan="2">TT</cell><cell>A</cell></row><row><cell>B</cell></row></header><row kind="group"><cell colspan="2">N</cell></row><row><cell>1</cell><cell align="right" bold="yes">x<br/>y</cell></row></table>',
    )
    expect(table).toMatchObject({
      columns: [
        { width: 12.5, align: 'centre' },
        { width: null, align: 'left' },
      ],
      header: [{ cells: [{ text: 'TT', rows: 2, bold: true, align: 'centre' }, {}] }, {}],
      rows: [
        { kind: 'group', cells: [{ text: 'N', columns: 2, bold: true, align: null }] },
        { kind: 'item', cells: [{}, { text: 'x\ny', align: 'right', bold: true }] },
      ],
    })
  })

  test('a chart takes its labels from the first series', () => {
    const [chart] = blocksOf(
      '<chart title="T" kind="column"><series name="S"><value label="A">1.234,5</value><value label="B">20%</value></series></chart>',
    )
    expect(chart).toMatchObject({
      kind: 'column',
      categories: ['A', 'B'],
      series: [{ values: [1234.5, 20] }],
    })
  })
})

describe('mistakes', () => {
  test.each([
    [wrap('<pp>a</pp>'), 'markup-unknown-element 2:10 p'],
    [wrap('<p>a<row><cell/></row></p>'), 'markup-nesting 2:14'],
    [wrap('<p styl="body">a</p>'), 'markup-unknown-attribute 2:10 style'],
    [wrap('<p style="bod">a</p>'), 'markup-attribute-value 2:10'],
    [wrap('<title kind="BÁO CÁO"/>'), 'markup-missing-attribute 2:10'],
    [wrap('\nchữ lạc'), 'markup-text-misplaced 3:1'],
    [wrap('<p>a'), 'markup-unclosed 2:10'],
    [wrap('<p>a</b></p>'), 'markup-stray-close 2:14'],
    [wrap('<p>R & D</p>'), 'markup-syntax 2:15'],
    [wrap('<p>a &foo; b</p>'), 'markup-syntax 2:10'],
    [wrap('<table><row><cell/><cell/></row><row><cell/></row></table>'), 'markup-row-width 2:42'],
    [wrap('<table ref="bang-1"/>'), 'markup-unknown-table 2:10'],
    [
      wrap('<chart title="T"><series name="S"><value label="A">x</value></series></chart>'),
      'markup-attribute-value 2:44',
    ],
    ['<section/>', 'markup-nesting 1:1'],
    ['', 'markup-no-document 1:1'],
  ])('%s', (text, expected) => {
    expect(mistakes(text)).toContain(expected)
  })

  test('all mistakes come at once', () => {
    expect(mistakes(wrap('<pp/><qq/>'))).toHaveLength(2)
  })

  test('an element that is not closed is told once, not again for what follows it', () => {
    expect(mistakes(wrap('<p>a<p>b</p><h1>c</h1><pp/>'))).toEqual([
      'markup-unknown-element 2:32 p',
      'markup-unclosed 2:10',
    ])
  })

  test('a mistake in printed markup points at the tag that printed it', () => {
    const markup = markupOf(wrap('<p>a</p>'))
    const origins = [{ offset: 0, template: 'khac', line: 7, column: 3, literal: false }]
    const result = parseMarkup({ ...markup, text: '<x/>', origins })
    expect(result.messages[0]?.place).toEqual({
      in: 'template',
      template: 'khac',
      file: null,
      line: 7,
      column: 3,
    })
  })
})
