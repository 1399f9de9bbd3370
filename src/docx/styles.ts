/** The styles of the document: one per element of the form, so that a person who edits in Word keeps to it. */
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import type { Heading } from '../model/document.js'
import type { OfficeStyle } from '../model/office-style.js'
import type { ElementName, OfficialRules } from '../model/official-rules.js'
import { headingElements } from './blocks/heading.js'
import { cellStyles, companionStyles, SINGLE_LINE, textSpacing } from './companion-styles.js'
import { elementLook, elementStyleId } from './element-look.js'
import { mmToTwips, TWIPS_PER_POINT } from './measure-text.js'
import type { HeadingStyles } from './page-context.js'

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const

type ParagraphOptions = NonNullable<IParagraphStyleOptions['paragraph']>
type RunOptions = NonNullable<IParagraphStyleOptions['run']>
type Looks = { readonly run: RunOptions; readonly paragraph: ParagraphOptions }

/** Space above (points) of the elements that are not running text; 0 for those not listed. */
const SPACE_ABOVE: Partial<Readonly<Record<ElementName, number>>> = {
  number: 6,
  'place-and-date': 6,
  kind: 12,
  addressees: 12,
  'appendix-title': 0,
}

const RUNNING_TEXT: readonly ElementName[] = ['text', 'basis']
const SINGLE_ELEMENTS: readonly ElementName[] = [
  'national-name',
  'motto',
  'parent-body',
  'body-name',
  'number',
  'place-and-date',
  'about',
  'kind',
  'subject',
  'addressees',
  'capacity',
  'signer-name',
  'recipients-label',
  'recipients',
  'appendix-label',
  'appendix-title',
  'appendix-reference',
  'stamp',
  'page-number',
]
const KEPT_WITH_NEXT: readonly ElementName[] = [
  'kind',
  'subject',
  'addressees',
  'appendix-label',
  'appendix-title',
  'appendix-reference',
]

/** Builds the styles part from the rule set and the office's style. */
export function documentStyles(
  rules: OfficialRules,
  style: OfficeStyle,
  headings: HeadingStyles,
): IStylesOptions {
  const font = rules.page.font
  return {
    default: {
      document: {
        run: {
          font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
          size: style.bodySize * 2,
          sizeComplexScript: style.bodySize * 2,
          color: '000000',
          language: { value: 'vi-VN', eastAsia: 'vi-VN' },
        },
        paragraph: { spacing: { before: 0, after: 0, line: SINGLE_LINE, lineRule: LineRuleType.AUTO } },
      },
      ...headingDefaults(rules, style, headings),
    },
    paragraphStyles: [
      ...RUNNING_TEXT.map(name => elementStyle(name, rules, textLooks(name, rules, style))),
      ...SINGLE_ELEMENTS.map(name => elementStyle(name, rules, singleLooks(name, rules, style))),
      ...companionStyles(style),
      ...cellStyles(style),
    ],
  }
}

function elementStyle(name: ElementName, rules: OfficialRules, looks: Looks): IParagraphStyleOptions {
  return {
    id: elementStyleId(name),
    name: rules.elements[name].vietnamese.replaceAll(',', ''),
    basedOn: 'Normal',
    quickFormat: true,
    ...looks,
  }
}

function runOf(name: ElementName, rules: OfficialRules, style: OfficeStyle): RunOptions {
  const look = elementLook(name, rules, style)
  return {
    size: look.size * 2,
    sizeComplexScript: look.size * 2,
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italics: true } : {}),
  }
}

/** Running text: justified, first line in, the office's line spacing (II.6.e). */
function textLooks(name: ElementName, rules: OfficialRules, style: OfficeStyle): Looks {
  return {
    run: runOf(name, rules, style),
    paragraph: {
      alignment: ALIGNMENTS[rules.elements[name].align],
      spacing: textSpacing(style),
      ...(rules.elements[name].align === 'centre'
        ? {}
        : { indent: { firstLine: mmToTwips(style.firstLineIndent) } }),
    },
  }
}

function singleLooks(name: ElementName, rules: OfficialRules, style: OfficeStyle): Looks {
  const above = name === 'about' ? rules.page.aboutSpaceBefore : (SPACE_ABOVE[name] ?? 0)
  return {
    run: runOf(name, rules, style),
    paragraph: {
      alignment: ALIGNMENTS[rules.elements[name].align],
      spacing: { before: above * TWIPS_PER_POINT, after: 0, line: SINGLE_LINE, lineRule: LineRuleType.AUTO },
      ...(KEPT_WITH_NEXT.includes(name) ? { keepNext: true } : {}),
      ...(name === 'appendix-label' ? { outlineLevel: 0 } : {}),
    },
  }
}

/** Word's own heading styles, dressed as the form wants them, so that its navigation and screen readers find them. */
function headingDefaults(
  rules: OfficialRules,
  style: OfficeStyle,
  headings: HeadingStyles,
): Partial<Record<'heading1' | 'heading2' | 'heading3' | 'heading4', Looks>> {
  const levels = (Object.keys(headingElements) as Heading['level'][]).toReversed()
  const entries = levels.map(level => {
    const looks = textLooks(headingElements[level], rules, style)
    const outlineLevel = Number(headings[level].slice(-1)) - 1
    return [
      headings[level].toLowerCase(),
      { run: looks.run, paragraph: { ...looks.paragraph, keepNext: true, keepLines: true, outlineLevel } },
    ] as const
  })
  return Object.fromEntries(usedLevels(entries, headings))
}

/** Without any Phần its style is left out: I. takes the first heading. */
function usedLevels(
  entries: readonly (readonly [string, Looks])[],
  headings: HeadingStyles,
): readonly (readonly [string, Looks])[] {
  return headings.part === headings.section ? entries.slice(0, -1) : entries
}
