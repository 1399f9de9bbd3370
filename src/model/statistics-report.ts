/** A statistics table: shares by the largest-remainder method, adding up to 100,0 %. */
export type StatisticsReport = {
  readonly title: string
  readonly label: string // begins the sentence where several columns are told: "Số hồ sơ tiếp nhận là"; else ''
  readonly noun: string // what is counted: "hồ sơ"
  readonly total: number
  readonly totalText: string // '' where the rows count different things
  readonly rows: readonly {
    readonly category: string
    readonly mark: ':' | '' // between a category that ends in a figure and its count
    readonly count: number
    readonly countText: string
    readonly share: number
    readonly shareText: string
  }[]
  /** The other counted columns; total null for figures that are not added up (averages). */
  readonly others: readonly {
    readonly label: string
    readonly total: number | null
    readonly totalText: string
    readonly rows: readonly {
      readonly category: string
      readonly mark: ':' | ''
      readonly countText: string
    }[]
  }[]
  readonly appendix: string
}
