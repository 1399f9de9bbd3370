import { describe, expect, test } from 'vitest'
import type { Message } from '../../../src/messages/message.js'
import { lintTemplates } from '../../../src/template/lint/lint-templates.js'
import type { TemplateSet, TemplateSource } from '../../../src/template/template-set.js'
import { readTemplateFolder } from '../../support/template-folder.js'
import { type Mutant, mutantsOf } from './mutants.js'

const good = readTemplateFolder()
const PER_KIND = 20

/** Mulberry32: the same numbers on every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Planted = { readonly source: TemplateSource; readonly mutant: Mutant; readonly set: TemplateSet }

function plant(source: TemplateSource, mutant: Mutant): Planted {
  const changed = { ...source, text: mutant.text }
  const replace = (sources: ReadonlyMap<string, TemplateSource>) =>
    sources.get(source.name) === source ? new Map([...sources, [source.name, changed]]) : sources
  return { source, mutant, set: { documents: replace(good.documents), partials: replace(good.partials) } }
}

function choose(): readonly Planted[] {
  const random = randomFrom(20240314)
  const all = [...good.documents.values(), ...good.partials.values()].flatMap(source =>
    mutantsOf(source.text).map(mutant => ({ source, mutant })),
  )
  const kinds = [...new Set(all.map(own => own.mutant.kind))]
  return kinds.flatMap(kind =>
    all
      .filter(own => own.mutant.kind === kind)
      .map(own => ({ ...own, order: random() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, PER_KIND)
      .map(own => plant(own.source, own.mutant)),
  )
}

function isRight(found: Message, planted: Planted): boolean {
  return (
    found.severity === 'error' &&
    found.place?.in === 'template' &&
    found.place.template === planted.source.name &&
    planted.mutant.lines.includes(found.place.line)
  )
}

describe('mutated templates', () => {
  const planted = choose()
  const results = planted.map(own => {
    const messages = lintTemplates(own.set)
    return { ...own, found: messages.some(found => isRight(found, own)), messages }
  })
  const found = results.filter(result => result.found).length

  test('at least 98 of 100 planted faults are found at the right line', () => {
    const kinds = [...new Set(results.map(result => result.mutant.kind))]
    const table = kinds.map(kind => {
      const own = results.filter(result => result.mutant.kind === kind)
      return `${kind}: ${own.filter(result => result.found).length}/${own.length}`
    })
    const missed = results
      .filter(result => !result.found)
      .map(result => {
        const said = result.messages.map(message => `${message.code}@${JSON.stringify(message.place)}`)
        return `${result.mutant.kind} ${result.source.name}:${result.mutant.lines} ${result.mutant.planted} | ${said.slice(0, 3).join(' ')}`
      })
    console.log(
      `mutants: ${found}/${results.length} found at the right line\n${table.join('\n')}\n${missed.join('\n')}`,
    )
    expect(results.length).toBeGreaterThanOrEqual(100)
    expect(found / results.length).toBeGreaterThanOrEqual(0.98)
  })

  test.each(['end tag missing', 'misspelt name'])('one fault of the kind "%s" gives one message', kind => {
    const own = results.filter(result => result.mutant.kind === kind)
    expect(
      own
        .filter(result => faultsTold(result.messages) !== 1)
        .map(({ source, mutant, messages }) => [
          source.name,
          mutant.lines,
          messages.map(message => `${message.code} ${JSON.stringify(message.place)}`),
        ]),
    ).toEqual([])
  })

  /** A value and the partial it is handed to are spelt alike or not: that is told at both ends, and wherever the partial uses it. */
  function faultsTold(messages: readonly Message[]): number {
    const others = messages.filter(message => message.code !== 'template-unused-value')
    if (others.length === 0) return messages.length
    const isHandedOver = others.length < messages.length
    return isHandedOver ? new Set(others.map(({ values }) => JSON.stringify(values))).size : others.length
  }

  test('none of the good templates is blamed', () => {
    expect(lintTemplates(good)).toEqual([])
  })
})
