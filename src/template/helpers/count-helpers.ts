/** Sentences made of counts. Parts that are zero are left out; the parts said add up to the total said. */
import type { Comparison, IndicatorCounts, TaskCounts } from '../../model/report.js'
import { subtract } from '../../vietnamese/numbers/decimal.js'
import { formatCount, formatNumber, formatPercentPoints } from '../../vietnamese/numbers/numbers.js'
import { indicatorWording, inTimeWords, taskWording } from '../wording/state-wording.js'
import {
  defineHelper,
  type Helper,
  type HelperInput,
  helperFault,
  numberAt,
  optionOr,
  textAt,
} from './define-helper.js'

type Part = { readonly count: number; readonly part: string; readonly all: string; readonly aside: string }

export const countHelpers: readonly Helper[] = [
  defineHelper({
    name: 'indicatorSentence',
    summary:
      'Câu số lượng chỉ tiêu theo trạng thái, đủ dạng cho không, một, nhiều và tất cả cùng trạng thái; không có dấu chấm cuối. `until`: tính đến khi nào, thay cho “Đến hết kỳ báo cáo”.',
    args: [{ name: 'số đếm chỉ tiêu', kind: 'indicatorCounts' }],
    options: { until: 'text' },
    result: 'text',
    example: {
      template: '{{indicatorSentence indicators.counts}}.',
      output:
        'Kế hoạch đề ra 08 chỉ tiêu. Đến hết kỳ báo cáo: 02 chỉ tiêu vượt, 02 chỉ tiêu đạt, 01 chỉ tiêu đang thực hiện, 01 chỉ tiêu không đạt, 01 chỉ tiêu chưa có số liệu, 01 chỉ tiêu không áp dụng.',
    },
    run: input => {
      const counts = countsAt<IndicatorCounts>(input)
      return sentenceOf('Kế hoạch đề ra', untilOf(input), 'chỉ tiêu', counts.total, indicatorParts(counts))
    },
  }),
  defineHelper({
    name: 'indicatorParts',
    summary: 'Chỉ phần liệt kê số chỉ tiêu theo trạng thái.',
    args: [{ name: 'số đếm chỉ tiêu', kind: 'indicatorCounts' }],
    result: 'text',
    example: {
      template: '{{#with (first indicators.areas)}}{{indicatorParts counts}}{{/with}}',
      output: '01 chỉ tiêu vượt, 02 chỉ tiêu đạt, 01 chỉ tiêu không đạt',
    },
    run: input => listParts('chỉ tiêu', indicatorParts(countsAt<IndicatorCounts>(input))),
  }),
  defineHelper({
    name: 'taskSentence',
    summary:
      'Câu số lượng nhiệm vụ theo trạng thái, như `indicatorSentence`. `inTime=false`: không viết “trong hạn” vì nhiệm vụ không nêu thời hạn; `until` như `indicatorSentence`.',
    args: [{ name: 'số đếm nhiệm vụ', kind: 'taskCounts' }],
    options: { inTime: 'any', until: 'text' },
    result: 'text',
    example: {
      template: '{{taskSentence tasks.counts}}.',
      output:
        'Trong số 08 nhiệm vụ: 03 nhiệm vụ đã hoàn thành (trong đó 01 nhiệm vụ hoàn thành sau thời hạn), 01 nhiệm vụ thực hiện thường xuyên, 01 nhiệm vụ đang thực hiện trong hạn, 02 nhiệm vụ quá hạn, 01 nhiệm vụ chưa đến hạn.',
    },
    run: input => {
      const counts = countsAt<TaskCounts>(input)
      const parts = taskParts(input)
      const shown = parts.filter(part => part.count > 0)
      if (counts.total > 0 && shown.length > 1)
        return `Trong số ${formatCount(counts.total)} nhiệm vụ: ${listParts('nhiệm vụ', parts)}`
      return sentenceOf('Kế hoạch giao', untilOf(input), 'nhiệm vụ', counts.total, parts)
    },
  }),
  defineHelper({
    name: 'taskParts',
    summary: 'Chỉ phần liệt kê số nhiệm vụ theo trạng thái. `inTime` như `taskSentence`.',
    args: [{ name: 'số đếm nhiệm vụ', kind: 'taskCounts' }],
    options: { inTime: 'any' },
    result: 'text',
    example: {
      template: '{{#with (first tasks.areas)}}{{taskParts counts}}{{/with}}',
      output: '02 nhiệm vụ đã hoàn thành, 01 nhiệm vụ quá hạn',
    },
    run: input => listParts('nhiệm vụ', taskParts(input)),
  }),
  defineHelper({
    name: 'amongWhich',
    summary:
      'Câu "35 chỉ tiêu, trong đó 12 chỉ tiêu đạt, 03 chỉ tiêu vượt": tổng số, danh từ, rồi từng cặp số và chữ; cặp bằng 0 được bỏ.',
    args: [
      { name: 'tổng số', kind: 'number' },
      { name: 'danh từ', kind: 'text' },
      { name: 'số, chữ…', kind: 'printable', rest: true },
    ],
    result: 'text',
    example: {
      template: '{{amongWhich 35 "chỉ tiêu" 12 "đạt" 0 "vượt" 3 "không đạt"}}',
      output: '35 chỉ tiêu, trong đó 12 chỉ tiêu đạt, 03 chỉ tiêu không đạt',
    },
    run: amongWhich,
  }),
  defineHelper({
    name: 'comparisonSentence',
    summary: 'Câu so sánh với kỳ khác theo số chỉ tiêu tăng, giảm, giữ nguyên; không có dấu chấm cuối.',
    args: [{ name: 'so sánh', kind: 'comparison', empty: true }],
    result: 'text',
    example: {
      template: '{{comparisonSentence indicators.comparison}}.',
      output: 'So với quý IV năm 2023, có 04 chỉ tiêu tăng, 01 chỉ tiêu giảm, 01 chỉ tiêu giữ nguyên.',
    },
    run: input => comparisonSentence(countsAt<Comparison>(input)),
  }),
  defineHelper({
    name: 'compare',
    summary:
      'So sánh hai số: tăng, giảm bao nhiêu hoặc giữ nguyên so với kỳ nào. `unit`: đơn vị; `unit="%"` tính bằng điểm phần trăm.',
    args: [
      { name: 'số kỳ này', kind: 'number', empty: true },
      { name: 'số kỳ trước', kind: 'number', empty: true },
      { name: 'tên kỳ trước', kind: 'text' },
    ],
    options: { unit: 'text' },
    result: 'text',
    example: {
      template: '{{compare 17 15 "quý IV năm 2023" unit="mô hình"}}; {{compare 50 73 "năm 2023" unit="%"}}',
      output: 'tăng 2 mô hình so với quý IV năm 2023; giảm 23 điểm phần trăm so với năm 2023',
    },
    run: compareNumbers,
  }),
]

