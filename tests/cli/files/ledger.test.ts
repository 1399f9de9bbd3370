import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Ledger, openLedger, type RunRecord } from '../../../src/cli/files/ledger.js'

let results = ''
const open: Ledger[] = []
const ledgerOf = async (): Promise<Ledger> => {
  const ledger = await openLedger(results)
  open.push(ledger)
  return ledger
}
const file = (): string => join(results, '.baocao', 'so-ghi.jsonl')
const run = (input: string, key = 'k'): RunRecord => ({
  version: 1,
  input,
  key,
  ok: true,
  outputs: [{ name: `${input}.docx`, hash: 'h' }],
  period: 'quy-1-2024',
  previousPeriod: null,
  lastYearPeriod: null,
  unit: 'xã A',
  path: `/vao/${input}`,
  content: 'c',
  compared: [],
})

beforeEach(() => {
  results = mkdtempSync(join(tmpdir(), 'baocao sổ '))
})
afterEach(async () => {
  for (const ledger of open.splice(0)) await ledger.close()
  rmSync(results, { recursive: true })
})

test('opening and reading write nothing', async () => {
  const ledger = await ledgerOf()
  expect([ledger.runs(), ledger.run('a.xlsx'), ledger.ownHashes('a.docx')]).toEqual([[], null, []])
  expect(existsSync(join(results, '.baocao'))).toBe(false)
})

test('the last thing said about a workbook or a result holds, in the order of names', async () => {
  const first = await ledgerOf()
  await Promise.all([first.rememberRun(run('b.xlsx')), first.rememberOwn('b.docx', ['1'])])
  await first.rememberRun(run('a.xlsx'))
  await first.rememberRun(run('b.xlsx', 'newer'))
  await first.rememberOwn('b.docx', ['1', '2'])
  for (const ledger of [first, await ledgerOf()]) {
    expect(ledger.runs().map(each => [each.input, each.key])).toEqual([
      ['a.xlsx', 'k'],
      ['b.xlsx', 'newer'],
    ])
    expect(ledger.run('b.xlsx')?.key).toBe('newer')
    expect(ledger.ownHashes('b.docx')).toEqual(['1', '2'])
  }
})

test('a line cut short by a kill costs that line only', async () => {
  const first = await ledgerOf()
  await first.rememberOwn('a.docx', ['1'])
  await first.close()
  appendFileSync(file(), '\n{"version":1,"result":"b.docx","hash')
  const second = await ledgerOf()
  expect(second.ownHashes('b.docx')).toEqual([])
  await second.rememberOwn('c.docx', ['3'])
  const third = await ledgerOf()
  expect([third.ownHashes('a.docx'), third.ownHashes('b.docx'), third.ownHashes('c.docx')]).toEqual([
    ['1'],
    [],
    ['3'],
  ])
})

test('what no longer holds is dropped when it is most of the file, and nothing else', async () => {
  const first = await ledgerOf()
  for (let at = 0; at < 120; at += 1) await first.rememberRun(run('a.xlsx', `key ${at}`))
  await first.rememberOwn('a.docx', ['1'])
  const lines = (): number => readFileSync(file(), 'utf8').split('\n').filter(Boolean).length
  expect(lines()).toBe(121)
  await first.close()
  const second = await ledgerOf()
  expect(lines()).toBe(2)
  await second.rememberOwn('b.docx', ['2'])
  const third = await ledgerOf()
  expect(third.run('a.xlsx')?.key).toBe('key 119')
  expect([third.ownHashes('a.docx'), third.ownHashes('b.docx')]).toEqual([['1'], ['2']])
})

test('a memory that is no memory is forgotten', async () => {
  const first = await ledgerOf()
  await first.rememberOwn('a.docx', ['1'])
  await first.close()
  appendFileSync(file(), '\n{"version":2,"result":"a.docx","hashes":["x"]}\nnull\n[]\n{"version":1}')
  expect((await ledgerOf()).ownHashes('a.docx')).toEqual(['1'])
})
