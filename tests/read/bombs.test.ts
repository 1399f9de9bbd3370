import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { continueCrc } from '../../src/model/crc.js'
import { type BuiltWorkbook, partsOf, sheetXml } from '../support/xlsx-xml.js'
import { inflatesTo, zipOfMembers } from '../support/zip-bombs.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'read-bombs-'))
const child = join(folder, 'child.mjs')

/** Reads a file in a process of its own and prints codes, processor milliseconds and most memory (kB). */
const childSource = `
import { readFileSync } from 'node:fs'
import { readSheets } from './src/read/read-sheets.js'
const bytes = new Uint8Array(readFileSync(process.argv[2]))
const result = readSheets(bytes, 'bom.xlsx')
const cells = result.ok ? result.value.reduce((sum, sheet) => sum + sheet.rows.length, 0) : -1
console.log(JSON.stringify({ codes: result.messages.map(one => one.code), rows: cells, time: (process.cpuUsage().user + process.cpuUsage().system) / 1000, memory: process.resourceUsage().maxRSS }))
`

beforeAll(() => {
  buildSync({
    stdin: { contents: childSource, resolveDir: root, loader: 'ts' },
    outfile: child,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  })
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const sheetPart = 'xl/worksheets/sheet1.xml'
const stringsPart = 'xl/sharedStrings.xml'
const [before = '', after = ''] = sheetXml({ data: '@' }).split('@')

type Bomb = { readonly packed: Uint8Array; readonly size: number }

/** A workbook of which one part is the bomb; `claimed` is the size its directory gives for it. */
function armed(
  part: string,
  bomb: Bomb,
  extra: BuiltWorkbook = {},
  claimed = bomb.size,
  sheets = 1,
): Uint8Array {
  const parts = partsOf(
    Array.from({ length: sheets }, () => ({})),
    extra,
  )
  const members = Object.entries(parts)
    .filter(([name]) => name !== part)
    .map(([name, content]) => {
      const bytes = Buffer.from(content)
      return { name, packed: deflateRawSync(bytes), size: bytes.length, crc: continueCrc(0, bytes) }
    })
  return zipOfMembers([...members, { name: part, packed: bomb.packed, size: claimed }])
}

function readInChild(bytes: Uint8Array): { codes: string[]; rows: number; time: number; memory: number } {
  const file = join(folder, 'bom.xlsx')
  writeFileSync(file, bytes)
  const ran = spawnSync(process.execPath, [child, file], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  expect(ran.stderr).toBe('')
  return JSON.parse(ran.stdout)
}

/** Repeats a unit until it is about so many megabytes in blocks of one. */
function megabytes(count: number, unit: string, start = before, end = after): Bomb {
  return inflatesTo(start, unit.repeat(Math.floor(1e6 / Buffer.byteLength(unit))), count, end)
}

const row = '<row><c><v>1</v></c></row>'
const item = '<si><t>aaaaaaaaaaaaa</t></si>'
const sst = '<?xml version="1.0"?><sst>'
const strings: BuiltWorkbook = { strings: '' }
const many =
  partsOf([{}])
    ['xl/workbook.xml']?.toString()
    .replace(/<sheet .*?\/>/, found => found.repeat(60)) ?? ''

describe('files that grow without end', () => {
  test.each<[string, string, () => Uint8Array]>([
    ['a sheet of 900 MB', 'file-inflates-too-much', () => armed(sheetPart, megabytes(600, row))],
    [
      'a sheet of 900 MB that claims 5 kB',
      'file-corrupt',
      () => armed(sheetPart, megabytes(600, row), {}, 5000),
    ],
    [
      'a sheet of 900 MB that claims 190 MB',
      'sheet-xml-too-many-rows',
      () => armed(sheetPart, megabytes(600, row), {}, 1.9e8),
    ],
    [
      'shared strings of 400 MB',
      'file-inflates-too-much',
      () => armed(stringsPart, megabytes(400, item, sst, '</sst>'), strings),
    ],
    [
      'shared strings of 400 MB that claim 60 MB',
      'file-inflates-too-much',
      () => armed(stringsPart, megabytes(400, item, sst, '</sst>'), strings, 6e7),
    ],
    [
      'shared strings that are one text',
      'file-inflates-too-much',
      () => armed(stringsPart, megabytes(60, 'ố', `${sst}<si><t>`, '</t></si></sst>'), strings),
    ],
    [
      'shared strings that are one text of runs',
      'file-inflates-too-much',
      () =>
        armed(
          stringsPart,
          megabytes(
            60,
            '<r><rPr><rFont val="A"/></rPr><t>a</t></r><r><t>b</t></r>',
            `${sst}<si>`,
            '</si></sst>',
          ),
          strings,
        ),
    ],
    [
      'one row of cells',
      'sheet-xml-bad-address',
      () => armed(sheetPart, megabytes(190, '<c><v>1</v></c>', `${before}<row>`, `</row>${after}`)),
    ],
    [
      'full rows',
      'sheet-xml-too-many-cells',
      () =>
        armed(sheetPart, inflatesTo(before, `<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`, 800, after)),
    ],
    ['nested elements', 'sheet-xml-broken', () => armed(sheetPart, megabytes(190, '<a>'))],
    [
      'one attribute',
      'sheet-xml-broken',
      () => armed(sheetPart, megabytes(190, 'x', `${before}<a b="`, `"/>${after}`)),
    ],
    [
      'one value',
      'sheet-xml-too-long',
      () => armed(sheetPart, megabytes(190, 'x', `${before}<row><c t="str"><v>`, `</v></c></row>${after}`)),
    ],
    [
      'a comment',
      'file-corrupt',
      () => armed(sheetPart, megabytes(190, 'x', `${before}<!--`, `-->${after}`)),
    ],
    [
      'one part that sixty sheets share',
      'file-inflates-too-much',
      () => armed(sheetPart, megabytes(50, ' '), { parts: { 'xl/workbook.xml': many } }),
    ],
  ])('refuses %s with %s within 10 seconds and 400 MB', (_what, code, build) => {
    const { codes, rows, time, memory } = readInChild(build())
    expect(rows).toBe(-1)
    expect(codes).toContain(code)
    expect(time).toBeLessThan(10_000)
    expect(memory).toBeLessThan(400_000)
  })

  test('reads a workbook beside a member of 1.9 GB that no sheet uses', () => {
    const picture = megabytes(1900, '\u0000', '', '')
    const { codes, rows, time, memory } = readInChild(armed('xl/media/image1.png', picture))
    expect({ codes, rows }).toEqual({ codes: [], rows: 0 })
    expect(time).toBeLessThan(10_000)
    expect(memory).toBeLessThan(200_000)
  })

  test('refuses more entries than any workbook has', () => {
    const packed = Buffer.alloc(0)
    const members = Array.from({ length: 20_001 }, (_, n) => ({ name: String(n), packed, size: 0 }))
    expect(readInChild(zipOfMembers(members)).codes).toEqual(['file-inflates-too-much'])
  })
})
