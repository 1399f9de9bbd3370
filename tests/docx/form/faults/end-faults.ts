import { type Edit, type Fault, replace, runLook, shape, size, without } from '../spoiled-copy.js'

/** One fault each of the signature block, Nơi nhận and the appendices. */
export const endFaults: readonly Fault[] = [
  {
    code: 'form-signature-missing',
    fault: 'nobody signs',
    edits: ['TM. ỦY BAN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn A'].map(without),
  },
  {
    code: 'form-capacity-mark',
    fault: 'TM without its full stop',
    edits: [replace('TM. ỦY BAN', 'TM ỦY BAN')],
  },
  {
    code: 'form-capacity-mark',
    fault: 'T/M as the Party writes it',
    edits: [replace('TM. ỦY BAN', 'T/M ỦY BAN')],
  },
  { code: 'form-capacity-incomplete', fault: 'a deputy without a post', edits: [without('PHÓ CHỦ TỊCH')] },
  { code: 'form-capacity-deputy', fault: 'KT. above the head', edits: [replace('PHÓ CHỦ TỊCH', 'CHỦ TỊCH')] },
  {
    code: 'form-capacity-collective',
    fault: 'TM. before a post',
    edits: [replace('TM. ỦY BAN NHÂN DÂN', 'TM. CHỦ TỊCH')],
  },
  {
    code: 'form-capacity-order',
    fault: 'TM. below KT.',
    edits: [
      replace('TM. ỦY BAN NHÂN DÂN', '@'),
      replace('KT. CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN'),
      replace('@', 'KT. CHỦ TỊCH'),
    ],
  },
  {
    code: 'form-not-capitals',
    fault: 'a post in small letters',
    edits: [replace('PHÓ CHỦ TỊCH', 'Phó Chủ tịch')],
  },
  { code: 'form-not-bold', fault: 'a post not bold', edits: [runLook('PHÓ CHỦ TỊCH', '<w:b w:val="0"/>')] },
  {
    code: 'form-not-centred',
    fault: 'a name at the left',
    edits: [shape('Nguyễn Văn A', '<w:jc w:val="left"/>')],
  },
  { code: 'form-name-missing', fault: 'no name', edits: [replace('Nguyễn Văn A', '')] },
  {
    code: 'form-name-title',
    fault: 'a degree before the name',
    edits: [replace('Nguyễn Văn A', 'ThS. Nguyễn Văn A')],
  },
  { code: 'form-capitals', fault: 'a name in capitals', edits: [replace('Nguyễn Văn A', 'NGUYỄN VĂN AN')] },
  {
    code: 'form-recipients-missing',
    fault: 'no Nơi nhận',
    edits: ['Nơi nhận:', '- Như trên;', '- Thường trực Đảng ủy', '- Các ban, ngành']
      .map(without)
      .concat(replace('- Lưu: VT, VX.', '')),
  },
  {
    code: 'form-recipients-colon',
    fault: 'no colon behind Nơi nhận',
    edits: [replace('Nơi nhận:', 'Nơi nhận')],
  },
  { code: 'form-recipients-first', fault: 'no Như trên', edits: [without('- Như trên')] },
  {
    code: 'form-recipients-as-above',
    fault: 'Như trên in a thông báo, which has no Kính gửi',
    edits: [
      ...['Kính gửi', '- Ủy ban nhân dân tỉnh', '- Sở Khoa học'].map(without),
      replace('BÁO CÁO', 'THÔNG BÁO'),
      replace('15/BC-UBND', '15/TB-UBND'),
      ...Array<Edit>(2).fill(replace('Kèm theo Báo cáo', 'Kèm theo Thông báo')),
      ...Array<Edit>(2).fill(replace('/BC-UBND ngày', '/TB-UBND ngày')),
    ],
  },
  { code: 'form-recipients-last', fault: 'no Lưu', edits: [replace('- Lưu: VT, VX.', '- Văn phòng.')] },
  {
    code: 'form-recipients-marks',
    fault: 'a line without a semicolon',
    edits: [replace('Đảng ủy xã;', 'Đảng ủy xã')],
  },
  {
    code: 'form-recipients-marks',
    fault: 'a last line without a full stop',
    edits: [replace('- Lưu: VT, VX.', '- Lưu: VT, VX')],
  },
  { code: 'form-size', fault: 'Nơi nhận in 13 pt', edits: [size('Nơi nhận:', 26)] },
  { code: 'form-not-italic', fault: 'Nơi nhận upright', edits: [runLook('Nơi nhận:', '<w:i w:val="0"/>')] },
  { code: 'form-size', fault: 'a receiver in 12 pt', edits: [size('- Thường trực', 24)] },
  { code: 'form-appendix-numeral', fault: 'Phụ lục 1', edits: [replace('>Phụ lục I<', '>Phụ lục 1<')] },
  {
    code: 'form-appendix-order',
    fault: 'Phụ lục III behind Phụ lục I',
    edits: [replace('>Phụ lục II<', '>Phụ lục III<')],
  },
  {
    code: 'form-appendix-unnumbered',
    fault: 'one of two without a number',
    edits: [replace('>Phụ lục II<', '>Phụ lục<')],
  },
  {
    code: 'form-appendix-single',
    fault: 'one appendix with a number',
    base: 'single',
    edits: [replace('>Phụ lục<', '>Phụ lục I<')],
  },
  {
    code: 'form-appendix-own-line',
    fault: 'label and title on one line',
    edits: [replace('>Phụ lục II<', '>Phụ lục II. KINH PHÍ<')],
  },
  { code: 'form-capitals', fault: 'PHỤ LỤC in capitals', edits: [replace('>Phụ lục II<', '>PHỤ LỤC II<')] },
  { code: 'form-size', fault: 'a label in 13 pt', edits: [size('Phụ lục II', 26)] },
  {
    code: 'form-not-capitals',
    fault: 'a title in small letters',
    edits: [replace('KINH PHÍ THỰC HIỆN', 'Kinh phí thực hiện')],
  },
  {
    code: 'form-not-italic',
    fault: 'an upright reference',
    edits: [runLook('(Kèm theo', '<w:i w:val="0"/>')],
  },
  {
    code: 'form-appendix-reference-missing',
    fault: 'no reference',
    base: 'single',
    edits: [without('(Kèm theo')],
  },
  {
    code: 'form-appendix-unmentioned',
    fault: 'a text that names no appendix',
    base: 'single',
    edits: [replace(' (chi tiết tại Phụ lục I)', '')],
  },
  {
    code: 'form-appendix-line',
    fault: 'a line across the page below a reference',
    base: 'single',
    edits: [
      {
        part: 'word/document.xml',
        change: xml => {
          const at = xml.indexOf('<w:ind ', xml.indexOf('(Kèm theo'))
          return `${xml.slice(0, at)}<w:ind w:left="0" w:right="0"/>${xml.slice(xml.indexOf('/>', at) + 2)}`
        },
      },
    ],
  },
]
