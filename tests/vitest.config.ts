import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/bench/**', '**/node_modules/**', '**/tmp/**'],
    reporters: ['default', './tests/count-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
