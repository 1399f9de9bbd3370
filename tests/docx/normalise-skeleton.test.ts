import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { normaliseSkeleton } from '../../src/docx/normalise-skeleton.js'

const CHANCE = [`rId${'A'.repeat(20)}-`, `rId-${'b'.repeat(18)}_b`]

function skeleton(ids: readonly string[]): Map<string, Uint8Array> {
  const parts: Record<string, string> = {
    'word/document.xml': ids
      .map(id => `<c:chart r:id="${id}"/><wp:docPr id="${id.length * 7}" name=""/>`)
      .join(''),
    'word/_rels/document.xml.rels': `<Relationship Id="rId1"/>${ids.map(id => `<Relationship Id="${id}" Target="x"/>`).join('')}`,
    'docProps/core.xml': `<x><dcterms:created xsi:type="dcterms:W3CDTF">${ids.length}</dcterms:created></x>`,
  }
  return new Map(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))
}

it('leaves no trace of chance identifiers, whatever characters end them', async () => {
  const result = await normaliseSkeleton(skeleton(CHANCE))
  expect(result.get('word/document.xml')).toBe(
    '<c:chart r:id="rIdX1"/><wp:docPr id="1" name=""/><c:chart r:id="rIdX2"/><wp:docPr id="2" name=""/>',
  )
  expect(result.get('word/_rels/document.xml.rels')).toBe(
    '<Relationship Id="rId1"/><Relationship Id="rIdX1" Target="x"/><Relationship Id="rIdX2" Target="x"/>',
  )
  expect(result.get('docProps/core.xml')).toBe('<x></x>')
})
