import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeMarkedCopy } from '../../src/workbook/marked-copy.js'
import { worksheet, zipWorkbook } from '../support/small-workbook.js'

const original = new Uint8Array(
  readFileSync(fileURLToPath(new URL('../../samples/tinh-long.xlsx', import.meta.url))),
)
const findings = ['A1', 'D10', 'Z99'].map(cell => ({
  sheet: 'PL01',
  cell,
  more: [],
  severity: 'error' as const,
  text: 'Sai.',
  hint: 'Sửa.',
  code: 'thu',
}))

/** A small generator of the same numbers every time (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** Opens the zip again: a copy that was made must be whole. */
function isWhole(bytes: Uint8Array): boolean {
  return Object.keys(unzipSync(bytes)).length > 5
}

describe('a damaged workbook', () => {
  test('never stops the program: its copy is whole or is not made (600 rounds of changed bytes)', () => {
    const next = numbers(20240314)
    let made = 0
    for (let round = 0; round < 600; round++) {
      const bytes = original.slice(0, next(20) === 0 ? next(original.length) : original.length)
      for (let change = next(8); change >= 0; change--) bytes[next(bytes.length || 1)] = next(256)
      const copy = writeMarkedCopy(bytes, findings, 'vi')
      if (copy.ok) made += 1
    }
    expect(made).toBeGreaterThan(100)
  })

  test('keeps all its parts where its XML is cut or mixed up (300 rounds)', () => {
    const next = numbers(7)
    const parts = unzipSync(original)
    const names = Object.keys(parts).filter(name => /\.(xml|rels)$/.test(name))
    let made = 0
    for (let round = 0; round < 300; round++) {
      const name = names[next(names.length)] ?? ''
      const text = strFromU8(parts[name] ?? new Uint8Array())
      const [from, length] = [next(text.length), next(40)]
      const marks = ['', '<', '>', '"', '</', '<!--', '<![CDATA[', '/>', '&', '<row ']
      const changed = text.slice(0, from) + (marks[next(marks.length)] ?? '') + text.slice(from + length)
      const bytes = zipSync({ ...parts, [name]: strToU8(changed) }, { mtime: new Date(2024, 0, 1) })
      const copy = writeMarkedCopy(bytes, findings, 'vi')
      if (!copy.ok) continue
      made += 1
      expect(isWhole(copy.value)).toBe(true)
      expect(Object.keys(unzipSync(copy.value))).toEqual(expect.arrayContaining(Object.keys(parts)))
    }
    expect(made).toBeGreaterThan(100)
  })

  test('has a part left alone that is not what its directory says', () => {
    const bytes = zipWorkbook({ sheets: { PL01: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') } })
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    // The size of the sheet in the central directory, made one too small.
    const name = 'xl/worksheets/sheet1.xml'
    const text = new TextDecoder('latin1').decode(bytes)
    const at = text.lastIndexOf(name) - 46
    view.setUint32(at + 24, view.getUint32(at + 24, true) - 1, true)
    const copy = writeMarkedCopy(bytes, findings, 'vi')
    if (!copy.ok) throw new Error('no copy was made')
    const sheets = new TextDecoder().decode(unzipSync(copy.value)['xl/workbook.xml'])
    expect(sheets).toContain('Lỗi cần sửa')
    expect(unzipSync(copy.value)['xl/comments1.xml']).toBeUndefined()
  })
})
