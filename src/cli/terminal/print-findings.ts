/** Prints findings for people: where, what, what to do; errors first in colour, accepted warnings apart. */
import { describe, type Finding, formatCellRuns, type Message } from '../../index.js'
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

/** Lists the findings of one file, a paragraph each. */
export function findingLines(terminal: Terminal, messages: readonly Message[]): readonly string[] {
  const findings = messages.map(each => describe(each, terminal.language))
  return [
    ...findings.filter(each => each.accepted === null),
    ...findings.filter(each => each.accepted !== null),
  ].flatMap(each => linesOf(terminal, each))
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
