/** Counts the rows of a produced DOCX that hold a task, so that no engine is timed for leaving some out. */
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'

export function countTasks(path) {
  const xml = strFromU8(unzipSync(readFileSync(path), { filter: file => file.name === 'word/document.xml' })['word/document.xml'])
  return new Set([...xml.matchAll(/chuyển đổi số thứ (\d+) trên/g)].map(match => match[1])).size
}

/** Throws when a document lacks rows. */
export function checkRows(name, path, rows) {
  const found = countTasks(path)
  if (found !== rows) throw new Error(`${name}: ${found} of ${rows} rows in ${path}`)
}
