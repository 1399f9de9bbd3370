import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { tongHop } from '../support/samples/tong-hop.js'
import { writeSample } from '../support/samples/write-sample.js'

const folder = fileURLToPath(new URL('../../samples/tong-hop/', import.meta.url))

describe('the sample workbooks of the city', () => {
  test.each(tongHop)('%s is what its data says, byte for byte', async (file, sheets) => {
    const bytes = await writeSample(sheets)
    if (process.env['UPDATE'] === '1' && process.env['CI'] === undefined) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(folder + file, bytes)
    }
    expect(Buffer.from(bytes).equals(readFileSync(folder + file))).toBe(true)
  })

  test('there is nothing else in the folder, and no file is large', () => {
    expect(readdirSync(folder).sort()).toEqual(tongHop.map(([file]) => file).sort())
    for (const [file] of tongHop) expect(readFileSync(folder + file).length).toBeLessThan(20_000)
  })
})