function countsAt<T>(input: HelperInput): T {
  // The evaluator has checked the fields against the declared kind.
  return (input.args[0] ?? { total: 0, up: 0, down: 0, same: 0, compared: 0, label: '' }) as T
}

function untilOf(input: HelperInput): string {
  return String(optionOr(input, 'until', '')) || 'Đến hết kỳ báo cáo'
}

function indicatorParts(counts: IndicatorCounts): readonly Part[] {
  return indicatorWording.map(([state, wording]) => ({ ...wording, count: counts[state], aside: '' }))
}

function taskParts(input: HelperInput): readonly Part[] {
  const counts = countsAt<TaskCounts>(input)
  return taskWording.map(([state, wording]) => {
    if (state === 'inProgress' && optionOr(input, 'inTime', true) === true) {
      const { part, all } = wording
      const timed = { part: `${part} ${inTimeWords}`, all: `${all} ${inTimeWords}` }
      return { ...timed, count: counts.inProgress, aside: '' }
    }
    if (state !== 'done') return { ...wording, count: counts[state], aside: '' }
    const late = counts.doneLate
    const aside =
      late === 0
        ? ''
        : counts.done === 0
          ? ' sau thời hạn'
          : ` (trong đó ${formatCount(late)} nhiệm vụ hoàn thành sau thời hạn)`
    return { ...wording, count: counts.done + late, aside }
  })
}

function listParts(noun: string, parts: readonly Part[]): string {
  return parts
    .filter(part => part.count > 0)
    .map(part => `${formatCount(part.count)} ${noun} ${part.part}${part.aside}`)
    .join(', ')
}

function sentenceOf(
  opening: string,
  until: string,
  noun: string,
  total: number,
  parts: readonly Part[],
): string {
  const shown = parts.filter(part => part.count > 0)
  const only = shown.length === 1 ? shown[0] : undefined
  if (total === 0) return ''
  if (only === undefined)
    return `${opening} ${formatCount(total)} ${noun}. ${until}: ${listParts(noun, parts)}`
  const stated = `${only.all}${only.aside}`
  return total === 1
    ? `${opening} 01 ${noun}; ${until.toLocaleLowerCase('vi')}, ${noun} này ${stated}`
    : `${opening} ${formatCount(total)} ${noun}; ${until.toLocaleLowerCase('vi')}, cả ${formatCount(total)} ${noun} đều ${stated}`
}

function amongWhich(input: HelperInput): unknown {
  const total = numberAt(input, 0) ?? 0
  const noun = textAt(input, 1)
  const parts: string[] = []
  for (let index = 2; index < input.args.length; index += 2) {
    const count = input.args[index]
    const words = input.args[index + 1]
    if (typeof count !== 'number' || typeof words !== 'string')
      return helperFault('template-argument-value', {
        given: String(count),
        expected: '12 "đạt" 3 "không đạt"',
      })
    if (count > 0) parts.push(`${formatCount(count)} ${noun} ${words}`)
  }
  const whole = `${formatCount(total)} ${noun}`
  return parts.length === 0 ? whole : `${whole}, trong đó ${parts.join(', ')}`
}

function comparisonSentence(comparison: Comparison): string {
  const { up, down, same, compared, label } = comparison
  if (compared === 0) return ''
  const against = `So với ${label === '' ? 'kỳ trước' : label}`
  const moved = [
    { count: up, words: 'tăng' },
    { count: down, words: 'giảm' },
    { count: same, words: 'giữ nguyên' },
  ].filter(part => part.count > 0)
  const only = moved.length === 1 ? moved[0] : undefined
  if (only !== undefined && compared > 1)
    return `${against}, cả ${formatCount(compared)} chỉ tiêu có số liệu so sánh đều ${only.words}`
  return `${against}, có ${moved.map(part => `${formatCount(part.count)} chỉ tiêu ${part.words}`).join(', ')}`
}

function compareNumbers(input: HelperInput): string {
  const now = numberAt(input, 0)
  const before = numberAt(input, 1)
  const label = textAt(input, 2)
  if (now === null || before === null) return ''
  const difference = subtract(now, before)
  const against = label === '' ? '' : ` so với ${label}`
  if (difference === 0) return `giữ nguyên${against}`
  const unit = String(optionOr(input, 'unit', ''))
  const size = Math.abs(difference)
  const written =
    unit === '%'
      ? formatPercentPoints(size)
      : [formatNumber(size), unit].filter(part => part !== '').join(' ')
  return `${difference > 0 ? 'tăng' : 'giảm'} ${written}${against}`
}
