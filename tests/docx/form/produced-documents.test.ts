import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type GenerateOptions, generate } from '../../../src/index.js'
import { tell } from './spoiled-copy.js'

const folder = fileURLToPath(new URL('../../../samples/', import.meta.url))
const workbooks = readdirSync(folder).filter(name => name.endsWith('.xlsx'))

const ways: readonly (readonly [way: string, options: GenerateOptions])[] = [
  ['with charts and reminders', { charts: true, reminders: true }],
  [
    'with appendices of their own, on paper, in another style',
    {
      separateAppendices: true,
      electronic: false,
      style: {
        bodySize: 13,
        headerSize: 13,
        tableSize: 11,
        margins: { top: 25, bottom: 25, left: 35, right: 15 },
        firstLineIndent: 10,
        spaceBefore: 8,
        lineSpacing: 1.5,
      },
    },
  ],
]

describe.each(workbooks)('every document made of %s', workbook => {
  test.each(ways)('is in due form %s', async (_, options) => {
    const bytes = new Uint8Array(readFileSync(folder + workbook))
    const { documents } = await generate(bytes, { fileName: workbook, today: '2024-12-20', ...options })
    expect(documents.length).toBeGreaterThan(0)
    for (const document of documents) expect(tell(document.bytes), document.name).toEqual([])
  })
})
