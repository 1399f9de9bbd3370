/** Joins the office profile and the reporting calendar. */
import { checkPlan } from './check/check-plan.js'
import { readProfile } from './check/read-profile.js'
import { computeSchedule, type Schedule } from './compute/schedule/compute-schedule.js'
import { readWorkbook } from './read/read-workbook.js'

/** The year's calendar from a profile workbook (null: none). `customary`: no rules were given, the customary due dates stand. `office` is the issuing body, '' when unknown. */
export function scheduleOf(
  profile: Uint8Array | null,
  year: number,
): Schedule & { readonly office: string; readonly customary: boolean } {
  const workbook = profile === null ? null : readWorkbook(profile, 'co-quan.xlsx')
  const plan =
    workbook?.ok === true ? checkPlan(workbook.value.tables, readProfile(workbook.value.tables)) : null
  const entries = plan?.ok === true ? plan.value.schedule : []
  const info = plan?.ok === true ? plan.value.info : null
  const schedule = computeSchedule(entries, year, info?.windowPreset ?? 'nd09')
  return { ...schedule, office: (info?.body ?? '').replaceAll('\n', ' '), customary: entries.length === 0 }
}
