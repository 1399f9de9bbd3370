/** Faults planted in good templates: one change each, with the lines a reader would look at. */

/** `lines` are the lines (from 1) at which the fault may rightly be told: where it was planted, or where its other half stands. */
export type Mutant = {
  readonly kind: string
  readonly text: string
  readonly lines: readonly number[]
  readonly planted: string
}

type Change = { readonly start: number; readonly end: number; readonly by: string; readonly also?: number }

const TAG = /\{\{[^{}]*\}\}/g
const NOT_NAMES = new Set([
  'each',
  'if',
  'unless',
  'with',
  'else',
  'this',
  'as',
  'root',
  'true',
  'false',
  'data',
])

/** Gives every mutant of a template, by kind. */
export function mutantsOf(text: string): readonly Mutant[] {
  return Object.entries(kinds).flatMap(([kind, find]) =>
    find(withoutComments(text)).map(change => {
      const lines = [lineOf(text, change.start)]
      if (change.also !== undefined) lines.push(lineOf(text, change.also))
      const planted = `${text.slice(Math.max(0, change.start - 20), change.start)}[${text.slice(change.start, change.end)}→${change.by}]`
      return { kind, text: text.slice(0, change.start) + change.by + text.slice(change.end), lines, planted }
    }),
  )
}

const kinds: Readonly<Record<string, (text: string) => readonly Change[]>> = {
  'misspelt name': text => [...text.matchAll(TAG)].flatMap(tag => misspellings(tag[0], tag.index)),
  'misspelt field or state in quotes': text =>
    [
      ...text.matchAll(/\((?:filter|present|without|eq time\.outline|groupBy|sortBy)\s[^()]*?"(\w{4,})"/g),
    ].map(match => misspell(match[1] ?? '', match.index + match[0].length - 1 - (match[1] ?? '').length)),
  'misspelt element': text =>
    [...text.matchAll(/<([a-z][\w-]+)/g)].map(match => misspell(match[1] ?? '', match.index + 1)),
  'misspelt attribute': text =>
    [...text.matchAll(/<[a-z][^<>{}]*?\s([a-z]{4,})="/g)].map(match =>
      misspell(match[1] ?? '', match.index + match[0].length - 2 - (match[1] ?? '').length),
    ),
  'wrong attribute value': text =>
    [...text.matchAll(/(?:style|role|orientation|align|keep|kind)="([a-z]+)"/g)].map(match =>
      misspell(match[1] ?? '', match.index + match[0].length - 1 - (match[1] ?? '').length),
    ),
  'attribute without quote': text =>
    [...text.matchAll(/\s[a-z]+="[^"{}<>]*"/g)].map(match => {
      const at = match.index + match[0].indexOf('"')
      return { start: at, end: at + 1, by: '' }
    }),
  'end tag missing': text =>
    [...text.matchAll(/<\/([\w-]+)>/g)].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      by: '',
      also: opening(text, match[1] ?? '', match.index),
    })),
  'start tag missing': text =>
    [...text.matchAll(/<([a-z][\w-]*)(?:\s[^<>]*)?>/g)]
      .filter(match => !match[0].endsWith('/>'))
      .map(match => ({
        start: match.index,
        end: match.index + match[0].length,
        by: '',
        also: closing(text, `<${match[1] ?? ''}`, `</${match[1] ?? ''}>`, match.index),
      })),
  'block not closed': text =>
    [...text.matchAll(/\{\{\/(\w+)\}\}/g)].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      by: '',
      also: blockOpening(text, match.index),
    })),
  'block not opened': text =>
    [...text.matchAll(/\{\{#(\w+) [^{}]*\}\}/g)].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      by: '',
      also: blockClosing(text, match.index),
    })),
  'unknown block': text =>
    [...text.matchAll(/\{\{#(each|with|if|unless)(?= )/g)].map(match => ({
      start: match.index + 3,
      end: match.index + match[0].length,
      by: `${match[1] ?? ''}x`,
    })),
  'argument too many': text =>
    [...text.matchAll(/\((?:size|upper|withoutDash|indicatorSentence)\s[^()"]+/g)].map(match => ({
      start: match.index + match[0].length,
      end: match.index + match[0].length,
      by: ' 1 2',
    })),
  'argument missing': text =>
    [...text.matchAll(/\{\{(?:withoutStop|sentence|capital|count|number|default|join) ([^{}]+)\}\}/g)].map(
      match => ({
        start: match.index + match[0].length - 3 - (match[1] ?? '').length,
        end: match.index + match[0].length - 2,
        by: '',
      }),
    ),
  'raw output': text =>
    [...text.matchAll(/\{\{\w[\w.]*\}\}/g)].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      by: `{${match[0]}}`,
    })),
  'scope too far up': text =>
    [...text.matchAll(/\.\.\/(?=\w)/g)].map(match => ({
      start: match.index,
      end: match.index + 3,
      by: '../../../../../../',
    })),
  'loop across a tag': text =>
    [...text.matchAll(/<(li|p|row|cell|ul|h2)(?:\s[^<>{}]*)?>/g)].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      by: `{{#if 1}}${match[0]}{{/if}}`,
    })),
  'element in the wrong place': text => [
    ...[...text.matchAll(/<li>[^\n]*<\/li>/g)].map(match => swap(match.index, match[0], 'li', 'cell')),
    ...[...text.matchAll(/<cell>[^\n<]*<\/cell>/g)].map(match => swap(match.index, match[0], 'cell', 'li')),
    ...[...text.matchAll(/<h2>[^\n]*<\/h2>/g)].map(match => swap(match.index, match[0], 'h2', 'receiver')),
  ],
  'cell missing': text =>
    [...text.matchAll(/<cell>[^<]*<\/cell>/g)].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      by: '',
    })),
  'bare mark in text': text =>
    [...text.matchAll(/<p>(?=\p{L})/gu)].flatMap(match =>
      ['R & D ', '5 < 7 '].map(by => ({ start: match.index + 3, end: match.index + 3, by })),
    ),
}

