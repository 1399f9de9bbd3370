/** The parts of an Office package, with edits kept aside until the package is written. */
import { pack, readMembers, unpack, writeMembers } from './zip-members.js'

/** A package being edited. Names have no leading slash; they are found whatever their case (ECMA-376-2, 6.2.2.3). */
export type Parts = {
  /** Gives the text of a part; null when it is not there or cannot be unpacked. */
  read(name: string): string | null
  /** Replaces a part or adds one at the end. */
  write(name: string, text: string): void
  has(name: string): boolean
  /** Gives `before` + number + `after` with the first number that no part has. */
  freeName(before: string, after: string): string
  toBytes(): Uint8Array
}

/** Opens a package; null when the bytes are no zip that can be copied. */
export function openParts(bytes: Uint8Array): Parts | null {
  const members = readMembers(bytes)
  if (members === null) return null
  const places = new Map<string, number>()
  members.forEach((member, index) => {
    if (!places.has(member.name.toLowerCase())) places.set(member.name.toLowerCase(), index)
  })
  const edited = new Map<string, { readonly name: string; readonly text: string }>()
  const has = (name: string): boolean => places.has(name.toLowerCase()) || edited.has(name.toLowerCase())
  return {
    has,
    read(name) {
      const key = name.toLowerCase()
      const own = edited.get(key)
      if (own !== undefined) return own.text
      const member = members[places.get(key) ?? -1]
      const content = member === undefined ? null : unpack(member)
      return content === null ? null : decode(content)
    },
    write(name, text) {
      edited.set(name.toLowerCase(), { name, text })
    },
    freeName(before, after) {
      let number = 1
      while (has(`${before}${number}${after}`)) number += 1
      return `${before}${number}${after}`
    },
    toBytes() {
      const kept = members.map((member, index) => {
        const key = member.name.toLowerCase()
        const own = places.get(key) === index ? edited.get(key) : undefined
        return own === undefined
          ? member
          : { ...pack(member.name, encode(own.text)), rawName: member.rawName, flags: member.flags }
      })
      const added = [...edited].filter(([key]) => !places.has(key))
      return writeMembers([...kept, ...added.map(([, { name, text }]) => pack(name, encode(text)))])
    },
  }
}

function decode(content: Uint8Array): string {
  const [first, second] = content
  if (first === 0xff && second === 0xfe) return asUtf8(new TextDecoder('utf-16le').decode(content))
  if (first === 0xfe && second === 0xff) return asUtf8(new TextDecoder('utf-16be').decode(content))
  return new TextDecoder().decode(content)
}

/** Parts are written back as UTF-8, so the declaration must not say otherwise. */
function asUtf8(text: string): string {
  return text.replace(/^(\s*<\?xml[^>]*encoding=["'])[^"']*/i, '$1UTF-8')
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
