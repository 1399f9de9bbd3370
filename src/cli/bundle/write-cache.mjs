/** Runs the bundled command over two samples, then keeps the code that V8 compiled for it beside work.cjs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = new URL('../../../dist/bin/', import.meta.url)
const samples = ['tam-phuoc', 'tinh-long'].map(name =>
  fileURLToPath(new URL(`../../../samples/${name}.xlsx`, import.meta.url)),
)
const out = mkdtempSync(join(tmpdir(), 'baocao-'))
process.argv = [
  process.argv[0],
  fileURLToPath(new URL('main.js', bin)),
  'generate',
  ...samples,
  '--out',
  out,
  '--json',
]
const write = process.stdout.write
process.stdout.write = () => true
await import(new URL('main.js', bin).href)
process.stdout.write = write
rmSync(out, { recursive: true })
if (process.exitCode !== undefined && process.exitCode !== 0) throw new Error('The samples could not be made')
const { script } = await import(new URL('work.js', bin).href)
writeFileSync(new URL('work.cjs.cache', bin), script.createCachedData())
