/** The bundled command carries templates and packages made before; its documents must be those of the library, which carries none. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generate } from '../../src/index.js'
import { root, runCli } from '../support/run-cli.js'

test.each(['tam-phuoc', 'vung-tau', 'tinh-long-chi-bang'])('%s has the same bytes', async name => {
  const out = mkdtempSync(join(tmpdir(), 'baocao-'))
  try {
    const path = join(root, 'samples', `${name}.xlsx`)
    await runCli(['generate', path, '--out', out, '--as-of', '2024-06-30'], out)
    const { documents } = await generate(new Uint8Array(readFileSync(path)), {
      fileName: `${name}.xlsx`,
      asOf: '2024-06-30',
    })
    expect(documents.length).toBeGreaterThan(0)
    for (const { name: file, bytes } of documents) {
      expect(Buffer.compare(readFileSync(join(out, file)), bytes), file).toBe(0)
    }
  } finally {
    rmSync(out, { recursive: true })
  }
})
