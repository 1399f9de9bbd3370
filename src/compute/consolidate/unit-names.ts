/** Which unit a name means: "UBND phường 1" is "Phường 1", but xã Tân Hà is not xã Tân Hạ. */
import { exactKey, isPlain } from '../../vietnamese/letters/exact-key.js'
import { foldText, likeness } from '../../vietnamese/letters/fold.js'

const OFFICE =
  /^(?:(?:hội đồng nhân dân|hđnd)\s*(?:và|,|-)\s*)?(?:uỷ ban nhân dân|ủy ban nhân dân|ubnd|uy ban nhan dan)\s+/iu
const KIND = /^(?:xã|phường|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh)\s+(?=.*\p{L})/iu
const PLAIN_KIND = /^(?:xa|phuong|thi tran|dac khu|quan|huyen|thi xa|thanh pho|tinh) (?=.*[a-z])/
/** Names less alike than this are not suggested. */
const nearEnough = 0.7

/** Gives one text per unit: without "Ủy ban nhân dân", case and punctuation; "Hoà An" and "Hòa An" are one, "Tân Hà" and "Tân Hạ" two. */
export function unitKey(name: string): string {
  return exactKey(withoutOffice(name))
}

function withoutOffice(name: string): string {
  return name.normalize('NFC').trim().replace(OFFICE, '')
}

/** "Xã Bình Minh" without its kind; a number alone is no name. */
function withoutKind(name: string): string {
  return withoutOffice(name).replace(KIND, '')
}

function plainWithoutKind(name: string): string {
  return foldText(withoutOffice(name)).replace(PLAIN_KIND, '')
}

/** Answers for a key which listed name has it; null for none and for several. */
function onlyOne(listed: readonly string[], keyOf: (name: string) => string): (key: string) => string | null {
  const found = new Map<string, string | null>()
  for (const name of distinctUnits(listed)) found.set(keyOf(name), found.has(keyOf(name)) ? null : name)
  return key => (key === '' ? null : (found.get(key) ?? null))
}

/**
 * Answers which listed name a written name means. A name typed without tones, or without "xã", "phường" where the other has it,
 * counts when only one listed name can be meant.
 */
export function findListed(listed: readonly string[]): (name: string) => string | null {
  const exact = new Map([...listed].reverse().map(name => [unitKey(name), name]))
  const bare = onlyOne(listed, name => unitKey(withoutKind(name)))
  const folded = onlyOne(listed, name => foldText(withoutOffice(name)))
  const foldedBare = onlyOne(listed, plainWithoutKind)
  const hasKind = (name: string) => PLAIN_KIND.test(foldText(withoutOffice(name)))
  const ofOneKind = (name: string, found: string | null) =>
    found !== null && hasKind(found) !== hasKind(name) ? found : null
  return name => {
    const whole = exact.get(unitKey(name)) ?? ofOneKind(name, bare(unitKey(withoutKind(name))))
    if (whole !== null || !isPlain(name)) return whole
    return folded(foldText(withoutOffice(name))) ?? ofOneKind(name, foldedBare(plainWithoutKind(name)))
  }
}

/** The listed names, each unit once. */
export function distinctUnits(listed: readonly string[]): readonly string[] {
  return [...new Map([...listed].reverse().map(name => [unitKey(name), name])).values()].reverse()
}

/** The listed name most like a written one, or the only one that stands in it ("An Bình báo cáo tháng 5"); null when none is near. */
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
  return best ?? containedName(own, listed)
}

function containedName(text: string, listed: readonly string[]): string | null {
  const words = ` ${foldText(text)} `
  const inside = listed.filter(each => {
    const bare = plainWithoutKind(each)
    return bare.includes(' ') && words.includes(` ${bare} `)
  })
  return inside.length === 1 ? (inside[0] ?? null) : null
}
