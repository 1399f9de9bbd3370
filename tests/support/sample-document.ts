/** Documents for the tests of the DOCX stage: every node of the tree, with made-up names. */
import {
  type Align,
  type Block,
  type OfficialDocument,
  type Paragraph,
  type Section,
  type Table,
  type TableCell,
  type TableRow,
  text,
} from '../../src/model/document.js'

export const letterhead: Extract<Block, { type: 'letterhead' }> = {
  type: 'letterhead',
  parentBody: null,
  body: 'Ủy ban nhân dân\nxã An Bình Tây',
  number: 'Số:        /BC-UBND',
  placeAndDate: 'An Bình Tây, ngày 05 tháng 4 năm 2024',
  about: null,
}

export const signature: Extract<Block, { type: 'signature' }> = {
  type: 'signature',
  capacity: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  post: null,
  name: 'Nguyễn Văn A',
  recipients: ['Như trên', 'Thường trực Đảng ủy xã', 'Các ban, ngành, đoàn thể xã', 'Lưu: VT, VX'],
}

export function paragraph(value: string, style: Paragraph['style'] = 'body'): Paragraph {
  return { type: 'paragraph', style, keepWithNext: false, inlines: [text(value)] }
}

export function heading(
  level: 'part' | 'section' | 'clause' | 'point',
  number: string,
  title: string,
): Block {
  return { type: 'heading', level, number, inlines: [text(title)] }
}

export function cell(value: string, more: Partial<TableCell> = {}): TableCell {
  return { type: 'cell', text: value, bold: false, italic: false, align: null, columns: 1, rows: 1, ...more }
}

export function row(kind: TableRow['kind'], cells: readonly (string | TableCell)[]): TableRow {
  return { type: 'row', kind, cells: cells.map(each => (typeof each === 'string' ? cell(each) : each)) }
}

export function table(
  aligns: readonly Align[],
  header: readonly TableRow[],
  rows: readonly TableRow[],
): Table {
  return {
    type: 'table',
    columns: aligns.map(align => ({ width: null, align })),
    header,
    rows,
    description: 'Bảng theo dõi các nhiệm vụ của kế hoạch',
  }
}

export function section(blocks: readonly Block[], more: Partial<Section> = {}): Section {
  return { type: 'section', role: 'main', orientation: 'portrait', blocks, ...more }
}

export function documentOf(...sections: readonly Section[]): OfficialDocument {
  return {
    type: 'document',
    properties: {
      title: 'Báo cáo kết quả chuyển đổi số quý I năm 2024',
      subject: 'Chuyển đổi số',
      author: 'Ủy ban nhân dân xã An Bình Tây',
    },
    sections,
  }
}

const TASKS = [
  [
    'Ban hành kế hoạch, phân công nhiệm vụ cho từng bộ phận',
    'Văn phòng',
    'Các bộ phận',
    '31/01/2024',
    'Đã ban hành',
  ],
  [
    'Tuyên truyền, hướng dẫn người dân nộp hồ sơ trực tuyến',
    'Phòng Văn hóa - Xã hội',
    'Tổ công nghệ số cộng đồng',
    '30/6/2024',
    'Đạt 62% (4.210/6.790 hồ sơ)',
  ],
  [
    'Rà soát, nâng cấp đường truyền và thiết bị tại bộ phận một cửa',
    'Phòng Văn hóa - Xã hội',
    '',
    'Quý II/2024',
    'Đang lắp đặt',
  ],
] as const

/** A table of `count` task rows under two groups. */
export function taskTable(count: number): Table {
  const rows = Array.from({ length: count }, (_, index) => {
    const [name, lead, support, due, result] = TASKS[index % TASKS.length] ?? TASKS[0]
    return row('item', [String(index + 1), `${name} (đợt ${index + 1})`, lead, support, due, result])
  })
  const half = Math.floor(count / 2)
  return table(
    ['centre', 'justify', 'left', 'left', 'centre', 'justify'],
    [
      row('header', [
        cell('TT', { rows: 2 }),
        cell('Nội dung nhiệm vụ', { rows: 2 }),
        cell('Đơn vị thực hiện', { columns: 2 }),
        cell('Thời hạn', { rows: 2 }),
        cell('Kết quả thực hiện đến hết kỳ báo cáo', { rows: 2 }),
      ]),
      row('header', ['Chủ trì', 'Phối hợp']),
    ],
    [
      row('group', ['I', cell('Chính quyền số', { columns: 5 })]),
      ...rows.slice(0, half),
      row('group', ['II', cell('Xã hội số', { columns: 5 })]),
      ...rows.slice(half),
      row('total', ['', cell('Tổng cộng: 12/15 nhiệm vụ hoàn thành', { columns: 5 })]),
    ],
  )
}

