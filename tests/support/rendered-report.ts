/** Reports rendered by the templates of the product, for the tests of what they say. */
import { parseMarkup } from '../../src/markup/parse-markup.js'
import type { OfficialDocument } from '../../src/model/document.js'
import type { Report, ReportTime } from '../../src/model/report.js'
import { renderTemplate, type TemplateData } from '../../src/template/render-template.js'
import { sampleReport } from './sample-report.js'
import { readTemplateFolder } from './template-folder.js'

const templates = readTemplateFolder()

/** Renders a template over data to its document; fails the test when it cannot be. */
export function documentOf(data: TemplateData, name = 'bao-cao'): OfficialDocument {
  const markup = renderTemplate(data, templates, name)
  if (!markup.ok) throw new Error(JSON.stringify(markup.messages, null, 1))
  const document = parseMarkup(markup.value)
  if (!document.ok) throw new Error(JSON.stringify(document.messages, null, 1))
  return document.value
}

/** The lines of the main section as printed, headings with their numbers. */
export function linesOf(document: OfficialDocument): readonly string[] {
  return document.sections
    .filter(section => section.role === 'main')
    .flatMap(section => section.blocks)
    .flatMap(block => {
      const text = (inlines: readonly { readonly type: string; readonly text?: string }[]) =>
        inlines.map(inline => inline.text ?? '\n').join('')
      if (block.type === 'heading') return [`${block.number} ${text(block.inlines)}`]
      if (block.type === 'paragraph') return [text(block.inlines)]
      if (block.type === 'list') return block.items.map(item => `${item.marker} ${text(item.inlines)}`)
      return []
    })
}

const time = sampleReport.time
if (time === null) throw new Error('the sample report has a period')

/** The sample report of another time. */
export function withTime(over: Partial<ReportTime>): Report {
  return { ...sampleReport, time: { ...(time as ReportTime), ...over } }
}
