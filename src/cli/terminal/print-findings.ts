/** Prints findings for people: where, what, what to do; errors first in colour, accepted warnings apart. */
import { describe, type Finding, formatCellRuns, type Message } from '../../index.js'
import { sentence } from '../texts.js'
import type { Terminal } from './terminal.js'

const words = {
  vi: {
    error: 'LỖI',
    warning: 'Cảnh báo',
    and: 'và',
    others: 'ô khác',
    other: 'Xem thêm',
    doThis: 'Cách sửa',
    accepted: 'Đã giải trình',
    reason: 'lý do',
  },
  en: {
    error: 'ERROR',
    warning: 'warning',
    and: 'and',
    others: 'more cells',
    other: 'See also',
    doThis: 'Do',
    accepted: 'accepted',
    reason: 'reason',
  },
} as const

/** Lists the findings of one file, a paragraph each. Of open warnings of one kind at most `most` are listed and the others counted; errors are listed all. */
export function findingLines(
  terminal: Terminal,
  messages: readonly Message[],
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const { listed, left } = messages.length > most ? splitAt(messages, most) : { listed: messages, left: [] }
  const findings = listed.map(each => describe(each, terminal.language))
  return [
    ...[
      ...findings.filter(each => each.accepted === null),
      ...findings.filter(each => each.accepted !== null),
    ].flatMap(each => linesOf(terminal, each)),
    ...left.map(([code, count]) => `  ${sentence(terminal.language, 'moreWarnings', { code, count })}`),
  ]
}

/** Parts the messages into those listed and, by code, the number of those left out. */
function splitAt(messages: readonly Message[], most: number) {
  const counts = new Map<string, number>()
  const listed = messages.filter(({ code, severity, accepted }) => {
    if (severity === 'error' || accepted !== null) return true
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= most
  })
  const left = [...counts].flatMap(([code, count]) => (count > most ? [[code, count - most] as const] : []))
  return { listed, left }
}

function linesOf(terminal: Terminal, finding: Finding): readonly string[] {
  const word = words[terminal.language]
  const mark =
    finding.severity === 'error' ? terminal.paint('red', word.error) : terminal.paint('yellow', word.warning)
  const label = finding.accepted === null ? mark : terminal.paint('dim', word.accepted)
  const more =
    finding.cells.length > 1
      ? ` (${word.and} ${finding.cells.length - 1} ${word.others}: ${formatCellRuns(finding.cells.slice(1))})`
      : ''
  const where = finding.where === '' ? '' : ` ${terminal.paint('bold', finding.where)}${more}`
  const lines = [`  ${label}${where}: ${finding.text} ${terminal.paint('dim', `[${finding.code}]`)}`]
  if (finding.other !== null) lines.push(`      ${word.other}: ${finding.other}`)
  if (finding.accepted !== null) lines.push(`      ${word.reason}: ${finding.accepted}`)
  else lines.push(`      ${word.doThis}: ${finding.hint}`)
  return lines
}
