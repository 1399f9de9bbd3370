/** Names of the results: ASCII, from the unit and the period. */
import type { Report } from './model/report.js'
import { periodSlug } from './vietnamese/dates/periods.js'
import { asciiSlug } from './vietnamese/words/slug.js'

/** `tam-phuoc_bao-cao-quy-1-2024.docx`; a workbook without a period keeps its own name: `dong-thanh-2023_phu-luc.docx`. At most 120 characters, so that paths on Windows stay short. */
export function nameDocument(report: Report, template: string, fileName: string): string {
  const kind = asciiSlug(template)
  const own = asciiSlug(fileName.replace(/\.[^.]+$/, ''))
  if (report.time === null)
    return `${cut(own === '' ? 'tep' : own)}_${kind === 'ke-hoach-phu-luc' ? 'phu-luc' : kind}.docx`
  const unit = asciiSlug(report.office.place === '' ? report.office.unit : report.office.place)
  return `${cut(unit || own || 'tep')}_${cut(kind)}-${periodSlug(report.time.period)}.docx`
}

/** Two units may have one name without its tones (Tân Hà, Tân Hạ): the second file is numbered. `taken` gets the name. */
export function freeName(wish: string, taken: Set<string>): string {
  let name = wish
  for (let number = 2; taken.has(name); number += 1) name = wish.replace(/(?=\.docx$)/, `-${number}`)
  taken.add(name)
  return name
}

const cut = (slug: string): string => slug.slice(0, 50).replace(/-+$/, '')