function misspellings(tag: string, offset: number): readonly Change[] {
  const bare = tag.replace(/"[^"]*"|\|[^|]*\|/g, part => ' '.repeat(part.length))
  return [...bare.matchAll(/[A-Za-z][\w-]{3,}/g)]
    .filter(word => !NOT_NAMES.has(word[0]))
    .map(word => misspell(word[0], offset + word.index))
}

/** Swaps the last two different neighbours; a word of equal letters loses its last. */
function misspell(word: string, start: number): Change {
  for (let index = word.length - 1; index > 0; index -= 1) {
    const left = word.charAt(index - 1)
    const right = word.charAt(index)
    if (left !== right && left !== '-' && right !== '-')
      return {
        start,
        end: start + word.length,
        by: word.slice(0, index - 1) + right + left + word.slice(index + 1),
      }
  }
  return { start, end: start + word.length, by: word.slice(0, -1) }
}

function swap(start: number, whole: string, from: string, to: string): Change {
  const by = whole.replace(`<${from}>`, `<${to}>`).replace(new RegExp(`</${from}>$`), `</${to}>`)
  return { start, end: start + whole.length, by }
}

function opening(text: string, name: string, before: number): number {
  let depth = 0
  const tags = [...text.slice(0, before).matchAll(new RegExp(`<(/?)${name}(?![\\w-])[^<>]*?(/?)>`, 'g'))]
  for (const tag of tags.reverse()) {
    if (tag[2] === '/') continue
    if (tag[1] === '/') depth += 1
    else if (depth === 0) return tag.index
    else depth -= 1
  }
  return before
}

function closing(text: string, open: string, close: string, from: number): number {
  let depth = 0
  const pattern = new RegExp(`${open}(?![\\w-])[^<>]*?(/?)>|${close}`, 'g')
  for (const tag of text.slice(from).matchAll(pattern)) {
    if (tag[1] === '/') continue
    depth += tag[0].startsWith('</') ? -1 : 1
    if (depth === 0) return from + tag.index
  }
  return from
}

function blockOpening(text: string, before: number): number {
  let depth = 0
  const tags = [...text.slice(0, before).matchAll(/\{\{([#/])\w+/g)]
  for (const tag of tags.reverse()) {
    if (tag[1] === '/') depth += 1
    else if (depth === 0) return tag.index
    else depth -= 1
  }
  return before
}

function blockClosing(text: string, from: number): number {
  let depth = 0
  for (const tag of text.slice(from).matchAll(/\{\{([#/])\w+/g)) {
    depth += tag[1] === '/' ? -1 : 1
    if (depth === 0) return from + tag.index
  }
  return from
}

/** Comments are blanked so that nothing is planted in them. */
function withoutComments(text: string): string {
  return text.replace(/\{\{!--[\s\S]*?--\}\}/g, comment => comment.replace(/[^\n]/g, ' '))
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
