import { decodeEntities } from './entities.js'

/** The attributes of the tag being reported; valid only during that call. */
export type Attributes = {
  readonly names: string[]
  /** Values as written, entities not yet decoded. */
  readonly raws: string[]
}

/** Gives an attribute by its exact name with entities decoded, or null when absent. A broken entity reads as written. */
export function attributeOf(attributes: Attributes, name: string): string | null {
  const at = attributes.names.indexOf(name)
  const raw = at < 0 ? undefined : attributes.raws[at]
  return raw === undefined ? null : (decodeEntities(raw) ?? raw)
}

/** Gives an attribute that stands in some namespace, by its local name: `id` finds `r:id`. */
export function prefixedAttributeOf(attributes: Attributes, local: string): string | null {
  const name = attributes.names.find(one => one.endsWith(`:${local}`) && !one.startsWith('xmlns:'))
  return name === undefined ? null : attributeOf(attributes, name)
}

/** Reads an xsd:boolean attribute; absent or anything else is false. */
export function flagOf(attributes: Attributes, name: string): boolean {
  const value = attributeOf(attributes, name)
  return value === '1' || value === 'true'
}

/** Reads a whole number of at most nine digits; null when absent or not one. */
export function countOf(attributes: Attributes, name: string): number | null {
  const value = attributeOf(attributes, name)
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null
}
