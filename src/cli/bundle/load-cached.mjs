/** Runs a bundled script with the code that V8 compiled when it was bundled, so that starting does not compile it again. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'

const parameters = 'exports, require, module, scriptUrl'

/** Loads the CommonJS file at a URL, which is all ASCII; another version of Node.js passes over the cache beside it. Gives what it exports, and the script. */
export function loadCached(url) {
  const filename = fileURLToPath(url)
  const script = new vm.Script(`(function(${parameters}){${readFileSync(filename, 'latin1')}\n})`, {
    filename,
    cachedData: cacheOf(`${filename}.cache`),
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(url), module, url)
  return { exports: module.exports, script }
}

function cacheOf(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
