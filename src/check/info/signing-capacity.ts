import { foldText } from '../../vietnamese/letters/fold.js'

/** The collective a body signs for, and the post of its head, where Decree 30 asks for TM. */
const COLLECTIVES: readonly {
  readonly folded: string
  readonly name: string
  readonly head: string
  readonly short: string
}[] = [
  { folded: 'uy ban nhan dan', name: 'ỦY BAN NHÂN DÂN', head: 'CHỦ TỊCH', short: 'UBND' },
  { folded: 'ubnd', name: 'ỦY BAN NHÂN DÂN', head: 'CHỦ TỊCH', short: 'UBND' },
  { folded: 'hoi dong nhan dan', name: 'HỘI ĐỒNG NHÂN DÂN', head: 'CHỦ TỊCH', short: 'HĐND' },
  { folded: 'ban chi dao', name: 'BAN CHỈ ĐẠO', head: 'TRƯỞNG BAN', short: 'BCĐ' },
]

/** Derives the short name that the number's symbol uses from the body's name; null when it is not a known collective. */
export function shortNameOf(body: string | null): string | null {
  return collectiveOf(body)?.short ?? null
}

/**
 * Gives the lines above the signature (quyền hạn ký): those written, with a bare "TM." or "KT." completed from the body;
 * when none is written, TM. for a collective and KT. for its deputy or the deputy of any other head (Decree 30/2020, Appendix I, II.7).
 */
export function signingCapacity(
  written: readonly string[],
  body: string | null,
  post: string | null,
): readonly string[] {
  const collective = collectiveOf(body)
  const lines = written
    .flatMap(line => line.split(/;|\s\/\s|,\s*(?=(?:TM|KT|TL|TUQ|Q)\.)/))
    .map(line => line.trim())
    .filter(line => line !== '')
  const head = collective?.head ?? headOf(post)
  if (lines.length > 0) return lines.map(line => complete(line, collective, head))
  if (collective === null) return head === null || OWN_RULES.test(foldText(head)) ? [] : [`KT. ${head}`]
  const deputy = post !== null && foldText(post).startsWith('pho ')
  return deputy ? [`TM. ${collective.name}`, `KT. ${collective.head}`] : [`TM. ${collective.name}`]
}

function complete(line: string, collective: ReturnType<typeof collectiveOf>, head: string | null): string {
  const bare = foldText(line)
  if (bare === 'tm' && collective !== null) return `TM. ${collective.name}`
  if (bare === 'kt' && head !== null) return `KT. ${head}`
  if (bare === 'q' && collective !== null) return `Q. ${collective.head}`
  return line
}

/** Posts of heads, as they stand behind "KT."; what a clerk writes behind them is the body's name or "phụ trách". */
const HEADS: readonly string[] = [
  'TỔNG GIÁM ĐỐC',
  'GIÁM ĐỐC',
  'HIỆU TRƯỞNG',
  'CHÁNH VĂN PHÒNG',
  'CHÁNH THANH TRA',
  'TRƯỞNG PHÒNG',
  'TRƯỞNG BAN',
  'TRƯỞNG CÔNG AN',
  'TRƯỞNG TRẠM',
  'TRƯỞNG KHOA',
  'TỔNG CỤC TRƯỞNG',
  'CHI CỤC TRƯỞNG',
  'CỤC TRƯỞNG',
  'VỤ TRƯỞNG',
  'VIỆN TRƯỞNG',
  'TỔ TRƯỞNG',
  'CHỦ TỊCH',
]
/** "Phó phòng", "Phó Văn phòng": the post in short. */
const SHORT_POSTS: Readonly<Record<string, string>> = {
  phong: 'TRƯỞNG PHÒNG',
  ban: 'TRƯỞNG BAN',
  'van phong': 'CHÁNH VĂN PHÒNG',
}
/** The Party and the organisations sign by rules of their own. */
const OWN_RULES = /^(?:chu tich|bi thu)(?: |$)/

/** The head whose deputy holds the post: "Phó Giám đốc" → "GIÁM ĐỐC"; null when it is no deputy's. */
function headOf(post: string | null): string | null {
  const upper = (post ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleUpperCase('vi')
  if (!/^PHÓ \S/u.test(upper)) return null
  const rest = upper.slice(4).replace(/ (?:PHỤ TRÁCH|ĐIỀU HÀNH|THƯỜNG TRỰC)(?= |$).*$/u, '')
  const folded = foldText(rest)
  const known = HEADS.find(head => `${folded} `.startsWith(`${foldText(head)} `))
  return known ?? SHORT_POSTS[folded] ?? rest
}

/** A name may begin with the level ("Ủy ban nhân dân xã …") or stand behind the Steering Committee's field. */
function collectiveOf(body: string | null) {
  if (body === null) return null
  const folded = foldText(body)
  return COLLECTIVES.find(each => folded.startsWith(each.folded)) ?? null
}
