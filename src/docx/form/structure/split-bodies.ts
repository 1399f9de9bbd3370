/** Tells the higher body's name from the issuing body's. */
import { foldText } from '../../../vietnamese/letters/fold.js'
import type { Span } from './span.js'

const COMMITTEE = /^(uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)$/
const PLACE = /^(xa|phuong|dac khu|thi tran|huyen|quan|thi xa|thanh pho|tinh|tp)\b/

export type Bodies = { readonly parents: readonly Span[]; readonly bodies: readonly Span[] }

/**
 * Splits the lines above the number: "ỦY BAN NHÂN DÂN / XÃ X" is one name on two lines; where lines differ in weight
 * the bold ones at the end are the issuing body, and one name alone is always the issuing body.
 */
export function splitBodies(lines: readonly Span[]): Bodies {
  const names: Span[][] = []
  for (const line of lines) {
    const last = names.at(-1)
    const previous = last?.at(-1)
    const continues =
      previous !== undefined && COMMITTEE.test(foldText(previous.text)) && PLACE.test(foldText(line.text))
    if (last !== undefined && continues) last.push(line)
    else names.push([line])
  }
  let first = names.length - 1
  while (first > 0 && (names[first - 1] ?? []).every(isBold)) first -= 1
  return {
    parents: names.slice(0, Math.max(0, first)).flat(),
    bodies: names.slice(Math.max(0, first)).flat(),
  }
}

function isBold(span: Span): boolean {
  const words = span.runs.filter(run => run.text.trim() !== '')
  return words.length > 0 && words.every(run => run.bold)
}
