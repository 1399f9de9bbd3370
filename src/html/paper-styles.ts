import type { OfficeStyle } from '../model/office-style.js'

/** The look of the page: A4 sheets on the screen, the same measures in print. */
export function paperStyles(style: OfficeStyle): string {
  const { margins: m, landscapeMargins: l } = style
  return `
@page { size: A4 portrait; margin: ${m.top}mm ${m.right}mm ${m.bottom}mm ${m.left}mm; }
@page landscape { size: A4 landscape; margin: ${l.top}mm ${l.right}mm ${l.bottom}mm ${l.left}mm; }
* { box-sizing: border-box; }
body { margin: 0; background: #777; color: #000; font: ${style.bodySize}pt/${Math.max(1.15, style.lineSpacing * 1.15)} "Times New Roman", "Liberation Serif", Tinos, serif; }
.sheet { background: #fff; margin: 8mm auto; box-shadow: 0 1mm 4mm #0008; width: 210mm; min-height: 297mm; padding: ${m.top}mm ${m.right}mm ${m.bottom}mm ${m.left}mm; }
.sheet.landscape { page: landscape; width: 297mm; min-height: 210mm; padding: ${l.top}mm ${l.right}mm ${l.bottom}mm ${l.left}mm; }
p, h1, h2, h3, h4 { margin: ${style.spaceBefore}pt 0 0; font-size: inherit; }
h2, h3, h4 { text-align: justify; text-indent: ${style.firstLineIndent}mm; }
.bold { font-weight: bold; } .italic { font-style: italic; }
.left { text-align: left; } .centre { text-align: center; } .right { text-align: right; } .justify { text-align: justify; }
table { border-collapse: collapse; }
.letterhead, .signature { width: 100%; table-layout: fixed; }
.letterhead td, .signature td { vertical-align: top; text-align: center; padding: 0; font-size: ${style.headerSize}pt; }
.letterhead td:first-child { width: 40%; text-wrap: balance; }
.letterhead .motto span { border-bottom: 0.75pt solid; font-size: ${style.headerSize + 1}pt; }
.letterhead .number, .letterhead .date { font-size: 13pt; padding-top: 6pt; white-space: pre-wrap; }
.letterhead .date { font-style: italic; }
.about { font-size: 12pt; }
.short-line::after { content: ""; display: block; width: 18mm; margin: 1mm auto 0; border-bottom: 0.75pt solid; }
.title { text-align: center; font-weight: bold; margin: 14pt 0 10pt; } .title p { margin: 0; }
.addressees { text-align: center; } .addressees.several { display: flex; justify-content: center; gap: 3mm; } .addressees ul { list-style: none; margin: ${style.spaceBefore}pt 0 0; padding: 0; text-align: left; } .addressees.several span { margin-top: ${style.spaceBefore}pt; }
.body, .basis, .note { text-align: justify; text-indent: ${style.firstLineIndent}mm; }
.basis { font-style: italic; }
.part { text-align: center; text-indent: 0; }
.clause, .section { font-weight: bold; } .point { font-weight: normal; }
.centred, .caption { text-align: center; } .unit { text-align: right; font-style: italic; } .totals { font-style: italic; }
.list p { text-align: justify; text-indent: ${style.firstLineIndent}mm; padding-left: calc(var(--depth) * 6mm); }
.grid { width: 100%; margin-top: ${style.spaceBefore}pt; font-size: ${style.tableSize}pt; line-height: 1.15; }
.grid th, .grid td { border: 0.5pt solid #000; padding: 0.6mm 1.5mm; vertical-align: middle; }
.grid thead { display: table-header-group; } .grid tr { break-inside: avoid; }
.grid .group, .grid .total { font-weight: bold; }
.signature { margin-top: 14pt; break-inside: avoid; } .signature td:first-child { text-align: left; width: 45%; } .signature td:last-child { font-size: ${style.bodySize}pt; } .signature p { margin: 0; }
.receivers { font: italic bold 12pt/1.15 inherit; font-family: inherit; } .receiver { font-size: 11pt; } .space { height: 24mm; }
.appendix-head { text-align: center; font-weight: bold; } .appendix-head h2 { text-align: center; text-indent: 0; text-transform: uppercase; } .appendix-head p { font-weight: normal; font-style: italic; margin: 0; }
.stamp { text-align: right; font-size: 10pt; }
.page-break { break-after: page; }
figure { margin: 8pt 0; break-inside: avoid; } figure table { width: 100%; } figcaption { text-align: center; font-weight: bold; } figure td:first-child { width: 35%; } .bars b { display: inline-block; height: 4mm; } .bars em { font-style: normal; font-size: 10pt; padding-left: 1mm; } .legend { text-align: center; font-size: 11pt; } .legend span { margin: 0 3mm; } .legend i { display: inline-block; width: 3mm; height: 3mm; margin-right: 1mm; }
@media print { body { background: none; } .sheet { margin: 0; padding: 0; width: auto; min-height: 0; box-shadow: none; break-after: page; } }`.trim()
}
