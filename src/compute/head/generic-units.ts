/** Tells a unit that can be written to from words for units in general: "Phòng, ban", "Các cơ quan, đơn vị liên quan", "UBND phường, xã". */
import { foldText } from '../../vietnamese/letters/fold.js'

const ALL = 'cac|nhung|moi|tung|toan bo|tat ca(?: cac)?|toan the'
const KINDS =
  'phong|ban|nganh|so|so nganh|ban nganh|phong ban|doan the|hoi|hoi doan the|ban nganh doan the|co quan|don vi|bo phan|to chuc|ca nhan|thanh vien|' +
  'dia phuong|can bo|cong chuc|vien chuc|ubnd|ubnd cac|uy ban nhan dan|uy ban nhan dan cac|xa|phuong|thi tran|dac khu|thon|ap|ban lang|khu pho|to dan pho|' +
  'truong|truong hoc|doanh nghiep|xa phuong|phuong xa'
const QUALIFIERS =
  'lien quan|co lien quan|chuc nang|chuyen mon|truc thuoc|chu tri|thuc hien|phoi hop|duoc giao|khac|tren dia ban|cap xa|cap huyen|cac cap|thuoc|ubnd|cac|' +
  'xa|phuong|thi tran|dac khu|huyen|thanh pho|tinh'
const GENERAL = new RegExp(`^(?:(?:${ALL}) )?(?:${KINDS})(?: (?:${QUALIFIERS}))*$`)
/** "Ban Tổ chức", "Tổ chức - Hành chính" are names: these words are general only among others or after "các". */
const NAMES_TOO = /^to chuc$/

/** Says whether every part of the name is a word for any unit of a kind. */
export function isGenericUnit(name: string): boolean {
  const parts = name
    .split(/[,;/&+]|\s[-–]\s|\s(?:và|hoặc|cùng)\s/i)
    .map(foldText)
    .filter(part => part !== '')
  if (parts.length === 0 || (parts.length === 1 && NAMES_TOO.test(parts[0] ?? ''))) return false
  return parts.every(part => GENERAL.test(part))
}
