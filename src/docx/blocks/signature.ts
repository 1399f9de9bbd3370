/** Writes the signature block level with Nơi nhận, kept on one page (Decree 30, Appendix I, Part I, II.7 and II.9.d). */
import type { Signature } from '../../model/document.js'
import type { ElementName } from '../../model/official-rules.js'
import { elementLook, elementStyleId } from '../element-look.js'
import { endLine } from '../end-line.js'
import { measureText, TWIPS_PER_POINT } from '../measure-text.js'
import type { PageContext } from '../page-context.js'
import { type ParagraphSettings, paragraphXml, thinParagraphXml } from '../paragraph-xml.js'
import { runXml, upperCase } from '../run-xml.js'
import { layoutTableXml } from '../table/layout-table.js'

/** Height left free for the signature and the seal, twips (about 30 mm). */
const SIGNING_SPACE = 1700
/** Between the text and the block, twips (12 pt). */
const SPACE_ABOVE = 240
const SLACK = 100
const LEFT_SHARE = 0.45

export function writeSignature(signature: Signature, page: PageContext): string {
  const capacity = signature.capacity.map(upperCase)
  const post = signature.post === null ? null : upperCase(signature.post)
  const widest = Math.max(
    0,
    ...[...capacity, post ?? ''].map(line => width('capacity', line, page)),
    width('signer-name', signature.name, page),
  )
  const right = Math.min(
    Math.round(page.textWidth * 0.7),
    Math.max(page.textWidth - Math.round(page.textWidth * LEFT_SHARE), widest + SLACK),
  )
  const block = layoutTableXml(
    [page.textWidth - right, right],
    [[recipientsXml(signature, page), signerXml(capacity, post, signature.name)]],
  )
  return thinParagraphXml(`<w:keepNext/><w:spacing w:before="${SPACE_ABOVE}"/>`) + block
}

function width(name: ElementName, text: string, page: PageContext): number {
  const look = elementLook(name, page.rules, page.style)
  return Math.ceil(measureText(text, look.size, look.bold, look.italic) * TWIPS_PER_POINT)
}

function lineXml(name: ElementName, text: string, settings: ParagraphSettings = {}): string {
  return paragraphXml(elementStyleId(name), runXml(text), { keepNext: true, keepLines: true, ...settings })
}

function signerXml(capacity: readonly string[], post: string | null, name: string): string {
  const lines = capacity.map(line => lineXml('capacity', line)).join('')
  const above = { before: SIGNING_SPACE }
  if (post === null) return lines + lineXml('signer-name', name, { ...above, keepNext: false })
  return lines + lineXml('capacity', post, above) + lineXml('signer-name', name, { keepNext: false })
}

function recipientsXml(signature: Signature, page: PageContext): string {
  if (signature.recipients.length === 0) return paragraphXml(elementStyleId('recipients'), '')
  const last = signature.recipients.length - 1
  const items = signature.recipients.map((name, index) =>
    lineXml('recipients', `- ${endLine(name, index === last)}`),
  )
  return lineXml('recipients-label', page.rules.recipientsLabel) + items.join('')
}
