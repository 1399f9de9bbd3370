import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkEntries } from '../../src/messages/catalogue/check.js'
import { computeEntries } from '../../src/messages/catalogue/compute.js'
import { readEntries } from '../../src/messages/catalogue/read.js'
import { tablesEntries } from '../../src/messages/catalogue/tables.js'
import { corpusCases } from './case-file.js'
import { STAGE_TESTED } from './stage-tested.js'

const cases = corpusCases()
const codes = Object.keys({ ...readEntries, ...tablesEntries, ...checkEntries, ...computeEntries })
const raised = new Set(cases.flatMap(({ findings }) => findings.map(line => line.split(' ')[0] ?? '')))
const near = new Set(cases.flatMap(each => each.near))
const staged = Object.entries(STAGE_TESTED)
const listed = (codesOf: readonly string[], has: (code: string) => boolean) =>
  codesOf.filter(code => !has(code))

test('every code of reading, checking and computing is raised by a case', () => {
  const inStages = codes.filter(code => Object.hasOwn(STAGE_TESTED, code))
  console.log(
    `codes: ${codes.length}; raised in the corpus ${codes.filter(code => raised.has(code)).length}, in stage tests only ${inStages.length}; near cases in the corpus ${codes.filter(code => near.has(code)).length}, in stage tests only ${inStages.length}`,
  )
  expect(listed(codes, code => raised.has(code) || Object.hasOwn(STAGE_TESTED, code))).toEqual([])
})

test('every code has a near case that does not raise it', () => {
  expect(listed(codes, code => near.has(code) || Object.hasOwn(STAGE_TESTED, code))).toEqual([])
})

test('the cases name codes that exist', () => {
  expect([...raised, ...near, ...Object.keys(STAGE_TESTED)].filter(code => !codes.includes(code))).toEqual([])
})

test.each(staged)('%s stands in the tests that the list names', (code, { raised: raising, near: nearly }) => {
  for (const name of [raising, nearly]) {
    const source = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
    expect(source).toMatch(new RegExp(`(?<![\\w-])${code}(?![\\w-])`))
  }
})

test('codes that the corpus raises and comes near to need no place in the list', () => {
  expect(staged.map(([code]) => code).filter(code => raised.has(code) && near.has(code))).toEqual([])
})
