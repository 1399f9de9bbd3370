import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { saveOneResult } from '../../../src/cli/files/save-result.js'

let results = ''
const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const names = (): readonly string[] => readdirSync(results).filter(name => !name.startsWith('.'))

beforeEach(() => {
  results = mkdtempSync(join(tmpdir(), 'baocao ra '))
})
afterEach(() => rmSync(results, { recursive: true }))

test('what a person wrote stays, the new result stands beside it', async () => {
  writeFileSync(join(results, 'a.txt'), 'của tôi')
  expect(await saveOneResult(results, 'a.txt', text('mới'))).toMatchObject({
    name: 'a (2).txt',
    aside: 'changed',
  })
  expect(readFileSync(join(results, 'a.txt'), 'utf8')).toBe('của tôi')
})

test('an empty file, as a loss of power may leave one, is nobody’s work', async () => {
  writeFileSync(join(results, 'a.txt'), '')
  expect(await saveOneResult(results, 'a.txt', text('mới'))).toMatchObject({ name: 'a.txt', aside: null })
  expect(readFileSync(join(results, 'a.txt'), 'utf8')).toBe('mới')
  expect(names()).toEqual(['a.txt'])
})

test('an empty file that is open in an office program stays, the new result stands beside it', async () => {
  writeFileSync(join(results, 'a.docx'), '')
  writeFileSync(join(results, '~$a.docx'), 'x')
  expect(await saveOneResult(results, 'a.docx', text('mới'))).toMatchObject({
    name: 'a (2).docx',
    aside: 'locked',
  })
  expect(readFileSync(join(results, 'a.docx'), 'utf8')).toBe('')
})
