/** Loaded before a measured script: tells its peak memory (kB) on file descriptor 3 when it ends. */
import { writeSync } from 'node:fs'

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))
