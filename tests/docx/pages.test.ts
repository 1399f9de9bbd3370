import { describe, expect, it, vi } from 'vitest'
import { writeDocx } from '../../src/docx/write-docx.js'
import { usualStyle } from '../../src/model/office-style.js'
import { pdfPages } from '../support/pdf-pages.js'
import {
  documentOf,
  letterhead,
  paragraph,
  section,
  signature,
  wholeReport,
} from '../support/sample-document.js'

vi.setConfig({ testTimeout: 240_000 })

const firstLine = (text: string): string =>
  text
    .split('\n')
    .find(line => line.trim() !== '')
    ?.trim() ?? ''

describe('pages as LibreOffice sets them', () => {
  it('lie across in the landscape appendix, are numbered from 1 again, and repeat the headings', async context => {
    const pages = pdfPages(await writeDocx(wholeReport(40), usualStyle))
    if (pages === null) return context.skip()
    const appendix = pages.findIndex(page => page.text.includes('Phụ lục I\n'))
    const second = pages.findIndex(page => page.text.includes('Phụ lục II\n'))
    expect(appendix).toBeGreaterThan(0)
    expect(second).toBeGreaterThan(appendix + 1)
    pages.forEach((page, index) => {
      const landscape = index >= appendix && index < second
      expect(page.width > page.height).toBe(landscape)
      const start = index >= second ? second : index >= appendix ? appendix : 0
      const shown = firstLine(page.text)
      if (index === start) expect(shown).not.toMatch(/^\d+$/)
      else expect(shown).toBe(String(index - start + 1))
      if (landscape && page.text.includes('Tuyên truyền')) expect(page.text).toContain('Nội dung nhiệm vụ')
    })
  })

  it('never hold a signature alone', async context => {
    const text = 'Ủy ban nhân dân xã tiếp tục chỉ đạo, điều hành các nhiệm vụ chuyển đổi số. '.repeat(3)
    // One line more each time: the block is pushed over the edge of the page somewhere in between.
    const bodies = Array.from({ length: 6 }, (_, index) => [
      ...Array.from({ length: 7 }, () => paragraph(text)),
      ...Array.from({ length: 2 * index }, () => paragraph('Một dòng.')),
      paragraph(`Trên đây là báo cáo của Ủy ban nhân dân xã. ${text}Kính báo cáo./.`),
      signature,
    ])
    const pages = pdfPages(
      await writeDocx(
        documentOf(...bodies.map(blocks => section([letterhead, ...blocks], { role: 'appendix' }))),
        usualStyle,
      ),
    )
    if (pages === null) return context.skip()
    const signed = pages.filter(page => page.text.includes('TM. ỦY BAN NHÂN DÂN'))
    expect(signed).toHaveLength(bodies.length)
    expect(pages.length).toBeGreaterThan(bodies.length)
    for (const page of signed) {
      expect(page.text).toContain('Kính báo cáo./.')
      expect(page.text).toContain('Nguyễn Văn A')
    }
  })
})
