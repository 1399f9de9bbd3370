import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { compoundFileWith } from '../../support/compound-file.js'
import { inflatesTo, zipOfMembers } from '../../support/zip-bombs.js'
import { codesOf } from './spoiled-copy.js'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const DOCUMENT = 'word/document.xml'

const zipOf = (xml: string): Uint8Array => zipSync({ [DOCUMENT]: strToU8(xml) })
const documentXml = (body: string): string =>
  `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`

describe('a file that is no Word document gives one clear finding', () => {
  test.each([
    ['nothing', new Uint8Array(), 'form-not-docx'],
    ['plain text', strToU8('Báo cáo'), 'form-not-docx'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'form-not-docx'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'form-not-docx'],
    ['XML of another kind at its place', zipOf('<html><body/></html>'), 'form-not-docx'],
    ['the head of a zip only', strToU8('PK\u0003\u0004'), 'form-broken-file'],
    ['a document cut in the middle', zipOf('<w:document xmlns:w="x"><w:body>'), 'form-broken-file'],
    ['a document of noise', zipOf('\u0001\u0002'), 'form-broken-file'],
    ['a document type', zipOf(`<!DOCTYPE d [<!ENTITY a "b">]>${documentXml('')}`), 'form-unsafe-file'],
    [
      'elements too deep',
      zipOf(documentXml('<w:sdt>'.repeat(9_000) + '</w:sdt>'.repeat(9_000))),
      'form-too-large',
    ],
  ])('%s', (_, bytes, code) => {
    expect(codesOf(bytes)).toEqual([code])
  })

  test('an old Word file, or one under a password', () => {
    expect(codesOf(compoundFileWith(['WordDocument']))).toEqual(['form-old-word'])
  })
})

describe('a bomb is not blown up', () => {
  const bomb = inflatesTo(documentXml('<w:p>').slice(0, -20), ' '.repeat(1 << 20), 400, '')

  test('that says how large it is', () => {
    expect(codesOf(zipOfMembers([{ name: DOCUMENT, ...bomb }]))).toEqual(['form-too-large'])
  })

  test('that says it is small', () => {
    expect(codesOf(zipOfMembers([{ name: DOCUMENT, ...bomb, size: 100 }]))).toEqual(['form-too-large'])
  })

  test('of a million elements in little space', () => {
    const nodes = inflatesTo(
      `<w:document xmlns:w="${W}"><w:body>`,
      '<w:p/>'.repeat(100_000),
      50,
      '</w:body></w:document>',
    )
    expect(codesOf(zipOfMembers([{ name: DOCUMENT, ...nodes }]))).toEqual(['form-too-large'])
  })
})

test('a document without anything of the form is told what is missing', () => {
  const codes = codesOf(zipOf(documentXml('<w:p><w:r><w:t>Xin chào</w:t></w:r></w:p>')))
  expect(codes).toEqual(
    expect.arrayContaining([
      'form-paper',
      'form-national-name-missing',
      'form-motto-missing',
      'form-kind-missing',
    ]),
  )
})
