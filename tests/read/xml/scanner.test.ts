import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { XmlScanner } from '../../../src/read/xml/scanner.js'

/** Scans text cut at the given places; events as lines, or the reason it is broken. */
function scan(text: string, cuts: readonly number[] = []): string {
  const events: string[] = []
  let words = ''
  const flush = () => {
    if (words !== '') events.push(`text ${words}`)
    words = ''
  }
  const scanner = new XmlScanner({
    wantsText: true,
    open(name, attributes, depth) {
      flush()
      const written = Array.from({ length: attributes.count }, (_, n) => {
        const [a, b, c, d] = attributes.places.slice(4 * n, 4 * n + 4)
        return `${attributes.text.slice(a, b)}=${attributes.text.slice(c, d)}`
      })
      events.push(['open', depth, name, ...written].join(' '))
    },
    text(piece) {
      words += piece
    },
    close(name, depth) {
      flush()
      events.push(`close ${depth} ${name}`)
    },
  })
  let from = 0
  for (const cut of [...cuts, text.length]) {
    if (!scanner.write(text.slice(from, cut))) break
    from = cut
  }
  scanner.end()
  return scanner.fault()?.reason ?? events.join('\n')
}

function saxesAccepts(text: string): boolean {
  const parser = new SaxesParser()
  let broken = false
  parser.on('error', () => {
    broken = true
  })
  parser.write(text).close()
  return !broken
}

const sample =
  '<?xml version="1.0"?>\n<!-- a > b --><x:a q="1>2" xmlns:x=\'u\'>một &amp; hai<b/><![CDATA[<c>&amp;]]]]><!--<d>--><e f = "g" >&#272;&#x1ED1;</e ></x:a>\n'

describe('the scanner', () => {
  test('reports elements by local name with attributes, text and depth', () => {
    expect(scan(sample).split('\n')).toEqual([
      'open 1 a q=1>2 xmlns:x=u',
      'text một & hai',
      'open 2 b',
      'close 2 b',
      'text <c>&amp;]]',
      'open 2 e f=g',
      'text Đố',
      'close 2 e',
      'close 1 a',
    ])
  })

  test('reports the same wherever the text is cut', () => {
    for (let cut = 0; cut <= sample.length; cut++) expect(scan(sample, [cut])).toBe(scan(sample))
    const everywhere = Array.from({ length: sample.length }, (_, at) => at)
    expect(scan(sample, everywhere)).toBe(scan(sample))
  })

  test.each([
    '',
    '   ',
    '<a>',
    '<a></b>',
    '<a></a></a>',
    '<a/><b/>',
    '<a/>x',
    'x<a/>',
    '<a b=c/>',
    '<a b="c/>',
    '<a b="c"d="e"/>',
    '<a b="1" b="2"/>',
    '<a b/>',
    '<a b="<"/>',
    '<a>&nbsp;</a>',
    '<a>& </a>',
    '<a>&#x110000;</a>',
    '<a>&amp</a>',
    '< a/>',
    '<1/>',
    '<a/ >',
    '<a><!-- </a>',
    '<a><![CDATA[ </a>',
    '<![CDATA[x]]><a/>',
    '<a></a',
    '<a></ab>',
    '<ab></a>',
    '<a><!x></a>',
    '<a',
    '<',
  ])('calls %j broken', text => {
    expect(scan(text)).toBe('broken')
    expect(saxesAccepts(text)).toBe(false)
  })

  test.each(['<!DOCTYPE a><a/>', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'])(
    'refuses the DTD of %j',
    text => {
      expect(scan(text)).toBe('doctype')
      expect(scan(text, [text.indexOf('DOC')])).toBe('doctype')
    },
  )

  test('gives up on nesting that no workbook has', () => {
    expect(scan('<a>'.repeat(199) + '</a>'.repeat(199))).not.toBe('broken')
    expect(scan('<a>'.repeat(300) + '</a>'.repeat(300))).toBe('broken')
  })

  test('accepts what a strict parser accepts, over scrambled markup', () => {
    const word = fc.constantFrom(
      '<a>',
      '</a>',
      '<b c="d">',
      '</b>',
      '<e/>',
      '<',
      '>',
      '&',
      '&lt;',
      'x',
      '"',
      '<!--',
      '-->',
      '/',
      ' ',
    )
    let accepted = 0
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), words => {
        const text = `<r>${words.join('')}</r>`
        // The scanner leaves one rule to others: '--' inside a comment.
        if (/<!--(?!.*-->)|<!--.*?--[^>]|<!--.*<!--|--->/s.test(text)) return true
        const ours = scan(text) !== 'broken'
        if (ours) accepted++
        return ours === saxesAccepts(text)
      }),
      { seed: 33, numRuns: 5000 },
    )
    expect(accepted).toBeGreaterThan(300)
  })
})
