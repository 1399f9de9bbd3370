/** Reads the measures of WordprocessingML (ECMA-376 Part 1, 22.9.2: plain twips or a number with its unit). */
import { attributeOf, type XmlNode } from '../package/xml-tree.js'

const TWIPS: Readonly<Record<string, number>> = {
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
}
const MEASURE = /^\s*(-?\d+(?:\.\d+)?)\s*(mm|cm|in|pt|pc|pi)?\s*$/

/** Twips; null when the text is no measure. */
export function readTwips(text: string | null): number | null {
  const match = MEASURE.exec(text ?? '')
  if (match === null) return null
  return Number(match[1]) * (match[2] === undefined ? 1 : (TWIPS[match[2]] ?? 1))
}

/** Reads the first of several attributes that holds a measure. */
export function twipsOf(node: XmlNode | null, ...names: readonly string[]): number | null {
  for (const name of names) {
    const twips = readTwips(attributeOf(node, name))
    if (twips !== null) return twips
  }
  return null
}

/** Points from half-points ("28") or a length ("14pt"). */
export function readPoints(text: string | null): number | null {
  const twips = readTwips(text)
  if (twips === null || twips <= 0) return null
  return /[a-z]/.test(text ?? '') ? twips / 20 : twips / 2
}

/** An on/off element: present without a value means on; null when it is absent. */
export function readSwitch(node: XmlNode | null): boolean | null {
  if (node === null) return null
  return !['0', 'false', 'off'].includes(attributeOf(node, 'val') ?? '1')
}
