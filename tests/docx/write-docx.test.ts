import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../src/docx/write-docx.js'
import { usualStyle } from '../../src/model/office-style.js'
import { docxFaults } from '../support/docx-checks.js'
import {
  all,
  bodyOf,
  docxParts,
  type Element,
  first,
  parseXml,
  styled,
  words,
} from '../support/docx-parts.js'
import { documentOf, paragraph, section, taskTable, wholeReport } from '../support/sample-document.js'

describe('a written document', () => {
  it('has no structural fault', async () => {
    expect(docxFaults(await writeDocx(wholeReport(), usualStyle))).toEqual([])
  })

  it('has the same bytes each time, in every time zone', async () => {
    const zone = process.env['TZ']
    const once = await writeDocx(wholeReport(), usualStyle)
    try {
      process.env['TZ'] = 'America/Los_Angeles'
      expect(Buffer.compare(await writeDocx(wholeReport(), { ...usualStyle }), once)).toBe(0)
      process.env['TZ'] = 'Asia/Ho_Chi_Minh'
      expect(Buffer.compare(await writeDocx(wholeReport(), usualStyle), once)).toBe(0)
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })

  it('differs where documents of one kind differ, though their package is made once', async () => {
    const one = docxParts(await writeDocx(documentOf(section([paragraph('một')])), usualStyle))
    const named = {
      ...documentOf(section([paragraph('hai')])),
      properties: { title: '@@author@@ & <b>', subject: '', author: 'X' },
    }
    const two = docxParts(await writeDocx(named, usualStyle))
    expect(one.get('docProps/core.xml')).toContain(
      '<dc:title>Báo cáo kết quả chuyển đổi số quý I năm 2024</dc:title>',
    )
    expect(two.get('docProps/core.xml')).toContain('<dc:title>@@author@@ &amp; &lt;b&gt;</dc:title>')
    expect(one.get('word/document.xml')).toContain('một')
    expect(two.get('word/document.xml')).toContain('hai')
  })

  it('names the office as author and carries no date and no one else', async () => {
    const core = docxParts(await writeDocx(wholeReport(), usualStyle)).get('docProps/core.xml') ?? ''
    expect(core).toContain('<dc:creator>Ủy ban nhân dân xã An Bình Tây</dc:creator>')
    expect(core).toContain('<cp:lastModifiedBy>Ủy ban nhân dân xã An Bình Tây</cp:lastModifiedBy>')
    expect(core).not.toMatch(/dcterms:(created|modified)/)
  })

  it('is set in Times New Roman, in Vietnamese, in black', async () => {
    const styles = parseXml(
      docxParts(await writeDocx(wholeReport(), usualStyle)).get('word/styles.xml') ?? '',
    )
    const defaults = first(styles, 'w:docDefaults')
    expect(new Set(Object.values(first(defaults, 'w:rFonts').attributes))).toEqual(
      new Set(['Times New Roman']),
    )
    expect(first(defaults, 'w:lang').attributes['w:val']).toBe('vi-VN')
    expect(first(defaults, 'w:color').attributes['w:val']).toBe('000000')
  })

  it('drops what XML forbids, wherever it stands', async () => {
    const dirty = 'a\u0000\ufffe<&>"\ud800b'
    const document = {
      ...documentOf(section([paragraph(dirty), { ...taskTable(1), description: dirty }])),
      properties: { title: dirty, subject: dirty, author: dirty },
    }
    const bytes = await writeDocx(document, usualStyle)
    expect(docxFaults(bytes)).toEqual([])
    expect(words(styled(bodyOf(bytes), 'Text')[0] as Element)).toBe('a<&>"b')
  })
})

describe('sections', () => {
  const setting = async () => all(bodyOf(await writeDocx(wholeReport(), usualStyle)), 'w:sectPr')

  it('have the decree’s paper and the office’s margins, and lie across for a landscape appendix', async () => {
    const pages = (await setting()).map(each => {
      const size = first(each, 'w:pgSz').attributes
      const margin = first(each, 'w:pgMar').attributes
      return [
        size['w:w'],
        size['w:h'],
        size['w:orient'],
        margin['w:top'],
        margin['w:right'],
        margin['w:bottom'],
        margin['w:left'],
      ]
    })
    expect(pages).toEqual([
      ['11906', '16838', 'portrait', '1134', '1134', '1134', '1701'],
      ['16838', '11906', 'landscape', '1134', '1134', '1134', '1134'],
      ['11906', '16838', 'portrait', '1134', '1134', '1134', '1701'],
    ])
  })

  it('number their pages from 1, without a number on the first', async () => {
    for (const each of await setting()) {
      expect(first(each, 'w:pgNumType').attributes['w:start']).toBe('1')
      expect(all(each, 'w:titlePg')).toHaveLength(1)
      expect(all(each, 'w:headerReference').map(one => one.attributes['w:type'])).toEqual([
        'default',
        'first',
      ])
    }
  })

  it('go on counting in a landscape part that is no appendix', async () => {
    const bytes = await writeDocx(
      documentOf(section([paragraph('a')]), section([paragraph('b')], { orientation: 'landscape' })),
      usualStyle,
    )
    const second = all(bodyOf(bytes), 'w:sectPr')[1] as Element
    expect(all(second, 'w:pgNumType').flatMap(each => Object.keys(each.attributes))).not.toContain('w:start')
    expect(all(second, 'w:titlePg').filter(each => each.attributes['w:val'] !== 'false')).toEqual([])
  })
})

describe('charts', () => {
  const chartParts = async () => unzipSync(await writeDocx(wholeReport(), usualStyle))

  it('are native, start at 0, and hold the same figures in their workbook', async () => {
    const parts = await chartParts()
    const chart = strFromU8(parts['word/charts/chart1.xml'] ?? new Uint8Array())
    expect(first(first(parseXml(chart), 'c:valAx'), 'c:min').attributes['val']).toBe('0')
    const cached = all(parseXml(chart), 'c:val').map(each => all(each, 'c:v').map(value => value.text))
    expect(cached).toEqual([
      ['10', '5', '6'],
      ['3', '3', '2'],
    ])
    const workbook = Object.entries(parts).find(([path]) => path.endsWith('.xlsx'))
    const sheet = strFromU8(
      unzipSync(workbook?.[1] ?? new Uint8Array())['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    )
    const numbers = all(parseXml(sheet), 'c').filter(each => (each.attributes['t'] ?? 'n') === 'n')
    expect(numbers.map(each => first(each, 'v').text)).toEqual(['10', '3', '5', '3', '6', '2'])
  })

  it('are drawn in greys', async () => {
    const chart = strFromU8((await chartParts())['word/charts/chart1.xml'] ?? new Uint8Array())
    const colours = [...chart.matchAll(/srgbClr val="([0-9A-F]{6})"/g)].map(match => match[1] ?? '')
    expect(colours.length).toBeGreaterThan(0)
    for (const colour of colours)
      expect([colour.slice(2, 4), colour.slice(4)]).toEqual([colour.slice(0, 2), colour.slice(0, 2)])
  })

  it('have an alternative text', async () => {
    const properties = first(bodyOf(await writeDocx(wholeReport(), usualStyle)), 'wp:docPr').attributes
    expect(properties['descr']).toBe('Biểu đồ cột: số chỉ tiêu đạt và không đạt theo từng lĩnh vực')
  })
})
