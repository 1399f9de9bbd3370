/** Reads the workbooks beside the one in hand: the office profile and those of the periods it is compared with. */
import { checkPlan } from './check/check-plan.js'
import { readProfile } from './check/read-profile.js'
import { explain, type Message, message } from './messages/message.js'
import type { Plan } from './model/plan.js'
import type { CompleteOptions } from './options.js'
import { readWorkbook } from './read/read-workbook.js'
import { formatPeriod, isBefore, type ReportPeriod } from './vietnamese/dates/periods.js'

const PREVIOUS = 'kỳ trước'
const LAST_YEAR = 'cùng kỳ năm trước'

/** What was found; null when there is none or it cannot be used, which is told. */
export type Beside = {
  readonly profile: ReadonlyMap<string, readonly string[]> | null
  readonly previous: Plan | null
  readonly lastYear: Plan | null
  readonly messages: readonly Message[]
}

/** Never fails: a document can be made without them. */
export function readBeside(options: CompleteOptions): Beside {
  const messages: Message[] = []
  const profile = profileOf(options, messages)
  return {
    profile,
    previous: planOf(options.previous, PREVIOUS, profile, messages),
    lastYear: planOf(options.lastYear, LAST_YEAR, profile, messages),
    messages,
  }
}

/** Lays aside what is not of an earlier period than the workbook in hand, and says so; an unknown period is taken at its word. */
export function keepEarlier(beside: Beside, own: ReportPeriod | null): Beside {
  const messages: Message[] = [...beside.messages]
  const keep = (plan: Plan | null, which: string): Plan | null => {
    const period = plan?.info.period ?? null
    if (own === null || period === null || isBefore(period, own)) return plan
    const values = { which, period: formatPeriod(period), own: formatPeriod(own) }
    messages.push(message('comparison-not-earlier', null, values))
    return null
  }
  return {
    ...beside,
    previous: keep(beside.previous, PREVIOUS),
    lastYear: keep(beside.lastYear, LAST_YEAR),
    messages,
  }
}

function profileOf({ profile }: CompleteOptions, messages: Message[]): Beside['profile'] {
  if (profile === null) return null
  const workbook = readWorkbook(profile, 'co-quan.xlsx')
  if (workbook.ok) return readProfile(workbook.value.tables)
  messages.push(message('profile-unreadable', null, { why: firstText(workbook.messages) }))
  return null
}

function planOf(
  bytes: Uint8Array | null,
  which: string,
  profile: Beside['profile'],
  messages: Message[],
): Plan | null {
  if (bytes === null) return null
  const workbook = readWorkbook(bytes, '')
  const plan = workbook.ok ? checkPlan(workbook.value.tables, profile) : workbook
  if (plan.ok) return plan.value
  messages.push(message('comparison-unreadable', null, { which, why: firstText(plan.messages) }))
  return null
}

function firstText(messages: readonly Message[]): string {
  const first = messages.find(each => each.severity === 'error')
  return first === undefined ? '' : explain(first, 'vi').text
}
