import { foldText } from '../vietnamese/fold.js'
import { bareTitles, notTitles } from './wording.js'

/** Keeps what is a title of a clerk's title rows: no "Phụ lục I", no "(Kèm theo …)"; null when nothing is left. */
export function cleanTitle(title: string | null): string | null {
  if (title === null) return null
  const kept = title
    .split('\n')
    .map(line => line.trim().replace(/^phụ lục\s*(?:số\s*)?(?:[ivx]+|\d+)?\s*[.:-]\s*(?=\S)/i, ''))
    .filter(line => line !== '' && !isNoTitle(line))
  return kept.length === 0 ? null : kept.join(' ')
}

/** Tells whether a title says no more than the kind of the table ("CHỈ TIÊU"). */
export function isBareTitle(title: string): boolean {
  return bareTitles.includes(foldText(title).replace(/[\s.:]+$/, ''))
}

function isNoTitle(line: string): boolean {
  const folded = `${foldText(line)} `
  return notTitles.some(start => folded.startsWith(`${start} `))
}
