import { constants, deflateRawSync } from 'node:zlib'

/** A member of a hand-made zip: `packed` is raw deflate data, `size` what the directory claims. */
export type Member = {
  readonly name: string
  readonly packed: Uint8Array
  readonly size: number
  readonly crc?: number
}

/** Deflates `start`, then `chunk` so many times, then `end`, without ever making the whole: deflate blocks can be joined. */
export function inflatesTo(
  start: string,
  chunk: string,
  times: number,
  end: string,
): { packed: Uint8Array; size: number } {
  const block = (text: string) => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH })
  const repeated = block(chunk)
  const packed = Buffer.concat([
    block(start),
    ...Array.from({ length: times }, () => repeated),
    deflateRawSync(end),
  ])
  return {
    packed,
    size: Buffer.byteLength(start) + Buffer.byteLength(chunk) * times + Buffer.byteLength(end),
  }
}

/** Writes a zip whose directory says whatever it is told. */
export function zipOfMembers(members: readonly Member[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, packed, size, crc = 0 } of members) {
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc, 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(size, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fields, tail, Buffer.from(name)]),
    )
    locals.push(local)
    offset += local.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...directory, end])
}
