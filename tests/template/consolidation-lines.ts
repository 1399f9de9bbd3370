/** The consolidated report as printed lines, for the tests of its template. */
import { parseMarkup } from '../../src/markup/parse-markup.js'
import type { UnitReport } from '../../src/model/consolidation.js'
import type { OfficialDocument } from '../../src/model/document.js'
import { renderTemplate } from '../../src/template/render-template.js'
import { consolidated, unitReport } from '../compute/consolidate/unit-reports.js'
import { readTemplateFolder } from '../support/template-folder.js'

const templates = readTemplateFolder()

/** The lines of the report over these units. */
export function linesOf(reports: readonly UnitReport[], listed: readonly string[] = []): readonly string[] {
  const { value } = consolidated(reports, listed)
  const markup = renderTemplate(value, templates, 'tong-hop')
  if (!markup.ok) throw new Error(JSON.stringify(markup.messages, null, 1))
  const document = parseMarkup(markup.value)
  if (!document.ok) throw new Error(JSON.stringify(document.messages, null, 1))
  return printed(document.value)
}

/** The lines of the main section as printed, headings with their numbers. */
function printed(document: OfficialDocument): readonly string[] {
  const text = (inlines: readonly { readonly type: string; readonly text?: string }[]) =>
    inlines.map(inline => inline.text ?? '\n').join('')
  return document.sections
    .filter(section => section.role === 'main')
    .flatMap(section => section.blocks)
    .flatMap(block => {
      if (block.type === 'heading') return [`${block.number} ${text(block.inlines)}`]
      if (block.type === 'paragraph') return [text(block.inlines)]
      if (block.type === 'list') return block.items.map(item => `${item.marker} ${text(item.inlines)}`)
      return []
    })
}

/** Names of so many units. */
export const names = (count: number) => Array.from({ length: count }, (_, at) => `Phường ${at + 1}`)
/** Reports of so many units. */
export const all = (count: number, more: (at: number) => Partial<UnitReport> = () => ({})) =>
  names(count).map((name, at) => unitReport(name, more(at)))
