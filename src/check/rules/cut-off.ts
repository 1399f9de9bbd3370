import type { Info } from '../../model/plan.js'
import { dataWindow } from '../../vietnamese/dates/data-window.js'
import type { IsoDate } from '../../vietnamese/dates/dates.js'

/** Gives the days whose figures the report takes: Thông tin's own, else the period's by its preset; null where nothing is known. */
export function windowOf(info: Info): { readonly from: IsoDate | null; readonly to: IsoDate | null } {
  const usual = info.period === null ? null : dataWindow(info.period, info.windowPreset)
  return { from: info.windowFrom ?? usual?.from ?? null, to: info.windowTo ?? usual?.to ?? null }
}
