import { expect, test } from 'vitest'
import { writeHtml } from '../../src/html/write-html.js'
import { type OfficialDocument, text } from '../../src/model/document.js'
import { usualStyle } from '../../src/model/office-style.js'

const documentOf = (blocks: OfficialDocument['sections'][number]['blocks']): OfficialDocument => ({
  type: 'document',
  properties: { title: 'Báo cáo <1>', subject: '', author: '' },
  sections: [{ type: 'section', role: 'main', orientation: 'portrait', blocks }],
})

test('text is data: markup in a cell prints as such', () => {
  const html = writeHtml(
    documentOf([
      {
        type: 'paragraph',
        style: 'body',
        keepWithNext: false,
        inlines: [text('<script>alert("1 & 2")</script>')],
      },
    ]),
    usualStyle,
  )
  expect(html).not.toContain('<script>')
  expect(html).toContain('&#60;script&#62;')
  expect(html).toContain('<title>Báo cáo &#60;1&#62;</title>')
})

test('a page needs nothing from elsewhere', () => {
  const html = writeHtml(documentOf([]), usualStyle)
  expect(html).not.toMatch(/https?:|src=|@import|url\(/)
})

test('cells under a vertical span take the alignment of their own column', () => {
  const cell = (value: string, rows = 1) =>
    ({ type: 'cell', text: value, bold: false, italic: false, align: null, columns: 1, rows }) as const
  const html = writeHtml(
    documentOf([
      {
        type: 'table',
        description: 'Bảng',
        columns: [
          { width: null, align: 'left' },
          { width: 20, align: 'right' },
        ],
        header: [],
        rows: [
          { type: 'row', kind: 'item', cells: [cell('A', 2), cell('1')] },
          { type: 'row', kind: 'item', cells: [cell('2')] },
        ],
      },
    ]),
    usualStyle,
  )
  expect(html).toContain('<td class="right">2</td>')
  expect(html).toContain('rowspan="2"')
  expect(html).toContain('width:20mm')
})

test('landscape sections print landscape', () => {
  const document = documentOf([])
  const html = writeHtml(
    { ...document, sections: [{ type: 'section', role: 'appendix', orientation: 'landscape', blocks: [] }] },
    usualStyle,
  )
  expect(html).toContain('<section class="sheet landscape">')
  expect(html).toContain('@page landscape { size: A4 landscape;')
})
