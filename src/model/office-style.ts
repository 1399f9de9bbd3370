/** The sizes and measures that the decree leaves to the office, completed and held to its limits. */
import * as z from 'zod'
import { type Message, message } from '../messages/message.js'
import { fail, type Result, succeed } from '../messages/result.js'
import type { Range } from './official-rules.js'
import { rulesNd30 } from './rules-nd30.js'

/** Millimetres. */
export type Margins = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Sizes in points, margins and indent in millimetres, line spacing in multiples of a single line. */
export type OfficeStyle = {
  readonly bodySize: number
  readonly headerSize: number
  readonly tableSize: number
  readonly margins: Margins
  readonly landscapeMargins: Margins
  readonly firstLineIndent: number
  readonly spaceBefore: number
  readonly lineSpacing: number
  /** Joins equal neighbouring cells of a text column into one. */
  readonly mergeEqualCells: boolean
}

/** What real offices use most: 20/20/30/20 mm, 14 pt, 1.27 cm, 6 pt. */
export const usualStyle: OfficeStyle = {
  bodySize: 14,
  headerSize: 12,
  tableSize: 12,
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  landscapeMargins: { top: 20, bottom: 20, left: 20, right: 20 },
  firstLineIndent: 12.7,
  spaceBefore: 6,
  lineSpacing: 1,
  mergeEqualCells: false,
}

const marginsSchema = z.strictObject({
  top: z.number().optional(),
  bottom: z.number().optional(),
  left: z.number().optional(),
  right: z.number().optional(),
})

/** The style as an office writes it in its profile: any part may be left out. */
export const officeStyleSchema = z.strictObject({
  bodySize: z.number().optional(),
  headerSize: z.number().optional(),
  tableSize: z.number().optional(),
  margins: marginsSchema.optional(),
  landscapeMargins: marginsSchema.optional(),
  firstLineIndent: z.number().optional(),
  spaceBefore: z.number().optional(),
  lineSpacing: z.number().optional(),
  mergeEqualCells: z.boolean().optional(),
})

type PartialStyle = z.infer<typeof officeStyleSchema>

/** Completes an office's style and holds it to the decree; every value outside it is a message. */
export function completeStyle(partial: unknown): Result<OfficeStyle> {
  const parsed = officeStyleSchema.safeParse(partial ?? {})
  if (!parsed.success) return fail(parsed.error.issues.flatMap(shapeMessages))
  const style = merge(parsed.data)
  const messages = limits.flatMap(limit => limit(style))
  return messages.length > 0 ? fail(messages) : succeed(style)
}

function merge(given: PartialStyle): OfficeStyle {
  return {
    bodySize: given.bodySize ?? usualStyle.bodySize,
    headerSize: given.headerSize ?? usualStyle.headerSize,
    tableSize: given.tableSize ?? usualStyle.tableSize,
    margins: mergeMargins(given.margins, usualStyle.margins),
    landscapeMargins: mergeMargins(given.landscapeMargins, usualStyle.landscapeMargins),
    firstLineIndent: given.firstLineIndent ?? usualStyle.firstLineIndent,
    spaceBefore: given.spaceBefore ?? usualStyle.spaceBefore,
    lineSpacing: given.lineSpacing ?? usualStyle.lineSpacing,
    mergeEqualCells: given.mergeEqualCells ?? usualStyle.mergeEqualCells,
  }
}

function mergeMargins(given: PartialStyle['margins'], usual: Margins): Margins {
  return {
    top: given?.top ?? usual.top,
    bottom: given?.bottom ?? usual.bottom,
    left: given?.left ?? usual.left,
    right: given?.right ?? usual.right,
  }
}

function shapeMessages(issue: z.core.$ZodIssue): readonly Message[] {
  const key = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(name =>
      message('style-unknown-key', null, { key: key === '' ? name : `${key}.${name}` }),
    )
  }
  return [message('style-wrong-type', null, { key: key === '' ? 'style' : key })]
}

const page = rulesNd30.page
const pointSizes = (allowed: Range): string => `${show(allowed.min)}–${show(allowed.max)} pt`
const SIDES = ['top', 'bottom', 'left', 'right'] as const

const limits: readonly ((style: OfficeStyle) => readonly Message[])[] = [
  style => sizeWithin('bodySize', style.bodySize, rulesNd30.elements.text.size),
  style => sizeWithin('headerSize', style.headerSize, rulesNd30.elements['body-name'].size),
  style => sizeWithin('tableSize', style.tableSize, page.tableSize),
  style => SIDES.flatMap(side => marginWithin(`margins.${side}`, style.margins[side], page.margins[side])),
  style =>
    SIDES.flatMap(side =>
      marginWithin(`landscapeMargins.${side}`, style.landscapeMargins[side], page.landscapeMargins[side]),
    ),
  style =>
    page.firstLineIndents.includes(style.firstLineIndent)
      ? []
      : [
          outside(
            'style-indent',
            'firstLineIndent',
            style.firstLineIndent,
            page.firstLineIndents.map(show).join(' / '),
          ),
        ],
  style =>
    within(style.spaceBefore, page.spaceBefore)
      ? []
      : [outside('style-spacing', 'spaceBefore', style.spaceBefore, pointSizes(page.spaceBefore))],
  style =>
    within(style.lineSpacing, page.lineSpacing)
      ? []
      : [
          outside(
            'style-spacing',
            'lineSpacing',
            style.lineSpacing,
            `${show(page.lineSpacing.min)}–${show(page.lineSpacing.max)} lines`,
          ),
        ],
]

/** Word keeps sizes in half points; other fractions would be lost. */
function sizeWithin(key: string, value: number, allowed: Range): readonly Message[] {
  const sound = within(value, allowed) && Number.isInteger(value * 2)
  return sound ? [] : [outside('style-size', key, value, pointSizes(allowed))]
}

function marginWithin(key: string, value: number, allowed: Range): readonly Message[] {
  return within(value, allowed)
    ? []
    : [outside('style-margin', key, value, `${show(allowed.min)}–${show(allowed.max)} mm`)]
}

function outside(
  code: 'style-size' | 'style-margin' | 'style-indent' | 'style-spacing',
  key: string,
  value: number,
  allowed: string,
): Message {
  return message(code, null, { key, value: show(value), allowed })
}

function within(value: number, allowed: Range): boolean {
  return value >= allowed.min && value <= allowed.max
}

function show(value: number): string {
  return String(value).replace('.', ',')
}
