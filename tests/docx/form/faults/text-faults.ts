import { type Fault, replace, replaceAll, reword, runLook, shape, size } from '../spoiled-copy.js'

const LONG = 'Ủy ban nhân dân xã đã ban hành 03 văn bản'

/** One fault each of the text and its headings. */
export const textFaults: readonly Fault[] = [
  { code: 'form-size', fault: 'a paragraph in 12 pt', edits: [size('Không có kiến nghị', 24)] },
  {
    code: 'form-size',
    fault: 'all of the text in 12 pt through its style',
    base: 'letter',
    edits: [replace(/(w:styleId="Text".*?<w:sz w:val=")28/s, '$124', 'word/styles.xml')],
  },
  { code: 'form-italic', fault: 'a paragraph in italics', edits: [runLook(LONG, '<w:i/>')] },
  { code: 'form-bold', fault: 'a paragraph in bold', edits: [runLook(LONG, '<w:b/>')] },
  {
    code: 'form-not-justified',
    fault: 'a long paragraph at the left',
    edits: [shape(LONG, '<w:jc w:val="left"/>')],
  },
  {
    code: 'form-indent',
    fault: 'a paragraph without a first-line indent',
    edits: [shape(LONG, '<w:ind w:firstLine="0"/>')],
  },
  { code: 'form-indent', fault: 'a first line 2 cm in', edits: [shape(LONG, '<w:ind w:firstLine="1134"/>')] },
  {
    code: 'form-paragraph-space',
    fault: 'no space above a paragraph',
    edits: [shape(LONG, '<w:spacing w:before="0"/>')],
  },
  {
    code: 'form-line-spacing',
    fault: 'double lines',
    edits: [shape(LONG, '<w:spacing w:line="480" w:lineRule="auto"/>')],
  },
  {
    code: 'form-line-spacing',
    fault: 'lines of exactly 12 pt',
    edits: [shape(LONG, '<w:spacing w:line="240" w:lineRule="exact"/>')],
  },
  {
    code: 'form-end-mark',
    fault: 'a text that ends with a full stop',
    edits: [replace('kính báo cáo./.', 'kính báo cáo.')],
  },
  {
    code: 'form-heading-order',
    fault: 'a gap between I and III',
    edits: [reword('II. KẾT', 'II.', 'III.'), reword('III. KIẾN', 'III.', 'IV.')],
  },
  {
    code: 'form-heading-order',
    fault: 'a repeated I',
    edits: [reword('II. KẾT', 'II.', 'I.'), reword('III. KIẾN', 'III.', 'II.')],
  },
  {
    code: 'form-heading-order',
    fault: 'clause 3 behind clause 1',
    edits: [reword('2. Kết quả', '2.', '3.')],
  },
  { code: 'form-heading-order', fault: 'point d behind b', edits: [reword('c) Xã hội', 'c)', 'd)')] },
  { code: 'form-point-letter', fault: 'point f', edits: [reword('c) Xã hội', 'c)', 'f)')] },
  { code: 'form-part-number', fault: 'Phần 1', base: 'parts', edits: [replace('Phần II', 'Phần 2')] },
  {
    code: 'form-heading-order',
    fault: 'Phần III behind Phần I',
    base: 'parts',
    edits: [replace('Phần II', 'Phần III')],
  },
  {
    code: 'form-not-capitals',
    fault: 'the title of a part in small letters',
    base: 'parts',
    edits: [replace('NHIỆM VỤ', 'Nhiệm vụ')],
  },
  {
    code: 'form-not-centred',
    fault: 'a part at the left',
    base: 'parts',
    edits: [shape('Phần II', '<w:jc w:val="left"/>')],
  },
  {
    code: 'form-not-capitals',
    fault: 'a section title in small letters',
    edits: [reword('II. KẾT', 'KẾT QUẢ THỰC HIỆN', 'Kết quả thực hiện')],
  },
  {
    code: 'form-not-bold',
    fault: 'a section title not bold',
    edits: [runLook('II. KẾT QUẢ', '<w:b w:val="0"/>')],
  },
  {
    code: 'form-not-bold',
    fault: 'a clause title not bold',
    edits: [runLook('1. Kết quả thực hiện các chỉ tiêu', '<w:b w:val="0"/>')],
  },
  {
    code: 'form-capitals',
    fault: 'a clause title in capitals',
    edits: [
      reword('1. Kết quả thực hiện các', 'Kết quả thực hiện các chỉ tiêu', 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU'),
    ],
  },
  { code: 'form-bold', fault: 'a bold point', edits: [runLook('a) Chính quyền số', '<w:b/>')] },
  {
    code: 'form-point-letter',
    fault: 'points that Word numbers with the English alphabet',
    edits: [
      replaceAll(
        /<w:p>((?:(?!<w:p>).)*?)<\/w:pPr>((?:(?!<w:p>).)*?)[abc]\) /gs,
        '<w:p>$1<w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr></w:pPr>$2',
      ),
      replace(
        '</w:numbering>',
        '<w:abstractNum w:abstractNumId="77"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="77"><w:abstractNumId w:val="77"/></w:num></w:numbering>',
        'word/numbering.xml',
      ),
    ],
  },
]
