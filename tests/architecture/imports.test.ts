import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const rules = createRequire(import.meta.url)('./imports.cjs') as { forbidden: [] }

test('imports run one way and every package has one owner', async () => {
  const result = await cruise(
    ['src'],
    {
      baseDir: root,
      ruleSet: { forbidden: rules.forbidden },
      validate: true,
      doNotFollow: { path: ['node_modules'] },
      tsPreCompilationDeps: true,
    },
    {},
    { tsConfig: extractTSConfig(`${root}/tsconfig.json`) },
  )
  if (typeof result.output === 'string') throw new Error('the cruiser gave text, not a result')
  const seen = result.output.modules.filter(module => module.source.startsWith('src/')).length
  const there = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.(ts|mjs)$/.test(name),
  ).length
  // A compiler the cruiser does not support makes it see no file and pass.
  expect(seen).toBe(there)
  const found = result.output.summary.violations.map(each => `${each.rule.name}: ${each.from} → ${each.to}`)
  expect(found).toEqual([])
})
