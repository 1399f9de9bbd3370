import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../src/docx/write-docx.js'
import type { Block } from '../../src/model/document.js'
import { type OfficeStyle, usualStyle } from '../../src/model/office-style.js'
import { docxFaults } from '../support/docx-checks.js'
import { docxParts } from '../support/docx-parts.js'
import { documentOf, row, section, table } from '../support/sample-document.js'

const one = table(['left'], [], [row('item', ['a'])])
const heading: Block = { type: 'heading', level: 'section', number: 'I.', inlines: [] }

async function partsOf(blocks: readonly Block[], style: Partial<OfficeStyle> = {}) {
  const bytes = await writeDocx(documentOf(section([...blocks])), { ...usualStyle, ...style })
  expect(docxFaults(bytes)).toEqual([])
  const parts = docxParts(bytes)
  return { body: parts.get('word/document.xml') ?? '', styles: parts.get('word/styles.xml') ?? '' }
}

describe('below a table', () => {
  it.each([
    [{}, 120],
    [{ spaceBefore: 10 }, 200],
  ])('another table stands as far off as paragraphs do (%j: %i twips)', async (style, twips) => {
    const { body } = await partsOf([one, one], style)
    const between = /<\/w:tbl>(<w:p>.*?<\/w:p>)<w:tbl>/.exec(body)?.[1]
    expect(between).toContain(`<w:spacing w:before="${twips}"/>`)
  })

  it('a heading has the space above it that its style has: at least 6 points', async () => {
    const { body, styles } = await partsOf([one, heading])
    const below = /<\/w:tbl><w:p>.*?<\/w:p>/.exec(body)?.[0] ?? ''
    const style = /<w:pStyle w:val="(Heading\d)"\/>/.exec(below)?.[1]
    expect(below).not.toContain('<w:spacing')
    const written = new RegExp(`w:styleId="${style}">.*?</w:style>`, 's').exec(styles)?.[0] ?? ''
    expect(Number(/<w:spacing[^>]*w:before="(\d+)"/.exec(written)?.[1])).toBeGreaterThanOrEqual(120)
  })
})
