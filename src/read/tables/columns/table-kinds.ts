/** What makes each kind of table: the fields it needs, the names its sheet or title usually has. Data only. */
import type { Field, TableKind } from '../../../model/table.js'

/** Kinds that are recognised by a header row. */
export type HeadedKind = Exclude<TableKind, 'info'>

/** `needs` must all be there; `proof` are fields of which one shows that it is this kind ([] when the needs do). `hints` are folded words of sheet names and titles. */
export type KindRule = {
  readonly kind: HeadedKind
  readonly needs: readonly Field[]
  readonly proof: readonly Field[]
  readonly hints: readonly string[]
}

/** In the order in which equal scores are settled. */
export const KIND_RULES: readonly KindRule[] = [
  {
    kind: 'tasks',
    needs: ['content'],
    proof: [
      'lead',
      'support',
      'level',
      'timeline',
      'product',
      'status',
      'progress',
      'actual',
      'target',
      'completedOn',
    ],
    hints: ['nhiem vu'],
  },
  {
    kind: 'indicators',
    needs: ['name'],
    proof: [
      'target',
      'actual',
      'unit',
      'maxScore',
      'selfScore',
      'denominator',
      'rate',
      'lead',
      'timeline',
      'baseline',
      'evidence',
      'status',
    ],
    hints: ['chi tieu', 'chi so', 'dti', 'tieu chi', 'cham diem'],
  },
  {
    kind: 'budget',
    needs: ['content', 'amount'],
    proof: [],
    hints: ['kinh phi', 'du toan', 'giai ngan', 'ngan sach'],
  },
  { kind: 'statistics', needs: ['category'], proof: ['count', 'share'], hints: ['so lieu', 'thong ke'] },
  { kind: 'narrative', needs: ['section', 'text'], proof: [], hints: ['danh gia', 'thuan loi kho khan'] },
  { kind: 'schedule', needs: ['reportKind', 'deadline'], proof: [], hints: ['lich bao cao'] },
  { kind: 'acceptances', needs: ['code', 'reason'], proof: [], hints: ['giai trinh'] },
  {
    kind: 'units',
    needs: ['name'],
    proof: ['ordinal'],
    hints: ['danh sach don vi', 'don vi bao cao', 'don vi'],
  },
]

/** How much a field speaks for a kind, beyond the usual 2. */
export const FIELD_WEIGHTS: Readonly<Partial<Record<Field, number>>> = {
  ordinal: 0.5,
  note: 0.5,
  unit: 3,
  count: 1,
}

/** Fields that several columns may have at once. */
export const REPEATABLE: ReadonlySet<Field> = new Set(['count', 'code'])

/** The column whose text says what a row is about, by kind. */
export const MAIN_FIELD: Readonly<Record<TableKind, Field>> = {
  info: 'key',
  indicators: 'name',
  tasks: 'content',
  budget: 'content',
  statistics: 'category',
  narrative: 'section',
  schedule: 'reportKind',
  acceptances: 'code',
  units: 'name',
}

/** Fields a group row may fill and still be a group: its own maximum, subtotal, count, note. */
export const GROUP_FIELDS: ReadonlySet<Field> = new Set([
  'maxScore',
  'selfScore',
  'appraisedScore',
  'amount',
  'disbursed',
  'count',
  'share',
  'note',
  'unit',
  'reason',
])

/** Kinds whose rows come in groups, with totals, continuations and parts; the others are plain lists. */
export const GROUPED_KINDS: ReadonlySet<TableKind> = new Set(['indicators', 'tasks', 'budget', 'statistics'])

/** Kinds whose rows are amounts of one whole: they are added up, so that a part must not stand beside what it is a part of. */
export const SUMMED_KINDS: ReadonlySet<TableKind> = new Set(['budget', 'statistics'])

/** Sheets with these names explain the workbook or hold its lists; they are no data (folded beginnings). */
export const NO_DATA_SHEETS: readonly string[] = [
  'huong dan',
  'tro giup',
  'danh muc lua chon',
  'phat hien',
  'loi can sua',
  'to correct',
]
