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
 * when none is written, TM. for a collective and KT. for its deputy (Decree 30/2020, Appendix I, II.7).
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
  if (lines.length > 0) return lines.map(line => complete(line, collective))
  if (collective === null) return []
  const deputy = post !== null && foldText(post).startsWith('pho ')
  return deputy ? [`TM. ${collective.name}`, `KT. ${collective.head}`] : [`TM. ${collective.name}`]
}

function complete(line: string, collective: ReturnType<typeof collectiveOf>): string {
  if (collective === null) return line
  const bare = foldText(line)
  if (bare === 'tm') return `TM. ${collective.name}`
  if (bare === 'kt' || bare === 'q') return `${bare.toUpperCase()}. ${collective.head}`
  return line
}

/** A name may begin with the level ("Ủy ban nhân dân xã …") or stand behind the Steering Committee's field. */
function collectiveOf(body: string | null) {
  if (body === null) return null
  const folded = foldText(body)
  return COLLECTIVES.find(each => folded.startsWith(each.folded)) ?? null
}
