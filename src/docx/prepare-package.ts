/** Makes the package that the text is put into, once for each style and kind of document. */
import type { OfficialDocument } from '../model/document.js'
import type { OfficeStyle } from '../model/office-style.js'
import { rulesNd30 } from '../model/rules-nd30.js'
import { normaliseSkeleton } from './normalise-skeleton.js'
import { partText } from './package.js'
import type { HeadingStyles } from './page-context.js'
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
  const build = async (): Promise<Parts> => {
    // The library is loaded only here: checking needs none, and later documents have their package ready.
    const { buildSkeleton } = await import('./skeleton.js')
    const skeleton = buildSkeleton(document.sections, parts, rulesNd30, style, headings, drawer)
    return asBytes(await normaliseSkeleton(skeleton))
  }
  if (drawer !== null) return withProperties(await build(), document.properties)
  const key = `${skeletonKey(document.sections, headings)} ${JSON.stringify(style)}`
  const files = prepared.get(key) ?? (await build())
  if (prepared.size >= MOST_PREPARED) prepared.clear()
  prepared.set(key, files)
  return withProperties(files, document.properties)
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
