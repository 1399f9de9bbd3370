/** Writes a DOCX as people make them in Word: direct formatting, tabs, drawn lines, theme fonts, automatic numbers. */
import { strToU8, zipSync } from 'fflate'

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

/** `size` in points; `shape` is further pPr content, `extra` further runs. */
export type Look = {
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align?: 'left' | 'center' | 'right' | 'both'
  readonly shape?: string
  readonly extra?: string
}

/** A paragraph; '\t' in its text is a tab. */
export function p(text: string, look: Look = {}): string {
  const { size = 14, bold = false, italic = false, align = 'left', shape = '', extra = '' } = look
  const properties = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}<w:sz w:val="${size * 2}"/>`
  const runs = text
    .split(/(\t|\n)/)
    .filter(piece => piece !== '')
    .map(piece => {
      const content =
        piece === '\t' ? '<w:tab/>' : piece === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${piece}</w:t>`
      return `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`
    })
    .join('')
  return `<w:p><w:pPr>${shape}<w:jc w:val="${align}"/></w:pPr>${runs}${extra}</w:p>`
}

/** A paragraph of the text: justified, 1.27 cm, 6 pt. */
export function body(text: string, look: Look = {}): string {
  return p(text, {
    align: 'both',
    shape: '<w:spacing w:before="120" w:after="0" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="709"/>',
    ...look,
  })
}

/** A connector drawn over the text, as Word 2010 and later write it with a picture for older programs; `points` long. */
export function drawnLine(points: number): string {
  const anchor = `<wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>500000</wp:posOffset></wp:positionH><wp:extent cx="${points * 12700}" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:cNvCnPr/><wps:spPr><a:prstGeom prst="straightConnector1"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor>`
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${anchor}</w:drawing></mc:Choice><mc:Fallback><w:pict>${vmlLine(points)}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
}

/** A line as Word 2003 drew it. */
export function oldLine(points: number): string {
  return `<w:r><w:pict>${vmlLine(points)}</w:pict></w:r>`
}

function vmlLine(points: number): string {
  return `<v:line from="40pt,2pt" to="${40 + points}pt,2pt"/>`
}

/** A borderless table; each row is a list of cells, each of paragraphs. */
export function table(widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const cell = (content: string, at: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/></w:tcPr>${content}</w:tc>`
  const lines = rows.map(cells => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${lines}</w:tbl>`
}

export type Parts = { readonly styles?: string; readonly numbering?: string; readonly theme?: string }

const SECTION =
  '<w:sectPr><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>'
const NORMAL =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:style>'
const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'

/** Packs the document. */
export function wordDocument(content: readonly string[], parts: Parts = {}): Uint8Array {
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${kind}/${type}" Target="${target}"/>`
  const links = [
    link('a', 'styles', 'styles.xml'),
    link('b', 'theme', 'theme/theme1.xml'),
    link('c', 'numbering', '/word/numbering.xml'),
  ].join('')
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships>${link('a', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships>${links}</Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${content.join('')}${SECTION}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NAMESPACES}>${NORMAL}${parts.styles ?? ''}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${NAMESPACES}>${parts.numbering ?? ''}</w:numbering>`,
    'word/theme/theme1.xml': THEME,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
}
