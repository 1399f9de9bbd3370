import { decodeEntities } from './entities.js'

/**
 * The attributes of the tag being reported, as places in the text; valid only during that call.
 * Place n holds four numbers from 4n on: where the name begins and ends, where the value begins and ends.
 */
export type Attributes = {
  readonly text: string
  readonly count: number
  readonly places: readonly number[]
}

/** Finds an attribute by its exact name: its number, or -1. */
export function attributeIndex(attributes: Attributes, name: string): number {
  const { text, places } = attributes
  for (let n = 0; n < attributes.count; n++) {
    const from = places[4 * n] ?? 0
    if ((places[4 * n + 1] ?? 0) - from !== name.length || text.charCodeAt(from) !== name.charCodeAt(0))
      continue
    if (name.length === 1 || text.startsWith(name, from)) return n
  }
  return -1
}

/** Gives an attribute by its exact name with entities decoded, or null when absent. A broken entity reads as written. */
export function attributeOf(attributes: Attributes, name: string): string | null {
  const n = attributeIndex(attributes, name)
  return n < 0 ? null : valueAt(attributes, n)
}

/** Gives an attribute that stands in some namespace, by its local name: `id` finds `r:id`. */
export function prefixedAttributeOf(attributes: Attributes, local: string): string | null {
  for (let n = 0; n < attributes.count; n++) {
    const name = attributes.text.slice(attributes.places[4 * n], attributes.places[4 * n + 1])
    if (name.endsWith(`:${local}`) && !name.startsWith('xmlns:')) return valueAt(attributes, n)
  }
  return null
}

/** Reads an xsd:boolean attribute; absent or anything else is false. */
export function flagOf(attributes: Attributes, name: string): boolean {
  const value = attributeOf(attributes, name)
  return value === '1' || value === 'true'
}

/** Reads a whole number of one to nine digits; null when absent or not one. */
export function countOf(attributes: Attributes, name: string): number | null {
  const n = attributeIndex(attributes, name)
  if (n < 0) return null
  const from = attributes.places[4 * n + 2] ?? 0
  const to = attributes.places[4 * n + 3] ?? 0
  if (to === from || to - from > 9) return null
  let count = 0
  for (let at = from; at < to; at++) {
    const digit = attributes.text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return null
    count = count * 10 + digit
  }
  return count
}

function valueAt({ text, places }: Attributes, n: number): string {
  const raw = text.slice(places[4 * n + 2], places[4 * n + 3])
  return decodeEntities(raw) ?? raw
}
