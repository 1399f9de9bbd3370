import { describe, expect, it } from 'vitest'
import { escapeAttribute, escapeText } from '../../src/docx/xml-text.js'

describe('text is made fit for XML 1.0', () => {
  it.each([
    ['markup is escaped', 'a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['control characters are dropped', 'a\u0000b\u0007c\u001fd\u000be', 'abcde'],
    ['U+FFFE and U+FFFF are dropped', 'a\ufffeb\uffffc', 'abc'],
    ['half of a surrogate pair is dropped', 'a\ud83db\ude00c', 'abc'],
    ['a whole pair stays', 'a\ud83d\ude00b', 'a\ud83d\ude00b'],
    ['letters are composed', 'tie\u0302\u0301n', 'tiến'],
    ['line ends and tabs stay', 'a\n\tb', 'a\n\tb'],
  ])('%s', (_, given, expected) => {
    expect(escapeText(given)).toBe(expected)
  })

  it('escapes quotation marks in attributes', () => {
    expect(escapeAttribute('bảng "A"\nB')).toBe('bảng &quot;A&quot; B')
  })
})
