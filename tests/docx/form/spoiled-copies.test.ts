import { beforeAll, describe, expect, test } from 'vitest'
import { formFindingEntries } from '../../../src/messages/catalogue/form-findings.js'
import { type BaseName, writeBases } from './base-documents.js'
import { endFaults } from './faults/end-faults.js'
import { headFaults } from './faults/head-faults.js'
import { pageFaults } from './faults/page-faults.js'
import { textFaults } from './faults/text-faults.js'
import { codesOf, spoil, tell } from './spoiled-copy.js'

const FAULTS = [...pageFaults, ...headFaults, ...textFaults, ...endFaults]
/** Told of files that are no document; their tests stand with the hostile files. */
const FILE_CODES = [
  'form-not-docx',
  'form-old-word',
  'form-broken-file',
  'form-too-large',
  'form-unsafe-file',
]

let bases: Readonly<Record<BaseName, Uint8Array>>

beforeAll(async () => {
  bases = await writeBases()
})

describe('a document in due form', () => {
  test.each(['report', 'single', 'letter', 'parts'] as const)('the %s has no finding', base => {
    expect(tell(bases[base])).toEqual([])
  })
})

describe('a copy with one fault has exactly that finding', () => {
  test.each(FAULTS)('$code: $fault', ({ code, base, edits }) => {
    const spoiled = spoil(bases[base ?? 'report'], edits)
    expect(codesOf(spoiled), tell(spoiled).join('\n')).toEqual([code])
  })
})

test('every finding has a spoiled copy', () => {
  const covered = new Set([...FAULTS.map(({ code }) => code), ...FILE_CODES])
  expect(Object.keys(formFindingEntries).filter(code => !covered.has(code))).toEqual([])
})
