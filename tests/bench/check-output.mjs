/** Counts the rows of a produced DOCX that hold a task, so that no engine is timed for leaving some out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'

export function countTasks(path) {
  const xml = strFromU8(
    unzipSync(readFileSync(path), { filter: file => file.name === 'word/document.xml' })['word/document.xml'],
  )
  return new Set([...xml.matchAll(/chuyển đổi số thứ (\d+) trên/g)].map(match => match[1])).size
}

/** Throws when a document lacks rows. */
export function checkRows(name, path, rows) {
  const found = countTasks(path)
  if (found !== rows) throw new Error(`${name}: ${found} of ${rows} rows in ${path}`)
}

/** Throws unless a folder holds so many documents with all rows. */
export function checkDocuments(name, folder, documents, rows) {
  const paths = readdirSync(folder).filter(each => each.endsWith('.docx'))
  if (paths.length !== documents)
    throw new Error(`${name}: ${paths.length} of ${documents} documents in ${folder}`)
  for (const path of paths) checkRows(name, join(folder, path), rows)
}
