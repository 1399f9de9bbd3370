/** Joins the stages up to the document tree with the HTML writer. */
import { writeHtml } from './html/write-html.js'
import type { GenerateOptions } from './options.js'
import { buildDocuments } from './pipeline.js'
import type { Generated } from './study.js'

/** Makes one workbook's main document as an HTML page; `html` is null when the workbook or a template has errors. */
export async function preview(
  bytes: Uint8Array,
  options: GenerateOptions = {},
): Promise<{ readonly outcome: Generated; readonly html: string | null }> {
  const built = buildDocuments(bytes, options)
  const first = built.trees[0]
  if (first === undefined || built.style === null) return { outcome: built.outcome, html: null }
  return { outcome: built.outcome, html: writeHtml(first.document, built.style) }
}
