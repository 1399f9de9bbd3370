import { expect, it, vi } from 'vitest'
import { writeDocx } from '../../src/docx/write-docx.js'
import { usualStyle } from '../../src/model/office-style.js'
import { schemaFaults } from '../support/ooxml-validator.js'
import {
  documentOf,
  letterhead,
  section,
  signature,
  taskTable,
  wholeReport,
} from '../support/sample-document.js'

vi.setConfig({ testTimeout: 240_000 })

it('passes the Open XML SDK’s validator', async context => {
  const files = [
    await writeDocx(wholeReport(), usualStyle),
    await writeDocx(wholeReport(5), {
      ...usualStyle,
      bodySize: 13,
      headerSize: 13,
      lineSpacing: 1.5,
      mergeEqualCells: true,
    }),
    await writeDocx(
      documentOf(section([letterhead, signature]), section([taskTable(3), taskTable(2)])),
      usualStyle,
    ),
    await writeDocx(documentOf(section([])), usualStyle),
  ]
  const faults = await schemaFaults(files)
  if (faults === null) return context.skip()
  expect(faults).toEqual([])
})
