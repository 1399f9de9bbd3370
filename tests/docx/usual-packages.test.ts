import { expect, test } from 'vitest'
import { partText } from '../../src/docx/package.js'
import { headingStyles } from '../../src/docx/page-context.js'
import { buildPackage, packageKey } from '../../src/docx/prepare-package.js'
import { usualPackages } from '../../src/docx/usual-packages.js'
import type { Section } from '../../src/model/document.js'
import { usualStyle } from '../../src/model/office-style.js'
import { heading, paragraph, section } from '../support/sample-document.js'

const main = section([heading('section', 'I.', 'Kết quả'), paragraph('Kính gửi')])
const appendix = section(
  [
    { type: 'appendix-head', label: 'Phụ lục II', title: 'NHIỆM VỤ', reference: '(Kèm theo …)', stamp: null },
    paragraph('Bảng.'),
  ],
  { role: 'appendix', orientation: 'landscape' },
)

const documents: readonly (readonly [name: string, sections: readonly Section[]])[] = [
  ['a letter', [main]],
  ['a report with an appendix', [main, appendix]],
  ['a report with three', [main, appendix, appendix, appendix]],
  ['an appendix alone', [appendix]],
]

test.each(documents)('%s finds just the package that would be built for it', async (_, sections) => {
  const { texts, packages } = await usualPackages()
  const headings = headingStyles(sections)
  const places = sections.map((_section, id) => [{ type: 'place', id } as const])
  const built = await buildPackage(sections, places, usualStyle, headings, null)
  const [, found] = packages.find(([key]) => key === packageKey(sections, usualStyle, headings)) ?? []
  expect(found?.map(([path, at]) => [path, texts[at]])).toEqual(
    [...built.keys()].map(path => [path, partText(built, path)]),
  )
})

test('another style has no package ready', async () => {
  const key = packageKey([main], { ...usualStyle, bodySize: 13 }, headingStyles([main]))
  expect((await usualPackages()).packages.map(([known]) => known)).not.toContain(key)
})
