/** Checks paper and margins of every section (Decree 30, Appendix I, Part I, I.1 and I.3). */
import type { Message } from '../../../messages/message.js'
import type { PageRule, Range } from '../../../model/official-rules.js'
import { mmToTwips } from '../../measure-text.js'
import type { SectionPage } from '../document/form-document.js'
import { articles } from './articles.js'
import { type CheckContext, findingInSection, writeNumber, writeRange } from './check-context.js'

/** Twips that rounding in other programs may take. */
const PAPER_TOLERANCE = 2
const MARGIN_TOLERANCE = 12
const TWIPS_PER_MM = 1440 / 25.4
const SIDES = ['top', 'bottom', 'left', 'right'] as const

export function checkPage({ document, rules }: CheckContext): readonly Message[] {
  const reported = new Set<string>()
  return document.sections.flatMap((page, section) => {
    const found = [...paperFindings(page, rules.page), ...marginFindings(page, rules.page)]
    return found.flatMap(({ code, values }) => {
      const key = JSON.stringify([code, values])
      if (reported.has(key)) return []
      reported.add(key)
      return [findingInSection(code, document, section, values)]
    })
  })
}

type Found = {
  readonly code: 'form-paper' | `form-margin-${(typeof SIDES)[number]}` | 'form-landscape-margin'
  readonly values: Readonly<Record<string, string>>
}

function paperFindings(page: SectionPage, rule: PageRule): readonly Found[] {
  const short = Math.min(page.width, page.height)
  const long = Math.max(page.width, page.height)
  const fits =
    Math.abs(short - mmToTwips(rule.width)) <= PAPER_TOLERANCE &&
    Math.abs(long - mmToTwips(rule.height)) <= PAPER_TOLERANCE
  if (fits) return []
  const found = `${millimetres(page.width)} × ${millimetres(page.height)}`
  const expected = `${rule.width} × ${rule.height}`
  return [{ code: 'form-paper', values: { found, expected, article: articles.paper } }]
}

function marginFindings(page: SectionPage, rule: PageRule): readonly Found[] {
  if (page.width > page.height) {
    if (SIDES.every(side => within(page[side], rule.landscapeMargins[side]))) return []
    const found = SIDES.map(side => millimetres(page[side])).join(', ')
    const expected = SIDES.map(side => writeRange(rule.landscapeMargins[side])).join(', ')
    return [{ code: 'form-landscape-margin', values: { found, expected } }]
  }
  return SIDES.filter(side => !within(page[side], rule.margins[side])).map(side => ({
    code: `form-margin-${side}` as const,
    values: {
      found: millimetres(page[side]),
      expected: writeRange(rule.margins[side]),
      article: articles.margins,
    },
  }))
}

function within(twips: number, range: Range): boolean {
  return twips >= mmToTwips(range.min) - MARGIN_TOLERANCE && twips <= mmToTwips(range.max) + MARGIN_TOLERANCE
}

function millimetres(twips: number): string {
  return writeNumber(Math.round((twips / TWIPS_PER_MM) * 10) / 10)
}
