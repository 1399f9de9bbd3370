/** The options of the library, completed once, at the door. */
import type { Language } from './messages/entry.js'
import type { StyleOptions } from './model/style-keys.js'
import { makeTemplateSet } from './template/make-template-set.js'
import type { TemplateSet } from './template/template-set.js'
import type { IsoDate } from './vietnamese/dates/dates.js'

/** Every option may be left out. Bytes are whole .xlsx files. */
export type GenerateOptions = {
  /** The workbook's name, for messages and for naming results of a workbook that states no period. */
  readonly fileName?: string
  readonly language?: Language
  /** Cut-off date 'YYYY-MM-DD'; null or absent: the end of the data window. */
  readonly asOf?: IsoDate | null
  /** The day of the run; only a workbook without a period is judged at it. Default '1970-01-01': the library has no clock. */
  readonly today?: IsoDate
  /** Name of the document template; null or absent: 'bao-cao', or 'phu-luc' when the workbook has no information sheet. */
  readonly template?: string | null
  readonly templates?: TemplateSet | null
  readonly separateAppendices?: boolean
  readonly charts?: boolean
  /** One Công văn đôn đốc per unit with overdue or missing items. */
  readonly reminders?: boolean
  /** Electronic documents leave number and date of the "(Kèm theo …)" line blank. Default true. */
  readonly electronic?: boolean
  /** The office profile co-quan.xlsx. */
  readonly profile?: Uint8Array | null
  /** Workbook of the period before, and of the same period of last year. */
  readonly previous?: Uint8Array | null
  readonly lastYear?: Uint8Array | null
  readonly style?: StyleOptions
}

/** The same, complete. */
export type CompleteOptions = {
  readonly [Key in keyof GenerateOptions]-?: Exclude<GenerateOptions[Key], undefined>
} & {
  readonly templates: TemplateSet
}

/** Fills in every option that was left out. */
export function completeOptions(options: GenerateOptions): CompleteOptions {
  return {
    fileName: options.fileName ?? '',
    language: options.language ?? 'vi',
    asOf: options.asOf ?? null,
    today: options.today ?? '1970-01-01',
    template: options.template ?? null,
    templates: options.templates ?? makeTemplateSet([], []),
    separateAppendices: options.separateAppendices ?? false,
    charts: options.charts ?? false,
    reminders: options.reminders ?? false,
    electronic: options.electronic ?? true,
    profile: options.profile ?? null,
    previous: options.previous ?? null,
    lastYear: options.lastYear ?? null,
    style: options.style ?? {},
  }
}
