/** Times whole processes: wall time, processor time and peak memory of the process itself, medians over runs made in turn. */
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const hook = fileURLToPath(new URL('./report-use.cjs', import.meta.url))

/** Runs a Node script once; seconds and megabytes. Throws with its output when it fails. `bare` measures the time alone, without a hook. */
export function runOnce({ name, args, bare = false, prepare = () => undefined }) {
  prepare()
  // Into a file: to read along would take a core from what is measured.
  const printed = join(tmpdir(), `baocao-bench-${process.pid}.txt`)
  const file = openSync(printed, 'w')
  const started = process.hrtime.bigint()
  const done = spawnSync(process.execPath, [...(bare ? [] : ['--require', hook]), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', file, file, 'pipe'],
  })
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  closeSync(file)
  const text = readFileSync(printed, 'utf8')
  rmSync(printed)
  if (done.status !== 0) throw new Error(`${name}: ${args.join(' ')}\n${text}`)
  const use = bare ? { maxRSS: 0, cpu: 0 } : JSON.parse(done.output[3])
  return { seconds, cpu: use.cpu / 1e6, megabytes: use.maxRSS / 1024, text }
}

/** Runs every command `runs` times in turn (A B C A B C …) after one warm-up each; medians by name. `secondsOf` reads the time from what a command printed. */
export function compare(commands, runs, secondsOf = null) {
  const found = new Map(commands.map(({ name }) => [name, []]))
  for (const command of commands) {
    runOnce(command)
    command.check?.()
  }
  for (let run = 0; run < runs; run += 1) {
    for (const command of commands) found.get(command.name).push(timed(command, secondsOf))
  }
  const middle = (list, key) => median(list.map(each => each[key]))
  return new Map(
    [...found].map(([name, list]) => [
      name,
      {
        seconds: middle(list, 'seconds'),
        cpu: middle(list, 'cpu'),
        megabytes: middle(list, 'megabytes'),
      },
    ]),
  )
}

function timed(command, secondsOf) {
  const run = runOnce(command)
  return secondsOf === null ? run : { ...run, seconds: secondsOf(run.text) }
}

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