/** A report with everything on it: portrait text, a landscape appendix with a long table, a portrait appendix. */
export function wholeReport(rows = 40): OfficialDocument {
  return documentOf(
    section([
      letterhead,
      {
        type: 'title',
        kind: 'Báo cáo',
        subject:
          'Kết quả thực hiện Kế hoạch chuyển đổi số quý I năm 2024\nvà nhiệm vụ trọng tâm quý II năm 2024',
      },
      { type: 'addressees', names: ['Ủy ban nhân dân tỉnh', 'Sở Khoa học và Công nghệ'] },
      paragraph('Căn cứ Luật Giao dịch điện tử;', 'basis'),
      paragraph(
        'Căn cứ Kế hoạch số 05/KH-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân xã An Bình Tây.',
        'basis',
      ),
      paragraph(
        'Thực hiện Kế hoạch số 05/KH-UBND, Ủy ban nhân dân xã An Bình Tây báo cáo kết quả thực hiện quý I năm 2024 như sau:',
      ),
      heading('section', 'I.', 'Công tác chỉ đạo, điều hành'),
      paragraph(
        'Ủy ban nhân dân xã đã ban hành 03 văn bản chỉ đạo, tổ chức 02 cuộc họp giao ban về chuyển đổi số và phân công từng thành viên phụ trách theo lĩnh vực.',
      ),
      heading('section', 'II.', 'Kết quả thực hiện'),
      heading('clause', '1.', 'Kết quả thực hiện các chỉ tiêu'),
      paragraph(
        'Kế hoạch đề ra 35 chỉ tiêu. Đến hết kỳ báo cáo: 12 chỉ tiêu vượt, 09 chỉ tiêu đạt (chi tiết tại Phụ lục I).',
      ),
      {
        type: 'list',
        items: [
          {
            type: 'item',
            marker: '-',
            depth: 0,
            inlines: [
              text('Chính quyền số: '),
              text('10/13', { bold: true }),
              text(' chỉ tiêu đạt và vượt;'),
            ],
          },
          {
            type: 'item',
            marker: '+',
            depth: 1,
            inlines: [
              text(
                'trong đó 04 chỉ tiêu vượt trên 10 điểm phần trăm so với kế hoạch năm đã được phê duyệt từ đầu năm.',
              ),
            ],
          },
        ],
      },
      heading('point', 'a)', 'Hồ sơ trực tuyến'),
      paragraph('Đơn vị tính: chỉ tiêu', 'unit'),
      table(
        ['centre', 'left', 'right', 'right'],
        [row('header', ['TT', 'Lĩnh vực', 'Kế hoạch', 'Đạt'])],
        [
          row('item', ['1', 'Chính quyền số', '13', '10']),
          row('item', ['2', 'Kinh tế số', '8', '5']),
          row('total', ['', 'Cộng', '21', '15']),
        ],
      ),
      paragraph('Tổng hợp: 15 chỉ tiêu đạt, 06 chỉ tiêu chưa đạt.', 'totals'),
      {
        type: 'chart',
        kind: 'column',
        title: 'Chỉ tiêu theo lĩnh vực',
        categories: ['Chính quyền số', 'Kinh tế số', 'Xã hội số'],
        series: [
          { name: 'Đạt', values: [10, 5, 6] },
          { name: 'Không đạt', values: [3, 3, 2] },
        ],
        description: 'Biểu đồ cột: số chỉ tiêu đạt và không đạt theo từng lĩnh vực',
      },
      paragraph('Biểu đồ 1. Chỉ tiêu đạt và không đạt theo lĩnh vực', 'caption'),
      paragraph(
        'Trên đây là báo cáo kết quả thực hiện chuyển đổi số quý I năm 2024, Ủy ban nhân dân xã An Bình Tây kính báo cáo./.',
      ),
      signature,
    ]),
    section(
      [
        {
          type: 'appendix-head',
          label: 'Phụ lục I',
          title: 'Kết quả thực hiện các nhiệm vụ',
          reference:
            '(Kèm theo Báo cáo số      /BC-UBND ngày    tháng 4 năm 2024 của Ủy ban nhân dân xã An Bình Tây)',
          stamp: null,
        },
        taskTable(rows),
        paragraph('Tổng hợp: 12 nhiệm vụ hoàn thành, 03 nhiệm vụ đang thực hiện.', 'totals'),
      ],
      { role: 'appendix', orientation: 'landscape' },
    ),
    section(
      [
        {
          type: 'appendix-head',
          label: 'Phụ lục II',
          title: 'Kinh phí thực hiện',
          reference: null,
          stamp: null,
        },
        table(
          ['centre', 'left', 'right'],
          [row('header', ['TT', 'Nguồn', 'Số tiền (triệu đồng)'])],
          [row('item', ['1', 'Ngân sách xã', '1.250'])],
        ),
      ],
      { role: 'appendix' },
    ),
  )
}
