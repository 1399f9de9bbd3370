import type { Row } from '../../model/sheet.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { isUnitNote } from './columns/unit-note.js'
import { cellText } from './rows/cell-text.js'
import { isSigning } from './rows/row-words.js'

/** Words that tell what a table holds: a line with one of them is its title. Folded. */
const REPORTED =
  /(?:^| )(?:bieu|bang|phu luc|ket qua|chi tieu|nhiem vu|kinh phi|so lieu|danh muc|danh sach|bao cao|ke hoach|tong hop|tinh hinh|tien do|thong ke|theo doi|noi dung|tieu chi|muc tieu|giai ngan|du toan|cong viec)(?: |$)/
/** "BIỂU 1: …", "Bảng 2", "Phụ lục số 02": the title begins here. */
const LABEL =
  /^(?:(?:biểu|bảng)(?:\s+mẫu|\s+biểu)?|phụ lục|mẫu(?:\s+biểu)?)(?:\s+số)?\s*(?:\d|[ivx]+(?![\p{L}]))/iu
const BARE_LABEL = /^\S+(?:\s+\S+){0,3}?\s*[\divx./-]+\s*[.:]?$/iu
const MOTTO = /^cộng h(?:òa|oà) xã hội|^độc lập\s*[-–]/iu
/** "Đơn vị báo cáo: Xã X" names who reports. */
const LABELLED_OFFICE =
  /^(?:tên\s+)?(?:đơn vị|cơ quan)(?:\s+(?:nhận|gửi|lập|chủ quản|ban hành|báo cáo|thực hiện))*\s*[:：]/iu
const NUMBER_LINE = /^số\s*[:：]?\s*[\d.…_\s]*\/\s*[\p{L}\d]/iu
const OFFICE =
  /^(?:ubnd|hđnd|ủy ban (?:nhân dân|mặt trận|mttq)|hội đồng nhân dân|đảng ủy|đảng bộ|(?:tỉnh|thành|huyện|quận) ủy|ban (?:chỉ đạo|quản lý)|bcđ|văn phòng|vp|trung tâm|công an|bộ chỉ huy|ban chỉ huy|sở|phòng|(?:tổng |chi )?cục|viện|bệnh viện|trạm y tế|trường|(?:tổng )?công ty)(?= |$)/u
const UNIT = /^(?:xã(?! hội)|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tp\.?|tỉnh)(?= )/u
const POST =
  /^(?:(?:tm|kt|tl|tuq) )?(?:pho |quyen |q )?(?:chu tich|giam doc|hieu truong|chanh van phong|truong (?:phong|ban|cong an|tram|khoa|bo phan)|ke toan(?: truong)?|thu quy|thu qui|thu ki|thu truong|(?:chi )?cuc truong|can bo|cong chuc|chuyen vien|nguoi)(?: |$)/
const SIGN_HERE = /^\(?\s*(?:đã\s+)?(?:ký|kí)(?:\s*[,;)]|\s+(?:tên|và|ghi|số|điện tử|đóng dấu))/iu
const SURNAMES: ReadonlySet<string> = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn đinh lâm mai trịnh cao hà tô lương tạ châu tăng quách thái vương triệu trương nông hứa lò vàng giàng sùng lưu chu'.split(
    ' ',
  ),
)

/** The texts above a table, one per row, without its unit note and the national letterhead. */
export function titlesOf(rows: readonly Row[]): readonly string[] {
  return linesOf(rows)
    .filter(texts => !hasMotto(texts))
    .map(texts => texts.join(' '))
}

/** The titles proper: without the office's letterhead and what signs the table before. */
export function ownTitlesOf(rows: readonly Row[]): readonly string[] {
  return withoutOffices(withoutSigning(fromLabel(linesOf(rows))))
    .map(texts => texts.filter(text => !LABELLED_OFFICE.test(text.normalize('NFC'))).join(' '))
    .filter(text => text !== '')
}

