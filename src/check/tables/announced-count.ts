import { foldText } from '../../vietnamese/letters/fold.js'

const ANNOUNCED =
  /[(:]\s*(?:gồm|có|tổng số|tổng cộng)?\s*:?\s*(\d{1,4})\s+(chỉ tiêu|nhiệm vụ|tiêu chí|chỉ số|nội dung|mục tiêu)(?:\s+(?:thành phần|chính|cụ thể|trọng tâm))?\s*[).;]?$/iu
const WORDED =
  /(?:^|\s)(?:gồm|có)\s+(\d{1,4})\s+(chỉ tiêu|nhiệm vụ|tiêu chí|chỉ số|nội dung|mục tiêu)(?=$|[\s,.;)])/iu

const NOUN = 'chỉ tiêu|nhiệm vụ|tiêu chí|chỉ số|nội dung|mục tiêu'
const OF_TOTAL = new RegExp(
  '^(?:tổng|cộng)(?: số| cộng)?(?: (?:nhóm|mục|phần|lĩnh vực)? ?[IVXLC]+)?\\s*[:(]?\\s*(?:gồm|có|là|các)?\\s*' +
    `(?:(\\d{1,4})\\s+(${NOUN})|(${NOUN})\\s*:?\\s*(\\d{1,4}))\\s*[.;)]?$`,
  'iu',
)

/** Finds the count that a total row states of its rows: "Tổng số: 05 nhiệm vụ", "Tổng số chỉ tiêu: 3". */
export function countOfTotal(title: string): { readonly count: number; readonly noun: string } | null {
  const match = OF_TOTAL.exec(title.normalize('NFC').trim())
  if (match === null) return null
  return { count: Number(match[1] ?? match[4]), noun: (match[2] ?? match[3] ?? '').toLowerCase() }
}

/** Finds the count a title announces — "(05 chỉ tiêu)", "gồm 10 nhiệm vụ" — with the noun counted. */
export function announcedCount(title: string): { readonly count: number; readonly noun: string } | null {
  const match = ANNOUNCED.exec(title.trim()) ?? WORDED.exec(title)
  if (match === null) return null
  const noun = (match[2] ?? '').toLowerCase()
  return foldText(noun) === '' ? null : { count: Number(match[1]), noun }
}
