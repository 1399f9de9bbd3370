/** Builds an OLE compound file with empty streams of the given names at its root: one allocation sector, then the directory. */
export function compoundFileWith(streams: readonly string[]): Uint8Array {
  const entries = ['Root Entry', ...streams]
  const sectors = Math.ceil(entries.length / 4)
  const file = Buffer.alloc(512 * (2 + sectors), 0)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(1, 48)
  file.fill(0xff, 76, 512)
  file.writeUInt32LE(0, 76)
  file.fill(0xff, 512, 1024)
  for (let sector = 1; sector <= sectors; sector++)
    file.writeUInt32LE(sector === sectors ? 0xfffffffe : sector + 1, 512 + sector * 4)
  entries.forEach((name, id) => {
    const at = 1024 + id * 128
    file.write(name, at, 'utf16le')
    file.writeUInt16LE(name.length * 2 + 2, at + 64)
    file.fill(0xff, at + 68, at + 80)
    // Each stream is the right-hand neighbour of the one before; the root's child is the first.
    if (id === 0 && entries.length > 1) file.writeUInt32LE(1, at + 76)
    else if (id > 0 && id + 1 < entries.length) file.writeUInt32LE(id + 1, at + 72)
  })
  return file
}
