/** Places in a ranking ("hạng 12"): the first is the best, and the word stands before the figure. */
import { foldText } from '../letters/fold.js'
import { formatNumber } from '../numbers/numbers.js'
import { isRankName, placeReached } from './unwished.js'

/** The unit that readers give a place in a ranking; a clerk's own "hạng" may count steps ("tăng 2 hạng") and stays a count. */
export const PLACE_UNIT = 'thứ hạng'

const UNITS: readonly string[] = ['hạng', 'thứ hạng', 'xếp hạng'].map(foldText)
/** Beside a name that says ranking these are places too; elsewhere "12 vị trí" are posts. */
const UNITS_BY_NAME: readonly string[] = ['', 'bậc', 'thứ bậc', 'vị trí', 'thứ'].map(foldText)
/** "Số hạng tăng", "Cải thiện thứ hạng" count steps, not a place. */
const STEPS = /(?<!\p{L})(?:tăng|nâng|cải thiện|lên|giảm|vượt|thăng)(?!\p{L})/iu
const ASKED =
  /^(?:(?:từ|phấn đấu|đạt|giữ|giữ vững|duy trì|vị trí|đứng|xếp)\s+)*(?=(?:(?:đứng|xếp)\s+thứ|hạng|thứ hạng)\s+\d)(.*?)(?:\s+trở lên)?$/iu

/** Tells a row that says which place was reached: by its unit of measure, or by its name where there is none. */
export function isRankRow(name: string, unit: string | null): boolean {
  const own = foldText(unit ?? '')
  return (UNITS.includes(own) || (UNITS_BY_NAME.includes(own) && isRankName(name))) && !STEPS.test(name)
}

/** "Hạng 10", "Phấn đấu xếp thứ 5 toàn tỉnh", "Từ hạng 10 trở lên": the last place that is still good; null for other plans. */
export function placeAsked(text: string): number | null {
  const own = text.normalize('NFC').trim().replace(/\s+/g, ' ')
  const said = ASKED.exec(own)?.[1]
  return said === undefined ? null : placeReached(said)
}

/** Writes a place with its word: "hạng 12"; as the cell says among how many: "hạng 12/63". */
export function formatPlace(place: number, text = ''): string {
  const among = /\d\s*(\/\s*\d{1,3})(?!\d)/.exec(text)?.[1]?.replace(/\s/g, '') ?? ''
  return `hạng ${formatNumber(place)}${among}`
}
