import { parseNumber } from '../numbers/numbers.js'

/** "tổng số 30, trong đó: Thôn 1 10, Thôn 2 20": the whole as written, what its parts say, and whether these must make up the whole. */
export type WholeAndParts = {
  readonly whole: string
  readonly unit: string
  readonly parts: readonly number[]
  /** The words list all parts ("gồm"), or parts of one kind (Thôn 1, Thôn 2). */
  readonly areAll: boolean
}

const WHOLE =
  /^\s*(?:(?:tổng|tổng số|tổng cộng|cộng|đạt|có|hiện có|đã có|toàn xã|toàn phường)(?!\p{L})\s*:?\s*)*(\d[\d.,]*?)(?:\s+(\p{L}[\p{L} ]{0,30}?))?\s*[,;:.–-]?\s*\(?(trong đó|bao gồm|gồm|chia ra|cụ thể)(?!\p{L})(?:\s+có)?\s*:?\s*(.+)$/isu
const PART = /^(.*?)[\s:]\s*(\d[\d.]*)(?:\s+\p{L}[\p{L} ]{0,30})?$/su
/** "Thôn 1" is a name, no figure. */
const NUMBERED_NAME =
  /^(?:thôn|ấp|bản|buôn|khóm|khu|khu phố|tổ|tổ dân phố|đội|nhóm|cụm)$|(?<!\p{L})(?:số|đợt|lần|kỳ|khóa|khoá|giai đoạn|ngày|tháng|quý|năm)$/iu
/** A list within the list: its figures are parts of a part. */
const NESTED = /(?<!\p{L})(?:trong đó|bao gồm|gồm|chia ra)(?!\p{L})/iu

/** Reads a figure followed by its parts in words; null for other texts. Parts without a clear figure leave the list empty. */
export function readWholeAndParts(text: string): WholeAndParts | null {
  const match = WHOLE.exec(text.normalize('NFC'))
  if (match === null) return null
  const [, whole = '', unit = '', opener = '', list = ''] = match
  const pieces = list
    .replace(/[.)\s]+$/, '')
    .split(/[;\n]|,\s+|\s+và\s+/u)
    .map(piece => piece.replace(/^[\s\-–+•*]+/, '').trim())
    .filter(piece => piece !== '')
  const read = pieces.map(piece => {
    const [, name = '', figure = ''] = PART.exec(piece) ?? []
    const value = parseNumber(figure, { decimalMark: ',' })
    return name.trim() === '' || NUMBERED_NAME.test(name.trim()) || value.type !== 'number'
      ? null
      : { name: name.trim().toLowerCase(), value: value.value }
  })
  const clear = read.flatMap(each => (each === null ? [] : [each]))
  const areAll =
    !/trong đó/iu.test(opener) || new Set(clear.map(each => each.name.split(/\s+/)[0])).size === 1
  // "Trạm BTS 1, trạm BTS 2": one name again and again is numbered, not counted.
  const isNumbering = new Set(clear.map(each => each.name)).size === 1
  const isClear = clear.length === read.length && clear.length > 1 && !isNumbering && !NESTED.test(list)
  return { whole, unit: unit.trim(), parts: isClear ? clear.map(each => each.value) : [], areAll }
}
