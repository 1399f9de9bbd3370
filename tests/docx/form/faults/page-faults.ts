import { type Fault, inParagraph, replace, replaceAll, runLook, size } from '../spoiled-copy.js'

const NUMBER = /<w:r><w:fldChar w:fldCharType="begin"\/>.*<\/w:r>(?=<\/w:p>)/s
const HEADER = 'word/header1.xml'

/** One fault each of paper, margins and page numbers. */
export const pageFaults: readonly Fault[] = [
  {
    code: 'form-paper',
    fault: 'letter paper',
    base: 'letter',
    edits: [replace('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"')],
  },
  {
    code: 'form-margin-top',
    fault: 'a top margin of 15 mm',
    base: 'letter',
    edits: [replace('w:top="1134"', 'w:top="850"')],
  },
  {
    code: 'form-margin-bottom',
    fault: 'a bottom margin of 12.5 mm',
    edits: [replace('w:bottom="1134"', 'w:bottom="709"')],
  },
  {
    code: 'form-margin-left',
    fault: 'a left margin of 28 mm',
    edits: [replace('w:left="1701" w:header', 'w:left="1587" w:header')],
  },
  {
    code: 'form-margin-left',
    fault: 'a gutter that widens the left margin',
    edits: [replace('w:gutter="0"', 'w:gutter="567"')],
  },
  {
    code: 'form-margin-right',
    fault: 'a right margin of 25 mm',
    base: 'letter',
    edits: [replace('w:right="1134" w:bottom', 'w:right="1417" w:bottom')],
  },
  {
    code: 'form-landscape-margin',
    fault: 'a landscape margin of 5 mm',
    edits: [replace(/(w:orient="landscape"\/><w:pgMar w:top=")1134/, '$1283')],
  },
  {
    code: 'form-page-number-missing',
    fault: 'a long appendix without page numbers',
    edits: [replace(NUMBER, '', 'word/header3.xml')],
  },
  {
    code: 'form-page-number-footer',
    fault: 'the page number in the footer',
    base: 'letter',
    edits: [replace('<w:headerReference w:type="default"', '<w:footerReference w:type="default"')],
  },
  {
    code: 'form-page-number-align',
    fault: 'a page number at the right',
    edits: [replace('<w:jc w:val="center"/>', '<w:jc w:val="right"/>', HEADER)],
  },
  {
    code: 'form-page-number-first',
    fault: 'a number on page 1',
    edits: [replace('<w:titlePg/>', '')],
  },
  {
    code: 'form-page-number-restart',
    fault: 'an appendix that goes on counting',
    edits: [replaceAll(/<w:pgNumType w:start="1"\/>(?!.*<w:pgNumType)/gs, '')],
  },
  {
    code: 'form-page-number-restart',
    fault: 'an appendix that starts at 5',
    edits: [replaceAll(/<w:pgNumType w:start="1"\/>(?!.*<w:pgNumType)/gs, '<w:pgNumType w:start="5"/>')],
  },
  {
    code: 'form-size',
    fault: 'a small page number',
    edits: [replaceAll(/<w:r>(?=<w:fldChar|<w:instr)/g, '<w:r><w:rPr><w:sz w:val="20"/></w:rPr>', HEADER)],
  },
  {
    code: 'form-font',
    fault: 'a paragraph in Arial',
    edits: [runLook('Không có kiến nghị', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')],
  },
  {
    code: 'form-font',
    fault: 'a theme font below every style',
    base: 'letter',
    edits: [
      replaceAll(
        /<w:rFonts [^>]*\/>/g,
        '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>',
        'word/styles.xml',
      ),
    ],
  },
  {
    code: 'form-colour',
    fault: 'blue words in a table',
    edits: [runLook('Chủ trì', '<w:b/><w:color w:val="2E74B5"/>')],
  },
  {
    code: 'form-table-size',
    fault: 'a cell in 9 pt',
    edits: [size('Ngân sách xã', 18)],
  },
  {
    code: 'form-table-header',
    fault: 'a long table without repeated heading rows',
    base: 'single',
    edits: [replaceAll(/<w:tblHeader\/>/g, '')],
  },
  {
    code: 'form-party-document',
    fault: 'the heading of the Party',
    base: 'letter',
    edits: [inParagraph('CỘNG HÒA', xml => xml.replace(/CỘNG HÒA.*NAM/, 'ĐẢNG CỘNG SẢN VIỆT NAM'))],
  },
]
