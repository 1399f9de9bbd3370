/** Words by which the sheet Thông tin settles a column by hand: "Cột Kết quả là" → "sản phẩm". */
import type { Field, TableKind } from '../../../model/table.js'
import { foldText } from '../../../vietnamese/letters/fold.js'
import { foldHeading } from '../headings/fold-heading.js'

/** Values and the field they choose, as a clerk writes them; the first wording of a field is the one that hints name. */
export const DECISION_VALUES: Readonly<Record<string, Field>> = {
  'sản phẩm': 'product',
  'thực hiện': 'actual',
  'kết quả thực hiện': 'actual',
  'kết quả đạt được': 'actual',
  'mục tiêu': 'target',
  'chỉ tiêu': 'target',
  'kế hoạch': 'target',
  'đơn vị tính': 'unit',
  'cơ quan': 'lead',
  'chủ trì': 'lead',
  'đơn vị chủ trì': 'lead',
  'phối hợp': 'support',
  'trạng thái': 'status',
  'đánh giá': 'status',
  'phần trăm': 'progress',
  'tỷ lệ': 'progress',
  'thời hạn': 'timeline',
  'thời gian': 'timeline',
  'ngày hoàn thành': 'completedOn',
  'tên chỉ tiêu': 'name',
  tên: 'name',
  'nội dung': 'content',
  'năm trước': 'baseline',
  'kỳ trước': 'previous',
  'cùng kỳ': 'lastYear',
  'tử số': 'numerator',
  'mẫu số': 'denominator',
  'minh chứng': 'evidence',
  'ghi chú': 'note',
}

/** Under this key the decisions carry the folded period that the report is about. */
export const PERIOD_KEY = 'ki bao cao'

const FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries(DECISION_VALUES).map(([wording, field]) => [foldHeading(wording), field]),
)

/** Gives the key of a decision about a heading, folded: 'KẾT QUẢ' → 'cot ket qua la'. */
export function decisionKey(heading: string): string {
  return `cot ${foldText(heading)} la`
}

/** Tells the key of a decision. */
export function isDecisionKey(folded: string): boolean {
  return folded.startsWith('cot ') && folded.endsWith(' la')
}

/** Reads the field that a decision's value chooses, or null for a word that is none of them. */
export function decidedField(value: string): Field | null {
  return FIELDS.get(foldHeading(value)) ?? null
}

/** Fields that a hint offers for a column whose heading says nothing, by kind. */
const OFFERED: Readonly<Partial<Record<TableKind, readonly Field[]>>> = {
  indicators: [
    'target',
    'actual',
    'numerator',
    'denominator',
    'unit',
    'lead',
    'baseline',
    'evidence',
    'note',
  ],
  tasks: ['lead', 'timeline', 'product', 'actual', 'status', 'progress', 'completedOn', 'evidence', 'note'],
}

/** Fields that a column of this kind of table may be decided to be, where its heading offers none. */
export function offeredFields(kind: TableKind): readonly Field[] {
  return OFFERED[kind] ?? ['content', 'unit', 'note']
}

/** The wording by which a hint names a field; '' for fields that are never decided by hand. */
export function fieldWording(field: Field): string {
  if (field === 'rate') return fieldWording('progress')
  return Object.entries(DECISION_VALUES).find(([, chosen]) => chosen === field)?.[0] ?? ''
}
