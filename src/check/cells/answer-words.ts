import { foldText } from '../../vietnamese/letters/fold.js'

const YES: ReadonlySet<string> = new Set(
  [
    'có',
    'đạt',
    'đã đạt',
    'hoàn thành',
    'đã hoàn thành',
    'đã ban hành',
    'đã thực hiện',
    'đã triển khai',
    'đã có',
    'xong',
    'đã xong',
    'rồi',
  ].map(foldText),
)
const NO: ReadonlySet<string> = new Set(
  [
    'không',
    'không đạt',
    'chưa',
    'chưa đạt',
    'chưa hoàn thành',
    'chưa ban hành',
    'chưa thực hiện',
    'chưa triển khai',
    'chưa xong',
  ].map(foldText),
)

/** Reads a whole answer that is only yes or no ("Có", "Chưa đạt"); null for anything else. */
export function yesOrNo(text: string): boolean | null {
  if (text.length > 30) return null
  const folded = foldText(text)
  if (YES.has(folded)) return true
  return NO.has(folded) ? false : null
}