function linesOf(rows: readonly Row[]): readonly Line[] {
  return rows
    .map(row => row.cells.map(cellText).filter(text => text !== '' && !isUnitNote(text)))
    .filter(texts => texts.length > 0)
}

function hasMotto(texts: Line): boolean {
  return texts.some(text => MOTTO.test(text.normalize('NFC')))
}

type Line = readonly string[]

/** What stands above "Biểu 1: …" belongs to no title, as long as something is said with that label or below it. */
function fromLabel(lines: readonly Line[]): readonly Line[] {
  const at = lines.findLastIndex(texts => texts.some(text => LABEL.test(text.normalize('NFC'))))
  if (at <= 0) return lines
  const label = lines[at]?.find(text => LABEL.test(text.normalize('NFC'))) ?? ''
  const says = !isBareLabel(label) || lines.slice(at + 1).some(isTitle)
  return says ? lines.slice(at) : lines
}

/** Who made and who signs the table before: roles, "(Ký, ghi rõ họ tên)", the day and the names. */
function withoutSigning(lines: readonly Line[]): readonly Line[] {
  let signs = false
  return lines.filter((texts, index) => {
    const isBlock = texts.every(signsHere)
    const mayBeNames = signs || (index < lines.length - 1 && (texts.length > 1 || isLongName(texts)))
    const isNames = !isBlock && mayBeNames && texts.every(isName)
    signs = isBlock || (signs && isNames)
    return !isBlock && !isNames
  })
}

/** A place has two syllables as a rule. */
function isLongName([text]: Line): boolean {
  return (text ?? '').trim().split(/\s+/).length > 2
}

function signsHere(text: string): boolean {
  const folded = foldText(text)
  if (SIGN_HERE.test(text.normalize('NFC'))) return true
  if (REPORTED.test(folded) && !/^nguoi /.test(folded)) return false
  return isSigning(text) || (text.length <= 50 && POST.test(folded))
}

/** "Lê Thị C", "LÊ THỊ C". */
function isName(text: string): boolean {
  const words = text.normalize('NFC').trim().split(/\s+/)
  if (words.length < 2 || words.length > 5 || REPORTED.test(foldText(text))) return false
  return (
    SURNAMES.has((words[0] ?? '').toLocaleLowerCase('vi')) &&
    (words.every(word => /^\p{Lu}\p{Ll}*$/u.test(word)) || words.every(word => /^\p{Lu}+$/u.test(word)))
  )
}

/** The names of offices that lead, down to the first line that tells of something else; they stay when nothing else is left. */
function withoutOffices(lines: readonly Line[]): readonly Line[] {
  let named = false
  let start = 0
  for (const [index, texts] of lines.entries()) {
    const rest = texts.filter(text => !MOTTO.test(text.normalize('NFC')))
    const others = rest.filter(text => !isOffice(text, named))
    if (others.length > 0 && (others.length === rest.length || !others.every(isBareLabel))) break
    named = true
    start = index + 1
  }
  const kept = lines.slice(start).filter(texts => !hasMotto(texts))
  return kept.some(isTitle) ? kept : lines.filter(texts => !hasMotto(texts))
}

function isOffice(text: string, named: boolean): boolean {
  const lower = text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi')
  if (text.length > 90 || REPORTED.test(foldText(text))) return false
  const modern = lower.replaceAll('uỷ', 'ủy')
  return (
    OFFICE.test(modern) ||
    NUMBER_LINE.test(lower) ||
    (named && (UNIT.test(modern) || /^[-–—_*]+$/.test(lower)))
  )
}

/** A line that says more than "(Kèm theo …)", the reporting office or a bare label. */
function isTitle(texts: Line): boolean {
  return texts.some(
    text => !/^\(/.test(text) && !LABELLED_OFFICE.test(text.normalize('NFC')) && !isBareLabel(text),
  )
}

function isBareLabel(text: string): boolean {
  return LABEL.test(text.normalize('NFC')) && BARE_LABEL.test(text.normalize('NFC'))
}
