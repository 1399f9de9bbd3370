/** The styles of a document with what each is based on already laid under it (ECMA-376 Part 1, 17.7). */
import { attributeOf, childOf, childrenOf, findBelow, type XmlNode } from '../package/xml-tree.js'
import {
  overlayParagraph,
  type ParagraphProperties,
  readParagraphProperties,
  silentParagraph,
} from './paragraph-properties.js'
import {
  overlayRun,
  type RunProperties,
  readRunProperties,
  silentRun,
  type ThemeFonts,
} from './run-properties.js'

export type StyleLook = { readonly run: RunProperties; readonly paragraph: ParagraphProperties }

/** Styles by kind and id; `''` is the kind's default. `defaults` lie under all of them. */
export type StyleSheet = {
  readonly defaults: StyleLook
  readonly paragraph: ReadonlyMap<string, StyleLook>
  readonly character: ReadonlyMap<string, StyleLook>
  readonly table: ReadonlyMap<string, StyleLook>
  /** Left and right cell margins of table styles, twips, from the table's own properties. */
  readonly tableNodes: ReadonlyMap<string, XmlNode>
  readonly theme: ThemeFonts
}

const silent: StyleLook = { run: silentRun, paragraph: silentParagraph }

/** Reads styles.xml and the theme's fonts; either may be absent. */
export function readStyleSheet(styles: XmlNode | null, theme: XmlNode | null): StyleSheet {
  const fonts = readThemeFonts(theme)
  const defaults = childOf(styles, 'docDefaults')
  const nodes = childrenOf(styles, 'style')
  const kind = (type: string): ReadonlyMap<string, XmlNode> => {
    const own = nodes.filter(node => (attributeOf(node, 'type') ?? 'paragraph') === type)
    const usual = own.find(node => ['1', 'true', 'on'].includes(attributeOf(node, 'default') ?? ''))
    const named = own.map(node => [attributeOf(node, 'styleId') ?? '', node] as const)
    return new Map(usual === undefined ? named : [...named, ['', usual] as const])
  }
  const tables = kind('table')
  return {
    defaults: {
      run: readRunProperties(childOf(childOf(defaults, 'rPrDefault'), 'rPr'), fonts),
      paragraph: readParagraphProperties(childOf(childOf(defaults, 'pPrDefault'), 'pPr')),
    },
    paragraph: resolveAll(kind('paragraph'), fonts),
    character: resolveAll(kind('character'), fonts),
    table: resolveAll(tables, fonts),
    tableNodes: tables,
    theme: fonts,
  }
}

function resolveAll(nodes: ReadonlyMap<string, XmlNode>, fonts: ThemeFonts): ReadonlyMap<string, StyleLook> {
  const looks = new Map<string, StyleLook>()
  const resolve = (id: string, above: readonly string[]): StyleLook => {
    const known = looks.get(id)
    if (known !== undefined) return known
    const node = nodes.get(id)
    if (node === undefined || above.includes(id)) return silent
    const base = attributeOf(childOf(node, 'basedOn'), 'val')
    const far = base === null || above.length > 100 ? silent : resolve(base, [...above, id])
    const look = {
      run: overlayRun(far.run, readRunProperties(childOf(node, 'rPr'), fonts)),
      paragraph: overlayParagraph(far.paragraph, readParagraphProperties(childOf(node, 'pPr'))),
    }
    looks.set(id, look)
    return look
  }
  for (const id of nodes.keys()) resolve(id, [])
  return looks
}

function readThemeFonts(theme: XmlNode | null): ThemeFonts {
  const fonts = new Map<string, string>()
  const scheme = theme === null ? null : findBelow(theme, 'fontScheme')
  for (const part of ['major', 'minor']) {
    const face = attributeOf(childOf(childOf(scheme, `${part}Font`), 'latin'), 'typeface')
    if (face === null || face === '') continue
    for (const script of ['Ascii', 'HAnsi']) fonts.set(part + script, face)
  }
  return fonts
}

/** Looks a style up; an unknown id falls back to the kind's default. */
export function styleLook(styles: ReadonlyMap<string, StyleLook>, id: string | null): StyleLook {
  return styles.get(id ?? '') ?? styles.get('') ?? silent
}
