import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(name => name !== '')

describe('the layout of the house', () => {
  test('only the agreed names stand at the top', () => {
    const top = new Set(tracked.map(name => name.split('/')[0] ?? ''))
    const agreed = [
      'src',
      'templates',
      'samples',
      'tests',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'README.md',
    ]
    expect([...top].filter(name => !agreed.includes(name) && !name.startsWith('.'))).toEqual([])
  })

  test('no source file is longer than 300 lines', () => {
    const sources = tracked.filter(name => /^(src|tests)\/.*\.(ts|cjs)$/.test(name))
    expect(sources.length).toBeGreaterThan(50)
    const long = sources.filter(name => readFileSync(`${root}/${name}`, 'utf8').split('\n').length > 301)
    expect(long).toEqual([])
  })

  test('no file carries an address of a registry or a path of one machine', () => {
    const texts = tracked.filter(name => /\.(ts|mjs|md|json|hbs|cjs|sh|cmd|command)$/.test(name))
    // Put together here, so that this file does not hold what it looks for.
    const found = new RegExp(
      [
        '"resolved"' + ':',
        'registry\\.' + 'npmjs',
        '/' + 'work/(main|shared|team)',
        'file:///' + '(home|root|work)',
      ].join('|'),
    )
    expect(texts.filter(name => found.test(readFileSync(`${root}/${name}`, 'utf8')))).toEqual([])
  })
})
