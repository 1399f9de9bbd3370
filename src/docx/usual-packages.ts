/** The packages that most documents need, to be prepared before any of them is written. */
import type { Section } from '../model/document.js'
import { usualStyle } from '../model/office-style.js'
import { partText } from './package.js'
import { headingStyles } from './page-context.js'
import { buildPackage, packageKey } from './prepare-package.js'
import type { PreparedPackages } from './prepared-before.js'

const MOST_APPENDICES = 6

/** Builds the packages of a letter, of reports with up to six appendices, and of appendices alone, in the usual style. */
export async function usualPackages(): Promise<PreparedPackages> {
  const texts = new Map<string, number>()
  const packages: PreparedPackages['packages'][number][] = []
  for (const sections of usualSections()) {
    const headings = headingStyles(sections)
    const places = sections.map((_, id) => [{ type: 'place', id } as const])
    const parts = await buildPackage(sections, places, usualStyle, headings, null)
    const listed = [...parts.keys()].map(path => {
      const text = partText(parts, path)
      const at = texts.get(text) ?? texts.size
      texts.set(text, at)
      return [path, at] as const
    })
    packages.push([packageKey(sections, usualStyle, headings), listed])
  }
  return { texts: [...texts.keys()], packages }
}

function usualSections(): readonly (readonly Section[])[] {
  const main: Section = { type: 'section', role: 'main', orientation: 'portrait', blocks: [] }
  const appendices = Array.from({ length: MOST_APPENDICES }, appendixOf)
  return [
    [main],
    ...appendices.flatMap((_, at) => [[main, ...appendices.slice(0, at + 1)], appendices.slice(0, at + 1)]),
  ]
}

function appendixOf(): Section {
  const head = { type: 'appendix-head', label: '', title: '', reference: null, stamp: null } as const
  return { type: 'section', role: 'appendix', orientation: 'landscape', blocks: [head] }
}
