/** Makes the package that the text is put into, once for each style and kind of document. */
import type { OfficialDocument, Section } from '../model/document.js'
import type { OfficeStyle } from '../model/office-style.js'
import { rulesNd30 } from '../model/rules-nd30.js'
import { normaliseSkeleton } from './normalise-skeleton.js'
import { partText } from './package.js'
import type { HeadingStyles } from './page-context.js'
import { preparedBefore } from './prepared-before.js'
import type { ChartDrawer, SectionPart } from './skeleton.js'
import { propertyMarks, skeletonKey } from './skeleton-marks.js'
import { escapeText } from './xml-text.js'

const PROPERTIES_PART = 'docProps/core.xml'

type Parts = ReadonlyMap<string, Uint8Array | string>

/** Packages without charts depend only on the style and the kinds of sections: a run over many workbooks builds each once. */
const prepared = new Map<string, Parts>()
const MOST_PREPARED = 50

/** Gives the parts around the text; a mark in the document part for each place the text goes to. */
export async function preparePackage(
  document: OfficialDocument,
  parts: readonly (readonly SectionPart[])[],
  style: OfficeStyle,
  headings: HeadingStyles,
): Promise<Parts> {
  const drawer = await chartDrawer(document, style)
  const build = (): Promise<Parts> => buildPackage(document.sections, parts, style, headings, drawer)
  if (drawer !== null) return withProperties(await build(), document.properties)
  const key = packageKey(document.sections, style, headings)
  const files = prepared.get(key) ?? asBytes(partsBefore(key) ?? (await build()))
  if (prepared.size >= MOST_PREPARED) prepared.clear()
  prepared.set(key, files)
  return withProperties(files, document.properties)
}

/** Names all that a package without charts depends on. */
export function packageKey(
  sections: readonly Section[],
  style: OfficeStyle,
  headings: HeadingStyles,
): string {
  return `${skeletonKey(sections, headings)} ${JSON.stringify(style)}`
}

/** Builds the parts with the docx library, which is loaded only here: checking needs none, and later documents have their package ready. */
export async function buildPackage(
  sections: readonly Section[],
  parts: readonly (readonly SectionPart[])[],
  style: OfficeStyle,
  headings: HeadingStyles,
  drawer: ChartDrawer | null,
): Promise<Parts> {
  const { buildSkeleton } = await import('./skeleton.js')
  return normaliseSkeleton(buildSkeleton(sections, parts, rulesNd30, style, headings, drawer))
}

/** Takes a package that was prepared before we ran. */
function partsBefore(key: string): Parts | null {
  const { texts, packages } = preparedBefore()
  const found = packages.find(([own]) => own === key)
  return found === undefined ? null : new Map(found[1].map(([path, at]) => [path, texts[at] ?? '']))
}

/** Parts as bytes, the same each time: what does not change is deflated once. */
function asBytes(parts: Parts): Parts {
  const encoder = new TextEncoder()
  return new Map(
    [...parts].map(([path, part]) => [path, typeof part === 'string' ? encoder.encode(part) : part]),
  )
}

/** Loads the chart library only for a document that has a chart. */
async function chartDrawer(document: OfficialDocument, style: OfficeStyle): Promise<ChartDrawer | null> {
  if (!document.sections.some(section => section.blocks.some(block => block.type === 'chart'))) return null
  const { drawChart } = await import('./draw-chart.js')
  return chart => drawChart(chart, style)
}

function withProperties(files: Parts, properties: OfficialDocument['properties']): Parts {
  const texts = new Map([
    [propertyMarks.title, properties.title],
    [propertyMarks.subject, properties.subject],
    [propertyMarks.author, properties.author],
  ])
  const xml = partText(files, PROPERTIES_PART).replace(/@@\w+@@/g, mark =>
    escapeText(texts.get(mark) ?? mark),
  )
  return new Map(files).set(PROPERTIES_PART, xml)
}
