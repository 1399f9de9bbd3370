/** Times whole processes: wall time and peak memory of the process itself, medians over runs made in turn. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const hook = fileURLToPath(new URL('./report-memory.mjs', import.meta.url))

/** Runs a Node script once; seconds and megabytes. Throws with its output when it fails. */
export function runOnce(args) {
  const started = process.hrtime.bigint()
  const done = spawnSync(process.execPath, ['--import', hook, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'], maxBuffer: 1 << 28 })
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  if (done.status !== 0) throw new Error(`${args.join(' ')}\n${done.stderr}`)
  return { seconds, megabytes: Number(done.output[3]) / 1024 }
}

/** Runs every command `runs` times in turn (A B C A B C …) after one warm-up each; medians by name. */
export function compare(commands, runs) {
  const found = new Map(commands.map(({ name }) => [name, []]))
  for (const { args } of commands) runOnce(args)
  for (let run = 0; run < runs; run += 1) for (const { name, args } of commands) found.get(name).push(runOnce(args))
  return new Map([...found].map(([name, list]) => [name, { seconds: median(list.map(each => each.seconds)), megabytes: median(list.map(each => each.megabytes)) }]))
}

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
