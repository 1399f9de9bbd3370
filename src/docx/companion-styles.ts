/** Styles that the decree does not list: what goes with tables and charts, text in cells, thin paragraphs. */
import { AlignmentType, type IParagraphStyleOptions, LineRuleType } from 'docx'
import type { OfficeStyle } from '../model/office-style.js'
import { mmToTwips, TWIPS_PER_POINT } from './measure-text.js'
import { CELL_SPACE } from './table/row-height.js'

type ParagraphOptions = NonNullable<IParagraphStyleOptions['paragraph']>
type RunOptions = NonNullable<IParagraphStyleOptions['run']>

/** A single line in 240ths. */
export const SINGLE_LINE = 240

/** Spacing of running text: the office's, within the decree (II.6.e). */
export function textSpacing(style: OfficeStyle): NonNullable<ParagraphOptions['spacing']> {
  return {
    before: Math.round(style.spaceBefore * TWIPS_PER_POINT),
    after: 0,
    line: Math.round(style.lineSpacing * SINGLE_LINE),
    lineRule: LineRuleType.AUTO,
  }
}

/** What goes with tables and charts, and the thin paragraphs that carry lines and section ends. */
export function companionStyles(style: OfficeStyle): readonly IParagraphStyleOptions[] {
  const body = style.bodySize * 2
  const small = style.tableSize * 2
  const spacing = textSpacing(style)
  const text = (
    id: string,
    name: string,
    run: RunOptions,
    paragraph: ParagraphOptions,
  ): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    run,
    paragraph: { spacing, ...paragraph },
  })
  const exact = (line: number): ParagraphOptions => ({
    spacing: { before: 0, after: 0, line, lineRule: LineRuleType.EXACT },
  })
  const indent = { firstLine: mmToTwips(style.firstLineIndent) }
  return [
    text('Centred', 'Căn giữa', { size: body }, { alignment: AlignmentType.CENTER }),
    text('Totals', 'Dòng tổng hợp dưới bảng', { size: body }, { alignment: AlignmentType.BOTH, indent }),
    text('ChartBox', 'Biểu đồ', { size: body }, { alignment: AlignmentType.CENTER }),
    text('ChartCaption', 'Tên biểu đồ', { size: body, italics: true }, { alignment: AlignmentType.CENTER }),
    text(
      'Unit',
      'Đơn vị tính',
      { size: small, italics: true },
      { alignment: AlignmentType.RIGHT, keepNext: true },
    ),
    text('Note', 'Ghi chú', { size: small, italics: true }, { alignment: AlignmentType.BOTH }),
    text('Line', 'Đường kẻ dưới', { size: 2 }, exact(50)),
    text('Thin', 'Dòng mảnh', { size: 2 }, exact(20)),
  ]
}

/** Text in tables: single lines without indents. */
export function cellStyles(style: OfficeStyle): readonly IParagraphStyleOptions[] {
  const cell = (
    id: string,
    name: string,
    alignment: ParagraphOptions['alignment'],
    bold: boolean,
  ): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    run: {
      size: style.tableSize * 2,
      sizeComplexScript: style.tableSize * 2,
      ...(bold ? { bold: true } : {}),
    },
    paragraph: {
      ...(alignment === undefined ? {} : { alignment }),
      spacing: { before: CELL_SPACE, after: CELL_SPACE, line: SINGLE_LINE, lineRule: LineRuleType.AUTO },
    },
  })
  return [
    cell('CellLeft', 'Ô bảng căn trái', AlignmentType.LEFT, false),
    cell('CellCentre', 'Ô bảng căn giữa', AlignmentType.CENTER, false),
    cell('CellRight', 'Ô bảng căn phải', AlignmentType.RIGHT, false),
    cell('CellJustify', 'Ô bảng căn đều', AlignmentType.BOTH, false),
    cell('CellHeader', 'Tiêu đề bảng', AlignmentType.CENTER, true),
  ]
}
