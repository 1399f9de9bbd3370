/** Which unit a name means: "UBND phường 1" is "Phường 1", but xã Tân Hà is not xã Tân Hạ. */
import { exactKey, isPlain } from '../../vietnamese/letters/exact-key.js'
import { foldText, likeness } from '../../vietnamese/letters/fold.js'

const OFFICE =
  /^(?:(?:hội đồng nhân dân|hđnd)\s*(?:và|,|-)\s*)?(?:uỷ ban nhân dân|ủy ban nhân dân|ubnd|uy ban nhan dan)\s+/iu
/** Names less alike than this are not suggested. */
const nearEnough = 0.7

/** Gives one text per unit: without "Ủy ban nhân dân", case and punctuation; "Hoà An" and "Hòa An" are one, "Tân Hà" and "Tân Hạ" two. */
export function unitKey(name: string): string {
  return exactKey(withoutOffice(name))
}

function withoutOffice(name: string): string {
  return name.normalize('NFC').trim().replace(OFFICE, '')
}

/** Answers which listed name a written name means. A name typed without tones counts when only one listed name can be meant. */
export function findListed(listed: readonly string[]): (name: string) => string | null {
  const exact = new Map<string, string>()
  const folded = new Map<string, string | null>()
  for (const name of listed) {
    const key = unitKey(name)
    if (exact.has(key)) continue
    exact.set(key, name)
    const plain = foldText(withoutOffice(name))
    folded.set(plain, folded.has(plain) ? null : name)
  }
  return name => {
    const listedName = exact.get(unitKey(name))
    if (listedName !== undefined || !isPlain(name)) return listedName ?? null
    return folded.get(foldText(withoutOffice(name))) ?? null
  }
}

/** The listed names, each unit once. */
export function distinctUnits(listed: readonly string[]): readonly string[] {
  return [...new Map([...listed].reverse().map(name => [unitKey(name), name])).values()].reverse()
}

/** The listed name most like a written one, null when none is near. */
export function nearestUnit(name: string, listed: readonly string[]): string | null {
  let best: string | null = null
  let height = nearEnough
  const own = withoutOffice(name)
  for (const each of listed) {
    const alike = likeness(withoutOffice(each), own)
    if (alike < height || (alike === height && best !== null)) continue
    height = alike
    best = each
  }
  return best
}
