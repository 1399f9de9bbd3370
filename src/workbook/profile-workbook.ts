/** The office profile, co-quan.xlsx: what every report of one office has in common. */
import { profileLayout } from './blank-layout.js'
import { writeLayout } from './write-layout.js'

/** Writes an empty office profile (.xlsx): office and signer, receivers, style, reporting calendar, units. */
export async function writeProfileWorkbook(): Promise<Uint8Array> {
  return writeLayout(profileLayout, null)
}
