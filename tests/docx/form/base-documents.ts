/** Documents in due form that the spoiled copies are made of: a report with two appendices, one with a single appendix, a công văn. */
import { writeDocx } from '../../../src/docx/write-docx.js'
import type { OfficialDocument, Section } from '../../../src/model/document.js'
import { usualStyle } from '../../../src/model/office-style.js'
import {
  documentOf,
  heading,
  letterhead,
  paragraph,
  row,
  section,
  signature,
  table,
  taskTable,
} from '../../support/sample-document.js'

export type BaseName = 'report' | 'single' | 'letter' | 'parts'

const REFERENCE =
  '(Kèm theo Báo cáo số      /BC-UBND ngày    tháng 4 năm 2024 của Ủy ban nhân dân xã An Bình Tây)'

const main = section([
  { ...letterhead, number: 'Số: 15/BC-UBND' },
  {
    type: 'title',
    kind: 'Báo cáo',
    subject: 'Kết quả thực hiện Kế hoạch chuyển đổi số quý I năm 2024 và nhiệm vụ quý II năm 2024',
  },
  { type: 'addressees', names: ['Ủy ban nhân dân tỉnh', 'Sở Khoa học và Công nghệ'] },
  paragraph('Căn cứ Luật Giao dịch điện tử;', 'basis'),
  paragraph('Căn cứ Kế hoạch số 05/KH-UBND ngày 15 tháng 01 năm 2024.', 'basis'),
  paragraph('Ủy ban nhân dân xã An Bình Tây báo cáo kết quả thực hiện quý I năm 2024 như sau:'),
  heading('section', 'I.', 'Công tác chỉ đạo, điều hành'),
  paragraph(
    'Ủy ban nhân dân xã đã ban hành 03 văn bản chỉ đạo, tổ chức 02 cuộc họp giao ban về chuyển đổi số và phân công từng thành viên phụ trách theo lĩnh vực.',
  ),
  heading('section', 'II.', 'Kết quả thực hiện'),
  heading('clause', '1.', 'Kết quả thực hiện các chỉ tiêu'),
  paragraph('Có 12 chỉ tiêu vượt, 09 chỉ tiêu đạt (chi tiết tại Phụ lục I).'),
  heading('point', 'a)', 'Chính quyền số: 10/13 chỉ tiêu đạt.'),
  heading('point', 'b)', 'Kinh tế số: 05/08 chỉ tiêu đạt.'),
  heading('point', 'c)', 'Xã hội số: 06/09 chỉ tiêu đạt.'),
  heading('clause', '2.', 'Kết quả thực hiện các nhiệm vụ'),
  paragraph('Có 12 nhiệm vụ đã hoàn thành, 03 nhiệm vụ đang thực hiện.'),
  heading('section', 'III.', 'Kiến nghị, đề xuất'),
  paragraph('Không có kiến nghị.'),
  paragraph('Trên đây là báo cáo kết quả quý I năm 2024, Ủy ban nhân dân xã kính báo cáo./.'),
  signature,
])

function appendix(label: string, title: string, rows: number): Section {
  return section(
    [{ type: 'appendix-head', label, title, reference: REFERENCE, stamp: null }, taskTable(rows)],
    { role: 'appendix', orientation: 'landscape' },
  )
}

const budget = section(
  [
    {
      type: 'appendix-head',
      label: 'Phụ lục II',
      title: 'Kinh phí thực hiện',
      reference: REFERENCE,
      stamp: null,
    },
    table(
      ['centre', 'left', 'right'],
      [row('header', ['TT', 'Nguồn', 'Số tiền (triệu đồng)'])],
      [row('item', ['1', 'Ngân sách xã', '1.250'])],
    ),
  ],
  { role: 'appendix' },
)

const letter = documentOf(
  section([
    {
      ...letterhead,
      number: 'Số: 12/UBND-VX',
      about: 'V/v đôn đốc thực hiện nhiệm vụ chuyển đổi số quý I năm 2024',
    },
    { type: 'addressees', names: ['Phòng Văn hóa - Xã hội'] },
    paragraph('Đề nghị đơn vị tập trung thực hiện các nhiệm vụ còn lại trước ngày 15 tháng 6 năm 2024./.'),
    signature,
  ]),
)

const parts = documentOf(
  section([
    { ...letterhead, number: 'Số: 15/KH-UBND' },
    { type: 'title', kind: 'Kế hoạch', subject: 'Chuyển đổi số năm 2024' },
    heading('part', 'Phần I', 'Mục tiêu'),
    paragraph('Nâng cao chất lượng phục vụ.'),
    heading('part', 'Phần II', 'Nhiệm vụ'),
    paragraph('Các đơn vị thực hiện theo phân công./.'),
    { ...signature, recipients: ['Sở Khoa học và Công nghệ', 'Lưu: VT, VX'] },
  ]),
)

const trees: Readonly<Record<BaseName, OfficialDocument>> = {
  report: documentOf(main, appendix('Phụ lục I', 'Kết quả thực hiện các nhiệm vụ', 30), budget),
  single: documentOf(main, appendix('Phụ lục', 'Kết quả thực hiện các nhiệm vụ', 30)),
  letter,
  parts,
}

/** Writes all of them. */
export async function writeBases(): Promise<Readonly<Record<BaseName, Uint8Array>>> {
  return {
    report: await writeDocx(trees.report, usualStyle),
    single: await writeDocx(trees.single, usualStyle),
    letter: await writeDocx(trees.letter, usualStyle),
    parts: await writeDocx(trees.parts, usualStyle),
  }
}
