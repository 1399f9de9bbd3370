/** Continues a CRC-32 (zip's, polynomial 0xEDB88320) over more bytes; start with 0. */
export function continueCrc(crc: number, bytes: Uint8Array): number {
  let c = ~crc
  let i = 0
  const whole = bytes.length - (bytes.length % 4)
  for (; i < whole; i += 4) {
    c ^=
      (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8) | ((bytes[i + 2] ?? 0) << 16) | ((bytes[i + 3] ?? 0) << 24)
    c =
      (tables[768 + (c & 255)] ?? 0) ^
      (tables[512 + ((c >>> 8) & 255)] ?? 0) ^
      (tables[256 + ((c >>> 16) & 255)] ?? 0) ^
      (tables[c >>> 24] ?? 0)
  }
  for (; i < bytes.length; i++) c = (tables[(c ^ (bytes[i] ?? 0)) & 255] ?? 0) ^ (c >>> 8)
  return ~c >>> 0
}

/** Four tables of 256, so that four bytes are taken at a time. */
const tables = makeTables()

function makeTables(): Int32Array {
  const made = new Int32Array(1024)
  for (let n = 0; n < 256; n++) {
    let c = n
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
    made[n] = c
  }
  for (let n = 256; n < 1024; n++) {
    const before = made[n - 256] ?? 0
    made[n] = (made[before & 255] ?? 0) ^ (before >>> 8)
  }
  return made
}
