import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { writeDocx } from '../../src/docx/write-docx.js'
import { usualStyle } from '../../src/model/office-style.js'
import { docxFaults } from '../support/docx-checks.js'
import { schemaFaults } from '../support/ooxml-validator.js'
import { randomDocument } from '../support/random-document.js'

vi.setConfig({ testTimeout: 240_000 })

const SEED = 20200305
const merging = { ...usualStyle, mergeEqualCells: true }

it('writes 2,000 random document trees without a structural fault', async () => {
  await fc.assert(
    fc.asyncProperty(randomDocument, fc.boolean(), async (document, merge) => {
      expect(docxFaults(await writeDocx(document, merge ? merging : usualStyle))).toEqual([])
    }),
    { seed: SEED, numRuns: 2000 },
  )
})

it('writes random documents that the Open XML SDK’s validator passes', async context => {
  const documents = fc.sample(randomDocument, { seed: SEED + 1, numRuns: 104 })
  const files: Uint8Array[] = []
  for (const document of documents.slice(0, 4)) files.push(await writeDocx(document, merging))
  // The validator takes a second a file: a hundred documents are one, section after section.
  const [first, ...others] = documents.slice(4)
  const sections = [first, ...others].flatMap(document => document?.sections ?? [])
  if (first !== undefined) files.push(await writeDocx({ ...first, sections }, usualStyle))
  const faults = await schemaFaults(files)
  if (faults === null) return context.skip()
  expect(faults).toEqual([])
})
