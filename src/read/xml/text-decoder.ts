type Decoder = InstanceType<typeof TextDecoder>

/** Turns the bytes of an XML part into text, piece by piece. `end` gives what was held back. Null means bytes that the encoding does not allow. */
export type XmlTextDecoder = {
  write(piece: Uint8Array): string | null
  end(): string | null
}

/** Chooses the decoder from a part's first bytes: byte order mark, else the XML declaration, else UTF-8. Null when the encoding is unknown (XML 1.0, appendix F). */
export function createXmlTextDecoder(first: Uint8Array): XmlTextDecoder | null {
  const label = encodingOf(first)
  let decoder: Decoder
  try {
    decoder = new TextDecoder(label, { fatal: true })
  } catch {
    return null
  }
  return label === 'utf-8' ? createUtf8Decoder(decoder) : createStreamDecoder(decoder)
}

function encodingOf(first: Uint8Array): string {
  const [a, b, c, d] = first
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c === 0x3f && d === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d === 0x3f)) return 'utf-16be'
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  const start = String.fromCharCode(...first.subarray(0, 200))
  const declared =
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8'
  return declared === 'utf8' || declared.startsWith('utf-16') ? 'utf-8' : declared
}

/**
 * Cuts at whole characters itself, after a tag where there is one: a decoder that is never told to stream keeps its fast
 * path, and the scanner need not join pieces.
 */
function createUtf8Decoder(decoder: Decoder): XmlTextDecoder {
  let rest = new Uint8Array(0)
  const decode = (bytes: Uint8Array): string | null => {
    try {
      // A piece that begins with U+FEFF loses it as a byte order mark; it means nothing in a workbook.
      return decoder.decode(bytes)
    } catch {
      return null
    }
  }
  const write = (piece: Uint8Array): string | null => {
    const bytes = rest.length === 0 ? piece : joined(rest, piece)
    const whole = bytes.lastIndexOf(0x3e) + 1 || wholeCharacters(bytes)
    rest = bytes.slice(whole)
    return decode(bytes.subarray(0, whole))
  }
  return { write, end: () => decode(rest) }
}

function createStreamDecoder(decoder: Decoder): XmlTextDecoder {
  const write = (piece: Uint8Array): string | null => {
    try {
      return decoder.decode(piece, { stream: true })
    } catch {
      return null
    }
  }
  const end = (): string | null => {
    try {
      return decoder.decode()
    } catch {
      return null
    }
  }
  return { write, end }
}

/** How many bytes at the front hold whole UTF-8 characters. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needs > back ? bytes.length - back : bytes.length
    }
  }
  return bytes.length
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
