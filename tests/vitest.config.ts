import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/bench/**', '**/node_modules/**', '**/tmp/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
