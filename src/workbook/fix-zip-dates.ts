/** Gives every member of a zip the same date, so that the same content is the same bytes. */
import { unzipSync, type Zippable, zipSync } from 'fflate'

// The zip format keeps local wall-clock fields: a local date gives the same bytes in every time zone.
const FIXED = new Date(2024, 0, 1)

/** Packs the members of a zip again, in their order, all with one fixed date. */
export function fixZipDates(bytes: Uint8Array): Uint8Array {
  return packParts(unzipSync(bytes))
}

/** Packs parts (name to bytes) in the order given, all with one fixed date. */
export function packParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const packed: Zippable = {}
  for (const [name, content] of Object.entries(parts)) packed[name] = [content, { mtime: FIXED }]
  return zipSync(packed, { level: 6 })
}
