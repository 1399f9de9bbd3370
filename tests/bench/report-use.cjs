/** Loaded before a measured script: tells its peak memory (kB) and processor time (µs) on file descriptor 3 when it ends. */
const { writeSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    writeSync(3, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }))
  })
}
