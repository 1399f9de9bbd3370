import { type Fault, replace, runLook, shape, size, without } from '../spoiled-copy.js'

const DATE = 'ngày 05 tháng 4 năm 2024'

/** One fault each of the letterhead, the title, Kính gửi and căn cứ. */
export const headFaults: readonly Fault[] = [
  { code: 'form-capitals', fault: 'SỐ in capitals', edits: [replace('Số: 15/BC', 'SỐ: 15/BC')] },
  {
    code: 'form-motto-dash',
    fault: 'Tiêu ngữ with dashes',
    edits: [replace('Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc')],
  },
  {
    code: 'form-national-name-missing',
    fault: 'no Quốc hiệu',
    edits: [replace('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '')],
  },
  {
    code: 'form-national-name-writing',
    fault: 'a slip in Quốc hiệu',
    edits: [replace('CHỦ NGHĨA VIỆT NAM', 'CHỦ NGHĨA VIÊT NAM')],
  },
  {
    code: 'form-not-capitals',
    fault: 'Quốc hiệu in small letters',
    edits: [replace('CỘNG HÒA XÃ HỘI', 'Cộng hòa xã hội')],
  },
  { code: 'form-not-bold', fault: 'Quốc hiệu not bold', edits: [runLook('CỘNG HÒA', '<w:b w:val="0"/>')] },
  { code: 'form-size', fault: 'Quốc hiệu in 14 pt', edits: [size('CỘNG HÒA', 28)] },
  {
    code: 'form-not-centred',
    fault: 'Quốc hiệu at the left',
    edits: [shape('CỘNG HÒA', '<w:jc w:val="left"/>')],
  },
  { code: 'form-motto-missing', fault: 'no Tiêu ngữ', edits: [replace('Độc lập - Tự do - Hạnh phúc', '')] },
  {
    code: 'form-motto-writing',
    fault: 'Tiêu ngữ with tight hyphens',
    edits: [replace('Độc lập - Tự do - Hạnh phúc', 'Độc lập-Tự do-Hạnh phúc')],
  },
  {
    code: 'form-line-length',
    fault: 'a short line below Tiêu ngữ',
    edits: [
      replace(
        /(<w:ind w:left=")\d+(" w:right=")\d+("\/><\/w:pPr><\/w:p><\/w:tc><\/w:tr><w:tr>)/,
        '$12000$22000$3',
      ),
    ],
  },
  {
    code: 'form-line-missing',
    fault: 'no line below the issuing body',
    edits: [replace(/<w:pBdr>.*?<\/w:pBdr>/s, '')],
  },
  {
    code: 'form-line-length',
    fault: 'a long line below trích yếu',
    edits: [inAfterSubject('<w:ind w:left="500" w:right="500"/>')],
  },
  { code: 'form-line-missing', fault: 'no line below trích yếu', edits: [inAfterSubject('')] },
  { code: 'form-body-missing', fault: 'no issuing body', edits: [without('ỦY BAN NHÂN DÂN XÃ AN BÌNH TÂY')] },
  {
    code: 'form-not-bold',
    fault: 'an issuing body not bold',
    edits: [runLook('ỦY BAN NHÂN DÂN XÃ AN BÌNH TÂY', '<w:b w:val="0"/>')],
  },
  { code: 'form-number-missing', fault: 'no number', edits: [without('Số: 15/BC-UBND')] },
  { code: 'form-number-colon', fault: 'no colon behind Số', edits: [replace('Số: 15/BC', 'Số 15/BC')] },
  {
    code: 'form-number-zero',
    fault: 'a number below 10 without a zero',
    edits: [replace('Số: 15/BC', 'Số: 5/BC')],
  },
  {
    code: 'form-number-spaces',
    fault: 'spaces round the slash',
    edits: [replace('Số: 15/BC', 'Số: 15 / BC')],
  },
  {
    code: 'form-number-spaces',
    fault: 'spaces round the hyphen',
    edits: [replace('/BC-UBND', '/BC - UBND')],
  },
  {
    code: 'form-number-symbol',
    fault: 'a symbol in small letters',
    edits: [replace('15/BC-UBND', '15/bc-ubnd')],
  },
  {
    code: 'form-number-kind',
    fault: 'the symbol of a plan on a report',
    edits: [replace('15/BC-UBND', '15/KH-UBND')],
  },
  {
    code: 'form-number-letter',
    fault: 'CV in the symbol of a công văn',
    base: 'letter',
    edits: [replace('12/UBND-VX', '12/CV-UBND')],
  },
  { code: 'form-bold', fault: 'a bold number', edits: [runLook('Số: 15/BC', '<w:b/>')] },
  { code: 'form-size', fault: 'a number in 14 pt', edits: [size('Số: 15/BC', 28)] },
  { code: 'form-date-missing', fault: 'no place and date', edits: [replace(`An Bình Tây, ${DATE}`, '')] },
  {
    code: 'form-date-comma',
    fault: 'no comma behind the place',
    edits: [replace(`An Bình Tây, ${DATE}`, `An Bình Tây ${DATE}`)],
  },
  {
    code: 'form-date-zero',
    fault: 'day 5 without a zero',
    edits: [replace(DATE, 'ngày 5 tháng 4 năm 2024')],
  },
  {
    code: 'form-date-zero',
    fault: 'month 2 without a zero',
    edits: [replace(DATE, 'ngày 05 tháng 2 năm 2024')],
  },
  { code: 'form-date-extra-zero', fault: 'month 04', edits: [replace(DATE, 'ngày 05 tháng 04 năm 2024')] },
  { code: 'form-date-writing', fault: 'a date in figures', edits: [replace(DATE, '05/4/2024')] },
  { code: 'form-not-italic', fault: 'an upright date', edits: [runLook(DATE, '<w:i w:val="0"/>')] },
  { code: 'form-size', fault: 'a V/v line in 14 pt', base: 'letter', edits: [size('V/v đôn đốc', 28)] },
  {
    code: 'form-kind-missing',
    fault: 'neither type nor V/v',
    base: 'letter',
    edits: [without('V/v đôn đốc')],
  },
  {
    code: 'form-not-capitals',
    fault: 'a document type in small letters',
    edits: [replace('BÁO CÁO', 'Báo cáo')],
  },
  { code: 'form-size', fault: 'a document type in 16 pt', edits: [size('BÁO CÁO', 32)] },
  {
    code: 'form-subject-missing',
    fault: 'no trích yếu',
    base: 'parts',
    edits: [without('Chuyển đổi số năm 2024')],
  },
  {
    code: 'form-not-bold',
    fault: 'trích yếu not bold',
    base: 'parts',
    edits: [runLook('Chuyển đổi số năm 2024', '<w:b w:val="0"/>')],
  },
  {
    code: 'form-not-centred',
    fault: 'trích yếu justified',
    edits: [shape('Kết quả thực hiện Kế hoạch', '<w:jc w:val="both"/>')],
  },
  {
    code: 'form-addressees-missing',
    fault: 'a công văn without Kính gửi',
    base: 'letter',
    edits: [without('Kính gửi'), replace('- Như trên;', '- Phòng Văn hóa - Xã hội;')],
  },
  {
    code: 'form-addressees-colon',
    fault: 'no colon behind Kính gửi',
    base: 'letter',
    edits: [replace('Kính gửi:', 'Kính gửi')],
  },
  {
    code: 'form-addressees-marks',
    fault: 'a receiver that ends with a comma',
    edits: [replace('- Ủy ban nhân dân tỉnh;', '- Ủy ban nhân dân tỉnh,')],
  },
  {
    code: 'form-addressees-marks',
    fault: 'a last receiver without a full stop',
    edits: [replace('- Sở Khoa học và Công nghệ.', '- Sở Khoa học và Công nghệ')],
  },
  { code: 'form-bold', fault: 'a bold Kính gửi', edits: [runLook('Kính gửi', '<w:b/>')] },
  {
    code: 'form-basis-marks',
    fault: 'a căn cứ that ends with a comma',
    edits: [replace('Giao dịch điện tử;', 'Giao dịch điện tử,')],
  },
  {
    code: 'form-basis-marks',
    fault: 'a last căn cứ that ends with a semicolon',
    edits: [replace('15 tháng 01 năm 2024.', '15 tháng 01 năm 2024;')],
  },
  {
    code: 'form-not-italic',
    fault: 'an upright căn cứ',
    edits: [runLook('Căn cứ Luật', '<w:i w:val="0"/>')],
  },
]

/** Changes the line below trích yếu: another indent, or no border at all. */
function inAfterSubject(indent: string): Fault['edits'][number] {
  return {
    part: 'word/document.xml',
    change: xml => {
      const at = xml.indexOf('<w:pBdr>', xml.indexOf('Kết quả thực hiện Kế hoạch'))
      const end = xml.indexOf('</w:pPr>', at)
      const border = xml.slice(at, end)
      const changed = indent === '' ? '' : border.replace(/<w:ind [^>]*\/>/, indent)
      return xml.slice(0, at) + changed + xml.slice(end)
    },
  }
}
