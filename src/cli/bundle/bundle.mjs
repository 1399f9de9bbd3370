/**
 * `npm run bundle`: src/cli to dist/bin. `main.js` parses arguments; `work.cjs` holds everything a command does, with V8's
 * compiled code beside it in `work.cjs.cache`; `do-jobs.js` and `do-units.js` are the same work for threads.
 */

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const out = join(root, 'dist', 'bin')
const external = ['exceljs', 'fsevents']
const commands = [
  'check',
  'consolidate',
  'form',
  'generate',
  'init',
  'preview',
  'schedule',
  'templates',
  'watch',
]
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  external,
  // The same without its threads, which are not used.
  alias: { fflate: 'fflate/browser' },
}
const entry = (contents, name) => ({ stdin: { contents, resolveDir: root, sourcefile: name } })
const runName = command => `run${command[0].toUpperCase()}${command.slice(1)}`

/** In main.js each command is found in work.js. */
const commandsOutside = {
  name: 'commands-outside',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/commands\// }, () => ({ path: './work.js', external: true })),
}
const compiled = path => import(new URL(`../../../dist/${path}.js`, import.meta.url).href)
/** What is made before we run, by the module that has none of it in the library: `npm run build` has compiled what makes it by now. */
const madeBefore = {
  'template/parsed-before': async () => {
    const { builtInTemplates: all } = await compiled('template/built-in-templates')
    const { parseTemplate, templateKey } = await compiled('template/parse-template')
    const templates = [...all.documents, ...all.partials]
    return ['parsedBefore', templates.map(each => [templateKey(each), parseTemplate(each)])]
  },
  'docx/prepared-before': async () => {
    const { usualPackages } = await compiled('docx/usual-packages')
    return ['preparedBefore', await usualPackages()]
  },
}
const fromBefore = {
  name: 'made-before',
  setup: ({ onLoad }) =>
    onLoad({ filter: /-before\.ts$/ }, async ({ path }) => {
      const [name, value] = await madeBefore[/\w+[\\/][\w-]+(?=\.ts$)/.exec(path)[0].replace('\\', '/')]()
      const json = JSON.stringify(JSON.stringify(value))
      return { contents: `export const ${name} = () => JSON.parse(${json})`, loader: 'js' }
    }),
}
/** Bytes that are all ASCII are read faster. esbuild leaves other letters in regular expressions alone, where an escape means the same. */
function toAscii(path) {
  const code = readFileSync(path, 'utf8')
  const escaped = code.replace(
    /[^\x00-\x7f]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  writeFileSync(path, escaped)
}

const launcher = exported => `
import { loadCached } from './src/cli/bundle/load-cached.mjs'
const { exports: work, script } = loadCached(new URL('./work.cjs', import.meta.url).href)
${exported}`

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
await build({
  ...shared,
  ...entry(
    [
      ...commands.map(name => `export { ${runName(name)} } from './src/cli/commands/${name}.js'`),
      "export { jobLabour } from './src/cli/jobs/do-job.js'",
      "export { unitLabour } from './src/cli/jobs/do-unit.js'",
      "export { serve } from './src/cli/jobs/serve.js'",
    ].join('\n'),
    'work.ts',
  ),
  format: 'cjs',
  define: { 'import.meta.url': 'scriptUrl' },
  // Code from the cache cannot import(); Node.js 20.19 and later can require() the packages that are modules.
  supported: { 'dynamic-import': false },
  plugins: [fromBefore],
  outfile: join(out, 'work.cjs'),
})
toAscii(join(out, 'work.cjs'))
const esm = {
  ...shared,
  format: 'esm',
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
}
await build({
  ...esm,
  entryPoints: ['src/cli/main.ts'],
  plugins: [commandsOutside],
  outfile: join(out, 'main.js'),
})
const names = commands.map(runName).join(', ')
for (const [name, exported] of [
  ['work', `export const { ${names} } = work\nexport { script }`],
  ['do-jobs', 'work.serve(work.jobLabour)'],
  ['do-units', 'work.serve(work.unitLabour)'],
]) {
  await build({ ...esm, ...entry(launcher(exported), `${name}.mjs`), outfile: join(out, `${name}.js`) })
}
const cached = spawnSync(process.execPath, [fileURLToPath(new URL('write-cache.mjs', import.meta.url))], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = cached.status ?? 1
