/** Helpers that print days. */
import { formatDateLong, formatDateShort, isValidDate } from '../../vietnamese/dates/dates.js'
import {
  defineHelper,
  type Helper,
  type HelperInput,
  helperFault,
  optionOr,
  textAt,
} from './define-helper.js'

const day = { name: 'ngày', kind: 'date', empty: true } as const
const ABSENT = { absent: 'text' } as const

export const dateHelpers: readonly Helper[] = [
  defineHelper({
    name: 'dateLong',
    summary: 'Ngày viết đầy đủ; số 0 đứng trước ngày dưới 10 và tháng 1, 2 theo Nghị định 30/2020/NĐ-CP.',
    args: [day],
    options: ABSENT,
    result: 'text',
    example: { template: '{{dateLong "2024-03-05"}}', output: 'ngày 05 tháng 3 năm 2024' },
    run: input => written(input, formatDateLong),
  }),
  defineHelper({
    name: 'dateShort',
    summary: 'Ngày viết gọn, cùng quy tắc số 0.',
    args: [day],
    options: ABSENT,
    result: 'text',
    example: { template: '{{dateShort "2024-03-31"}}', output: '31/3/2024' },
    run: input => written(input, formatDateShort),
  }),
]

function written(input: HelperInput, write: (date: string) => string): unknown {
  const date = textAt(input, 0)
  if (date === '') return String(optionOr(input, 'absent', '…'))
  if (!isValidDate(date))
    return helperFault('template-argument-value', { given: date, expected: '2024-03-05' })
  return write(date)
}
