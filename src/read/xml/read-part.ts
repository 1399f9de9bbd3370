import { type ArchiveEntry, type ArchiveFault, type Budget, inflateEntry } from '../archive.js'
import { type XmlHandler, XmlScanner } from './scanner.js'
import { createXmlTextDecoder, type XmlTextDecoder } from './text-decoder.js'

/** Why a part could not be read to its end; `at` is a character offset, 0 where that says nothing. */
export type PartFault = {
  readonly reason: ArchiveFault | 'broken' | 'doctype' | 'encoding'
  readonly at: number
}

/** Bytes turned into text at a time. */
const pieceBytes = 262_144

/**
 * Inflates, decodes and scans one part in pieces, so that it never stands in memory whole.
 * `goOn` is asked after each piece and may end the reading early without a fault.
 */
export function readPart(
  entry: ArchiveEntry,
  most: number,
  budget: Budget,
  handler: XmlHandler,
  goOn: () => boolean = () => true,
): PartFault | null {
  const scanner = new XmlScanner(handler)
  let decoder: XmlTextDecoder | null = null
  let fault: PartFault | null = null
  let left = false

  /** Passes decoded text on; null is text that could not be decoded. */
  const pass = (text: string | null): boolean => {
    if (text === null) fault = { reason: 'encoding', at: 0 }
    else if (scanner.write(text)) left = !goOn()
    else fault = scanner.fault()
    return fault === null && !left
  }

  const take = (bytes: Uint8Array): boolean => {
    if (bytes.length === 0) return true
    decoder ??= createXmlTextDecoder(bytes)
    if (decoder === null) return pass(null)
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      if (!pass(decoder.write(bytes.subarray(at, at + pieceBytes)))) return false
    }
    return true
  }

  const inflated = inflateEntry(entry, most, budget, take)
  if (fault !== null || left) return fault
  if (inflated !== null) return { reason: inflated, at: 0 }
  if (decoder !== null && !pass(endOf(decoder))) return fault
  scanner.end()
  return scanner.fault()
}

function endOf(decoder: XmlTextDecoder): string | null {
  return decoder.end()
}
