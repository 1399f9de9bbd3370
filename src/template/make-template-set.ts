/** Puts an office's own templates over the built-in ones. */
import { builtInTemplates } from './built-in-templates.js'
import type { TemplateSet, TemplateSource } from './template-set.js'

/** A source of the same name takes the built-in one's place; a new document is a new document. */
export function makeTemplateSet(
  documents: readonly TemplateSource[],
  partials: readonly TemplateSource[],
): TemplateSet {
  const byName = (sources: readonly TemplateSource[]) => sources.map(source => [source.name, source] as const)
  return {
    documents: new Map([...byName(builtInTemplates.documents), ...byName(documents)]),
    partials: new Map([...byName(builtInTemplates.partials), ...byName(partials)]),
  }
}
