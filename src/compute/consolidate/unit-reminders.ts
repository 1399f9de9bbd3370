import { addBusinessDays, formatISO, parseISO } from 'date-fns'
import type { Consolidation, UnitStanding } from '../../model/consolidation.js'
import type { Info } from '../../model/plan.js'
import type { Reminder } from '../../model/reminder.js'
import { isTerritory, unitInLine } from '../../vietnamese/words/unit-in-line.js'
import { answerDays, letterNumber } from '../compute-reminders.js'

/** Công văn đôn đốc for the units that have not sent their report or have overdue tasks, in Vietnamese order. A faulty workbook was sent: its findings go back, no letter. */
export function unitReminders(consolidation: Consolidation, info: Info): readonly Reminder[] {
  return consolidation.standings
    .filter(each => each.state === 'missing' || each.overdue.length > 0)
    .map(each => reminderTo(each, consolidation, info))
}

function reminderTo(standing: UnitStanding, consolidation: Consolidation, info: Info): Reminder {
  const { asOf } = consolidation.time
  const base = info.issuedOn ?? asOf
  return {
    type: 'reminder',
    matter: consolidation.matter,
    office: consolidation.office,
    number: letterNumber(consolidation.office, info),
    placeAndDate: consolidation.head.placeAndDate,
    unit: addresseeOf(standing.unit),
    periodLabel: consolidation.time.label,
    basis: consolidation.planCitation,
    asOf,
    overdue: standing.overdue.map((task, at) => ({
      ordinal: String(at + 1),
      content: task.content,
      dueText: task.dueText,
      stateText: 'Quá hạn',
      note: task.resultText,
    })),
    dueSoon: [],
    missed: [],
    missingReport: standing.state === 'missing',
    answerBy: formatISO(addBusinessDays(parseISO(base), answerDays), { representation: 'date' }),
    contact: '',
    signing: {
      ...consolidation.signing,
      recipients: ['Như trên', ...consolidation.signing.recipients.filter(each => each.startsWith('Lưu'))],
    },
  }
}

/** A letter goes to the office, not to the territory: "Xã Hòa Lộc" is "Ủy ban nhân dân xã Hòa Lộc". */
function addresseeOf(unit: string): string {
  return isTerritory(unit) ? `Ủy ban nhân dân ${unitInLine(unit)}` : unit
}
