/** Writes the reporting calendar as an iCalendar file (RFC 5545): an all-day entry per due date. */
import { formatDateShort, type IsoDate } from '../../vietnamese/dates/dates.js'
import type { ScheduledReport } from './compute-schedule.js'

/** `stamp` is the day the file is made; entries keep their identity from file to file. */
export function writeCalendar(reports: readonly ScheduledReport[], office: string, stamp: IsoDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//baocao//lich bao cao//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(`Lịch báo cáo ${office}`.trim())}`,
  ]
  reports.forEach((report, at) => {
    lines.push(
      'BEGIN:VEVENT',
      `UID:${report.slug}-${at}@baocao`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(report.due)}`,
      `SUMMARY:${escapeText(`Hạn gửi báo cáo ${report.label}`)}`,
      `DESCRIPTION:${escapeText(`Số liệu từ ${formatDateShort(report.from)} đến ${formatDateShort(report.to)}${report.receiver === null ? '' : `; nơi nhận: ${report.receiver}`}`)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(`Hạn gửi báo cáo ${report.label}`)}`,
      'TRIGGER:-P3D',
      'END:VALARM',
      'END:VEVENT',
    )
  })
  lines.push('END:VCALENDAR')
  return lines.map(foldLine).join('\r\n') + '\r\n'
}

const compact = (date: IsoDate): string => date.replaceAll('-', '')

const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, found => `\\${found}`).replace(/\n/g, '\\n')

/** Lines are at most 75 octets; the rest goes on the next line after a space (RFC 5545, 3.1). */
function foldLine(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const letter of line) {
    const octets = new TextEncoder().encode(letter).length
    if (size + octets > 74) {
      parts.push(part)
      part = ''
      size = 0
    }
    part += letter
    size += octets
  }
  return [...parts, part].join('\r\n ')
}
