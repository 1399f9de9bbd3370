/** `node apart.mjs main.js input output [input output …]`: one process with one thread for each input, all at once. */
import { spawn } from 'node:child_process'

const [main, ...places] = process.argv.slice(2)
const ended = []
for (let at = 0; at < places.length; at += 2) {
  const [input, output] = places.slice(at)
  const args = [main, 'generate', input, '--out', output, '--quiet', '--threads', '1']
  ended.push(new Promise(resolve => spawn(process.execPath, args, { stdio: 'ignore' }).on('exit', resolve)))
}
const codes = await Promise.all(ended)
process.exitCode = codes.every(code => code === 0) ? 0 : 1
