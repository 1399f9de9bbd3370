/** Loaded before a measured script: tells its peak memory (kB) and processor time (µs) on file descriptor 3 when it ends. */
const { readFileSync, writeSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    writeSync(3, JSON.stringify({ maxRSS: peakOf() ?? maxRSS, cpu: userCPUTime + systemCPUTime }))
  })
}

/** The peak since this program began, on Linux; `maxRSS` there starts with what the program that started us held. */
function peakOf() {
  try {
    const found = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))
    return found === null ? null : Number(found[1])
  } catch {
    return null
  }
}
