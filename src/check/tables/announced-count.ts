import { foldText } from '../../vietnamese/fold.js'

const ANNOUNCED =
  /[(:]\s*(?:gồm|có|tổng số|tổng cộng)?\s*:?\s*(\d{1,4})\s+(chỉ tiêu|nhiệm vụ|tiêu chí|chỉ số|nội dung|mục tiêu)(?:\s+(?:thành phần|chính|cụ thể|trọng tâm))?\s*[).;]?$/iu
const WORDED =
  /(?:^|\s)(?:gồm|có)\s+(\d{1,4})\s+(chỉ tiêu|nhiệm vụ|tiêu chí|chỉ số|nội dung|mục tiêu)(?=$|[\s,.;)])/iu

/** Finds the count a title announces — "(05 chỉ tiêu)", "gồm 10 nhiệm vụ" — with the noun counted. */
export function announcedCount(title: string): { readonly count: number; readonly noun: string } | null {
  const match = ANNOUNCED.exec(title.trim()) ?? WORDED.exec(title)
  if (match === null) return null
  const noun = (match[2] ?? '').toLowerCase()
  return foldText(noun) === '' ? null : { count: Number(match[1]), noun }
}
