/** `baocao schedule`: the year's reports with window, due date, receiver and state. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  hasErrors,
  placeText,
  type ScheduledReport,
  scheduleOf,
  shortDate,
  writeCalendar,
} from '../../index.js'
import { type ExitCode, exitCodes } from '../exit-codes.js'
import { openLedger } from '../files/ledger.js'
import { saveFile } from '../files/save-file.js'
import { folderNames, type Places, whenThere } from '../files/working-folder.js'
import { findingLines } from '../terminal/print-findings.js'
import type { Terminal } from '../terminal/terminal.js'
import { sentence, systemReason } from '../texts.js'
import { today } from './today.js'

export type ScheduleCommand = {
  readonly year: number | null
  readonly profile: string | null
  readonly ics: string | null
}

/** Whether a report of the calendar is sent, late or still to come, judged by the results folder. */
export type ScheduleState = 'sent' | 'late' | 'due' | 'later'

/** Prints the calendar, or writes it as an .ics file. */
export async function runSchedule(
  folder: string,
  options: ScheduleCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  if ((await whenThere(folder)) === null) {
    const why = sentence(terminal.language, 'notThere')
    terminal.tell(sentence(terminal.language, 'cannotRead', { path: folder, why }))
    return exitCodes.usage
  }
  const profilePath = options.profile ?? (await whenThere(join(folder, folderNames.profile)))
  let profile: Uint8Array | null = null
  try {
    profile = profilePath === null ? null : new Uint8Array(await readFile(profilePath))
  } catch (error) {
    terminal.tell(
      sentence(terminal.language, 'cannotRead', {
        path: profilePath ?? '',
        why: systemReason(terminal.language, error),
      }),
    )
    return exitCodes.usage
  }
  const now = today()
  const schedule = scheduleOf(profile, options.year ?? Number(now.slice(0, 4)))
  const sent = await sentPeriods(join(folder, folderNames.results))
  const rows = schedule.reports.map(report => ({ report, state: stateOf(report, sent, now) }))
  terminal.sayAll(calendarLines(rows, terminal))
  if (schedule.customary) terminal.say(sentence(terminal.language, 'scheduleCustomary'))
  terminal.sayAll(findingLines(terminal, schedule.messages))
  if (options.ics !== null) {
    try {
      const path = await saveFile(
        options.ics,
        new TextEncoder().encode(writeCalendar(schedule.reports, schedule.office, now)),
      )
      terminal.say(sentence(terminal.language, 'made', { path }))
    } catch (error) {
      terminal.tell(
        sentence(terminal.language, 'cannotWrite', {
          path: options.ics,
          why: systemReason(terminal.language, error),
        }),
      )
      return exitCodes.workbookErrors
    }
  }
  if (terminal.json) {
    terminal.printJson({
      version: 1,
      reports: rows.map(({ report, state }) => ({
        period: report.slug,
        label: report.label,
        from: report.from,
        to: report.to,
        due: report.due,
        receiver: report.receiver,
        state,
      })),
      findings: schedule.messages.map(each => ({
        code: each.code,
        severity: each.severity,
        where: placeText(each.place, terminal.language),
      })),
    })
  }
  return hasErrors(schedule.messages) ? exitCodes.workbookErrors : exitCodes.done
}

/** Tells the next report that is due, at the end of `generate`; nothing without an office profile. */
export async function remindNextDue(places: Places, terminal: Terminal): Promise<void> {
  if (places.profile === null) return
  const now = today()
  const profile = new Uint8Array(await readFile(places.profile))
  const year = Number(now.slice(0, 4))
  const sent = await sentPeriods(places.results)
  const coming = [year, year + 1].flatMap(each => {
    const schedule = scheduleOf(profile, each)
    return schedule.customary ? [] : schedule.reports
  })
  const next = coming.find(
    report => stateOf(report, sent, now) === 'due' || stateOf(report, sent, now) === 'later',
  )
  if (next !== undefined)
    terminal.say(sentence(terminal.language, 'nextDue', { name: next.label, date: shortDate(next.due) }))
}

/** Periods whose results lie in a folder: from the memory of our runs, and from the names of the documents. */
async function sentPeriods(results: string): Promise<ReadonlySet<string>> {
  const runs = (await openLedger(results)).runs()
  const names = await readdir(results).catch(() => [])
  const fromNames = names.flatMap(name => /_bao-cao-(.+?)(?: \(\d+\))?\.docx$/.exec(name)?.[1] ?? [])
  return new Set([...runs.flatMap(run => (run.ok && run.period !== null ? [run.period] : [])), ...fromNames])
}

function stateOf(report: ScheduledReport, sent: ReadonlySet<string>, now: string): ScheduleState {
  if (sent.has(report.slug)) return 'sent'
  if (report.due < now) return 'late'
  return report.to <= now ? 'due' : 'later'
}

function calendarLines(
  rows: readonly { readonly report: ScheduledReport; readonly state: ScheduleState }[],
  terminal: Terminal,
): readonly string[] {
  const language = terminal.language
  const head = (
    ['schedulePeriod', 'scheduleWindow', 'scheduleDue', 'scheduleReceiver', 'summaryState'] as const
  ).map(name => sentence(language, name))
  const names = {
    sent: 'scheduleSent',
    late: 'scheduleLate',
    due: 'scheduleNow',
    later: 'scheduleLater',
  } as const
  const cells = rows.map(({ report, state }) => [
    report.label,
    `${shortDate(report.from)} – ${shortDate(report.to)}`,
    shortDate(report.due),
    report.receiver ?? '',
    sentence(language, names[state]),
  ])
  const widths = head.map((title, at) => Math.max(title.length, ...cells.map(row => (row[at] ?? '').length)))
  return [head, ...cells].map(row =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
