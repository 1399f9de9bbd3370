import { isAbbreviation } from '../../vietnamese/words/abbreviation.js'
import {
  abbreviations,
  bodySymbols,
  bodyTypes,
  capitalNames,
  fieldWords,
  kindsOfNamed,
  namedTypes,
  notUnitBefore,
  plainFieldTypes,
  twoLineStarts,
  unitNouns,
} from './office-words.js'

const JOINT = /^(?:và|-|–|,|\/)$/

/**
 * Writes the letterhead's lines as a name in running text: "ỦY BAN NHÂN DÂN\nXÃ TAM PHƯỚC" → "Ủy ban nhân dân xã Tam Phước" (capitals by
 * Decree 30/2020, Appendix II). A name that is not all in capitals is the clerk's own and only joined.
 */
export function officeName(body: string): string {
  const joined = body
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join(' ')
  if (joined !== joined.toLocaleUpperCase('vi')) return joined
  return capitalise(tokens(joined.normalize('NFC').toLocaleLowerCase('vi')))
}

/** Adds the administrative unit of the higher body to a name that has none: "Phòng Văn hóa - Xã hội" of "ỦY BAN NHÂN DÂN XÃ X" → "… xã X". */
export function officeNameUnder(body: string, parentBody: string): string {
  const name = officeName(body)
  if (name === '' || unitPart(name) !== '') return name
  const unit = unitPart(officeName(parentBody))
  return unit === '' ? name : `${name} ${unit}`
}

/** Breaks "ỦY BAN NHÂN DÂN XÃ X" as it stands in a letterhead, the unit below; other names and own lines stay. All in capitals. */
export function letterheadLines(body: string): string {
  const upper = body.toLocaleUpperCase('vi')
  if (body.includes('\n')) return upper
  const lower = modernTone(body.toLocaleLowerCase('vi').trim())
  const start = twoLineStarts.find(each => lower.startsWith(`${each} `))
  return start === undefined
    ? upper
    : `${upper.trim().slice(0, start.length)}\n${upper.trim().slice(start.length).trim()}`
}

/** The part from the first administrative unit on: "xã Tam Phước"; '' when a name holds none. */
function unitPart(name: string): string {
  const words = name.split(' ')
  const lower = words.map(word => word.toLocaleLowerCase('vi'))
  const at = lower.findIndex((_, index) => index > 0 && unitNounAt(lower, index) !== null)
  return at < 0 ? '' : words.slice(at).join(' ')
}

/** Gives the body's symbol for its documents' numbers: UBND, BCĐ; else the capitals of its words. */
export function officeSymbol(body: string): string {
  const name = modernTone(body.replace(/\s+/g, ' ').normalize('NFC').toLocaleLowerCase('vi'))
  const known = bodySymbols.find(([start]) => name.startsWith(start))
  if (known !== undefined) return known[1]
  const firstLine = body.split('\n')[0] ?? ''
  // Schools go by their level: "BC-THCSLL".
  const own = firstLine.replace(/^\s*trường\s+(?=\S)/iu, '')
  return own
    .split(/[\s-]+/)
    .filter(word => word !== '' && !JOINT.test(word.toLocaleLowerCase('vi')))
    .map(word => (isShort(word) ? word.replace(/[^\p{L}]/gu, '') : word.charAt(0).toLocaleUpperCase('vi')))
    .join('')
}

/** Both spellings live: uỷ and ủy. For matching only. */
function modernTone(text: string): string {
  return text.replaceAll('uỷ', 'ủy').replaceAll('hoà', 'hòa')
}

function tokens(text: string): readonly string[] {
  return text
    .replace(/,/g, ' , ')
    .split(/\s+/)
    .filter(token => token !== '')
}

/** Walks the words: a type of body, its field, then units with their names. */
function capitalise(words: readonly string[]): string {
  const written: string[] = []
  let at = 0
  let startsPhrase = true
  let inName = false
  let plainField = false
  let bearsName = false
  const push = (phrase: string) => {
    written.push(phrase)
    at += phrase.split(' ').length
  }
  while (at < words.length) {
    const type = startsPhrase ? startOf(words, at, bodyTypes) : null
    const noun = unitNounAt(words, at)
    const kind = bearsName && !inName ? startOf(words, at, kindsOfNamed) : null
    const field = bearsName && !inName ? startOf(words, at, fieldWords) : null
    if (noun !== null) {
      const length = noun.split(' ').length
      push(isCapitalNoun(words, at + length, noun) ? upperFirst(noun) : noun)
      inName = true
      startsPhrase = false
    } else if (type !== null) {
      push(type)
      inName = false
      bearsName = namedTypes.includes(type)
      plainField = plainFieldTypes.includes(type)
      startsPhrase = !plainField
    } else if (kind !== null || field !== null) {
      push(kind !== null || startsPhrase ? upperFirst(kind ?? field ?? '') : (field ?? ''))
      startsPhrase = false
    } else {
      const word = words[at] ?? ''
      const isJoint = JOINT.test(word)
      if (isJoint) startsPhrase = !plainField
      else if (bearsName && !isShort(word) && /\p{L}/u.test(word)) inName = true
      written.push(writeWord(word, inName || (startsPhrase && !isJoint)))
      if (!isJoint) startsPhrase = false
      if (word === ',') inName = false
      if (/^tp\.?$/.test(word)) inName = true
      at += 1
    }
  }
  return upperFirst(written.join(' ').replace(/ ,/g, ','))
}

function writeWord(word: string, capital: boolean): string {
  const known = abbreviations.find(each => each.toLocaleLowerCase('vi') === word)
  if (known !== undefined) return known
  if (isAbbreviation(word)) return word.toLocaleUpperCase('vi')
  if (!capital || JOINT.test(word)) return word
  return word.split('-').map(upperFirst).join('-')
}

/** An abbreviation, as it is written in capitals. */
function isShort(word: string): boolean {
  return isAbbreviation(word) || abbreviations.includes(word.toLocaleUpperCase('vi'))
}

function startOf(words: readonly string[], at: number, phrases: readonly string[]): string | null {
  const rest = modernTone(words.slice(at).join(' '))
  return phrases.find(phrase => `${rest} `.startsWith(`${phrase.toLocaleLowerCase('vi')} `)) ?? null
}

function unitNounAt(words: readonly string[], at: number): string | null {
  const noun = startOf(words, at, unitNouns)
  if (noun === null) return null
  const after = words[at + noun.split(' ').length]
  return after === undefined || (notUnitBefore[noun] ?? []).includes(after) ? null : noun
}

function isCapitalNoun(words: readonly string[], at: number, noun: string): boolean {
  if (noun === 'thủ đô') return true
  const rest = `${words.slice(at).join(' ')} `
  return /^\d/.test(rest) || capitalNames.some(name => rest.startsWith(`${name} `))
}

function upperFirst(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1)
}
