/** Status cells as offices shorten them: "HT", "ĐTH", "HT (chậm 3 ngày)", a tick. Of cells in a column of states only: elsewhere "HT" is a system or a school. */
import { isStatusHeading, isTick } from './status-headings.js'
import { parseStatus, type TaskStatus } from './status-words.js'

const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    HT: 'Hoàn thành',
    ĐHT: 'Đã hoàn thành',
    DHT: 'Đã hoàn thành',
    KHT: 'Không hoàn thành',
    CHT: 'Chưa hoàn thành',
    ĐTH: 'Đang thực hiện',
    DTH: 'Đang thực hiện',
    ĐTK: 'Đang triển khai',
    CTH: 'Chưa thực hiện',
    CTK: 'Chưa triển khai',
    CĐH: 'Chưa đến hạn',
    QH: 'Quá hạn',
    TX: 'Thường xuyên',
  }),
)
/** Letters alone, with points or not, and behind them at most a share, a day, or how the term was kept. */
const SHORTENED =
  /^\s*((?:[a-zđ]\s?\.?){2,3}?)(\s*[,;:(–-]?\s*(?:\d+(?:[.,]\d+)?\s*%|(?:ngày\s*)?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|(?:quá hạn|đúng hạn|trước hạn|chậm|trễ|muộn|sớm)(?:\s+\d+\s+[^\s\d()]+)?)\s*\)?)?\s*\.?\s*$/i
/** A tick says done wherever it stands; "x" may be a cross. */
const CHECKED = /^\s*[✓✔☑√✅]\uFE0F?\s*$/u

/** Writes a shortened state in full; any other text stays. */
export function spellOutState(text: string): string {
  const [, letters = '', rest = ''] = SHORTENED.exec(text.normalize('NFC')) ?? []
  const words = SHORT.get(letters.replace(/[\s.]/g, '').toUpperCase())
  return words === undefined ? text : `${words}${rest === '' ? '' : ` ${rest.trim()}`}`
}

/** Reads a cell of a column of states; a tick says what the heading names, else that the task is done. */
export function parseStatusCell(text: string, heading: string): TaskStatus | null {
  if (isTick(text) && isStatusHeading(heading)) return parseStatus(heading)
  return CHECKED.test(text) ? 'done' : parseStatus(spellOutState(text))
}
