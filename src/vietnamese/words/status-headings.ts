import { foldText } from '../letters/fold.js'

/** Headings of columns that are ticked, one a state ("Đã hoàn thành | Đang thực hiện | Chưa thực hiện"), folded. */
const STATES: ReadonlySet<string> = new Set(
  [
    'Hoàn thành',
    'Đã hoàn thành',
    'Đã thực hiện',
    'Hoàn thành đúng hạn',
    'Hoàn thành trước hạn',
    'Hoàn thành quá hạn',
    'Hoàn thành trễ hạn',
    'Đang thực hiện',
    'Đang triển khai',
    'Đang thực hiện trong hạn',
    'Đang thực hiện quá hạn',
    'Chưa thực hiện',
    'Chưa triển khai',
    'Chưa hoàn thành',
    'Không hoàn thành',
    'Quá hạn',
    'Chậm tiến độ',
    'Chưa đến hạn',
    'Trong hạn',
    'Thường xuyên',
  ].map(foldText),
)

/** Tells a heading that names a state of a task and nothing else. */
export function isStatusHeading(heading: string): boolean {
  return STATES.has(foldText(heading))
}

/** Tells the mark of a ticked cell: x, ✓, √, v, +, 1. */
export function isTick(text: string): boolean {
  return /^\s*(?:[xvX✓✔☑√✅×+]\uFE0F?|1|có)\s*$/iu.test(text)
}
