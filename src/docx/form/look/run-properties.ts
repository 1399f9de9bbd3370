/** Reads run properties (ECMA-376 Part 1, 17.3.2) and puts the levels of formatting together. */
import { attributeOf, childOf, type XmlNode } from '../package/xml-tree.js'
import { readPoints, readSwitch } from './measures.js'

/** What one level of formatting says; null where it is silent. Sizes in points, colours 'auto' or six hex digits. */
export type RunProperties = {
  readonly size: number | null
  readonly bold: boolean | null
  readonly italic: boolean | null
  readonly capitals: boolean | null
  readonly hidden: boolean | null
  readonly underlined: boolean | null
  readonly raised: boolean | null
  readonly colour: string | null
  readonly asciiFont: string | null
  readonly otherFont: string | null
  readonly style: string | null
}

/** Fonts of the theme by the name that run fonts use ("minorHAnsi"). */
export type ThemeFonts = ReadonlyMap<string, string>

export const silentRun: RunProperties = {
  size: null,
  bold: null,
  italic: null,
  capitals: null,
  hidden: null,
  underlined: null,
  raised: null,
  colour: null,
  asciiFont: null,
  otherFont: null,
  style: null,
}

/** Reads an rPr. */
export function readRunProperties(node: XmlNode | null, theme: ThemeFonts): RunProperties {
  if (node === null) return silentRun
  const fonts = childOf(node, 'rFonts')
  const underline = attributeOf(childOf(node, 'u'), 'val')
  const height = attributeOf(childOf(node, 'vertAlign'), 'val')
  return {
    size: readPoints(attributeOf(childOf(node, 'sz'), 'val')),
    bold: readSwitch(childOf(node, 'b')),
    italic: readSwitch(childOf(node, 'i')),
    capitals: readSwitch(childOf(node, 'caps')),
    hidden: readSwitch(childOf(node, 'vanish')),
    underlined: underline === null ? null : underline !== 'none',
    raised: height === null ? null : height !== 'baseline',
    colour: readColour(childOf(node, 'color')),
    asciiFont: fontOf(fonts, 'ascii', theme),
    otherFont: fontOf(fonts, 'hAnsi', theme),
    style: attributeOf(childOf(node, 'rStyle'), 'val'),
  }
}

function fontOf(fonts: XmlNode | null, script: string, theme: ThemeFonts): string | null {
  const themed = theme.get(attributeOf(fonts, `${script}Theme`) ?? '')
  return themed ?? attributeOf(fonts, script)
}

const DARK_THEME_COLOURS = ['text1', 'tx1', 'dark1', 'dk1']

function readColour(node: XmlNode | null): string | null {
  if (node === null) return null
  if (DARK_THEME_COLOURS.includes(attributeOf(node, 'themeColor') ?? '')) return 'auto'
  const value = attributeOf(node, 'val')
  return value === null || value === 'auto' ? value : value.toUpperCase()
}

/** Lays a nearer level of formatting over a farther one. */
export function overlayRun(far: RunProperties, near: RunProperties): RunProperties {
  return {
    size: near.size ?? far.size,
    bold: near.bold ?? far.bold,
    italic: near.italic ?? far.italic,
    capitals: near.capitals ?? far.capitals,
    hidden: near.hidden ?? far.hidden,
    underlined: near.underlined ?? far.underlined,
    raised: near.raised ?? far.raised,
    colour: near.colour ?? far.colour,
    asciiFont: near.asciiFont ?? far.asciiFont,
    otherFont: near.otherFont ?? far.otherFont,
    style: near.style ?? far.style,
  }
}

/** Joins the styles that meet on a run: toggles of two styles undo each other (17.7.3). */
export function joinStyles(far: RunProperties, near: RunProperties): RunProperties {
  return {
    ...overlayRun(far, near),
    bold: toggle(far.bold, near.bold),
    italic: toggle(far.italic, near.italic),
    capitals: toggle(far.capitals, near.capitals),
    hidden: toggle(far.hidden, near.hidden),
  }
}

function toggle(far: boolean | null, near: boolean | null): boolean | null {
  return far === null || near === null ? (near ?? far) : far !== near
}
