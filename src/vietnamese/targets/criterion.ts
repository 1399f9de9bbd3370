/** One thing a target asks for. `value` of a percentage is in percent with unit '%'; `decimals` as written; `subject` is what it is said of, '' for the row itself. */
export type Criterion = Bound | Between | Ratio | Rate | YesNo | TextCriterion

/** At least / more than / at most / less than a value. */
export type Bound = {
  readonly type: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan'
  readonly value: number
  readonly decimals: number
  readonly unit: string | null
  readonly subject: string
}

/** Between two values, both included; with `per`, so many a week, month, quarter or year: "03 - 05 bài/tháng". */
export type Between = {
  readonly type: 'between'
  readonly low: number
  readonly high: number
  readonly decimals: number
  readonly per?: Rate['per']
  readonly unit: string | null
  readonly subject: string
}

/** At least n of m: "17/17 phường, xã". */
export type Ratio = {
  readonly type: 'ratio'
  readonly numerator: number
  readonly denominator: number
  readonly unit: string | null
  readonly subject: string
}

/** At least so many a week, month, quarter or year. */
export type Rate = {
  readonly type: 'rate'
  readonly value: number
  readonly decimals: number
  readonly per: 'week' | 'month' | 'quarter' | 'year'
  readonly unit: string | null
  readonly subject: string
}

/** Done or not: "Có", "Hoàn thành", "Ban hành kế hoạch". */
export type YesNo = { readonly type: 'yesNo'; readonly expected: true; readonly text: string }

/** Words that state no criterion a program could judge. */
export type TextCriterion = { readonly type: 'text'; readonly text: string }
