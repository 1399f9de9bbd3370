/** A rich made-up report for tests: every list filled, every state present. Names of places are invented. */
import type { Appendix, Report } from '../../src/model/report.js'
import { indicator, indicatorArea, indicatorCounts, task, taskArea, taskCounts } from './sample-results.js'

const indicatorAreas = [
  indicatorArea('I', 'Chính quyền số', [
    indicator('exceeded', { name: 'Tỷ lệ văn bản điện tử', targetText: '90%', actualText: '98,4%' }),
    indicator('met', {
      name: 'Số ấp có tổ công nghệ số cộng đồng',
      unit: 'ấp',
      targetText: '7/7',
      actualText: '7/7',
    }),
    indicator('met', {
      name: 'Hội nghị trực tuyến',
      unit: 'cuộc',
      targetText: '04',
      actualText: '4',
      change: 'same',
    }),
    indicator('notMet'),
  ]),
  indicatorArea('II', 'Kinh tế số, xã hội số', [
    indicator('exceeded', { name: 'Hộ kinh doanh thanh toán không tiền mặt' }),
    indicator('inProgress', { name: 'Tỷ lệ người dân có tài khoản số', change: 'down' }),
    indicator('noData', { name: 'Tỷ lệ hộ có Internet cáp quang', change: null }),
    indicator('notApplicable', { name: 'Mô hình chợ số', change: null }),
  ]),
]
const indicators = indicatorAreas.flatMap(area => area.items)

const taskAreas = [
  taskArea('I', 'Nhận thức số', [
    task('done', { resultText: 'Đã ban hành Kế hoạch số 12/KH-UBND.' }),
    task('done', {
      content: 'Tập huấn tổ công nghệ số',
      resultText: 'Tập huấn cho 07 tổ với 49 thành viên.',
    }),
    task('overdue', {
      content: 'Xây dựng chuyên mục trên trang thông tin điện tử',
      lead: 'Phòng Văn hóa - Xã hội',
    }),
  ]),
  taskArea('II', 'Chính quyền số', [
    task('doneLate', {
      content: 'Cấp chữ ký số',
      resultText: 'Cấp 04 chữ ký số cho công chức.',
      lead: 'Phòng Kinh tế',
    }),
    task('inProgress', {
      content: 'Số hóa hồ sơ hộ tịch',
      resultText: 'Số hóa 1.200 hồ sơ',
      due: '2024-06-30',
      dueText: '30/6/2024',
    }),
    task('overdue', {
      content: 'Nâng cấp mạng nội bộ',
      resultText: 'Đã khảo sát.',
      due: '2024-02-29',
      dueText: '29/02/2024',
    }),
  ]),
  taskArea('III', 'Kinh tế số, xã hội số', [
    task('ongoing', {
      content: 'Hướng dẫn thanh toán không tiền mặt',
      resultText: 'Hướng dẫn 320 lượt người.',
      due: null,
      dueText: 'Thường xuyên',
    }),
    task('notDue', {
      content: 'Mở gian hàng số',
      lead: 'Phòng Kinh tế',
      due: '2024-05-31',
      dueText: '31/5/2024',
    }),
  ]),
]
const tasks = taskAreas.flatMap(area => area.items)
const overdue = tasks.filter(item => item.state === 'overdue')

const appendices: readonly Appendix[] = [
  {
    kind: 'indicators',
    label: 'Phụ lục I',
    title: 'Kết quả thực hiện các chỉ tiêu quý I năm 2024',
    unitNote: '',
    columns: [
      { heading: 'TT', levels: ['TT'], kind: 'ordinal', computed: false },
      { heading: 'Chỉ tiêu', levels: ['Chỉ tiêu'], kind: 'text', computed: false },
      { heading: 'Kế hoạch', levels: ['Năm 2024', 'Kế hoạch'], kind: 'number', computed: false },
      { heading: 'Thực hiện', levels: ['Năm 2024', 'Thực hiện'], kind: 'number', computed: false },
      { heading: 'Đánh giá', levels: ['Đánh giá'], kind: 'state', computed: true },
    ],
    rows: indicatorAreas.flatMap(area => [
      { kind: 'group' as const, depth: 0, cells: [area.ordinal, area.title, '', '', ''] },
      ...area.items.map(item => ({
        kind: 'item' as const,
        depth: 1,
        cells: [item.ordinal, item.name, item.targetText, item.actualText, item.stateText],
      })),
    ]),
    totals: 'Tổng cộng: 08 chỉ tiêu.',
  },
  {
    kind: 'tasks',
    label: 'Phụ lục II',
    title: 'Kết quả thực hiện các nhiệm vụ quý I năm 2024',
    unitNote: 'ĐVT: nhiệm vụ',
    columns: [
      { heading: 'TT', levels: ['TT'], kind: 'ordinal', computed: false },
      { heading: 'Nội dung', levels: ['Nội dung'], kind: 'text', computed: false },
      { heading: 'Đánh giá', levels: ['Đánh giá'], kind: 'state', computed: true },
    ],
    rows: tasks.map(item => ({
      kind: 'item',
      depth: 0,
      cells: [item.ordinal, item.content, item.stateText],
    })),
    totals: 'Tổng cộng: 08 nhiệm vụ.',
  },
]

export const sampleReport: Report = {
  type: 'report',
  matter: 'chuyển đổi số',
  office: {
    parentBody: '',
    body: 'ỦY BAN NHÂN DÂN\nXÃ TÂN PHÚ',
    name: 'Ủy ban nhân dân xã Tân Phú',
    abbreviation: 'UBND',
    place: 'Tân Phú',
    unit: 'Ủy ban nhân dân xã Tân Phú',
  },
  head: {
    number: 'Số:        /BC-UBND',
    symbol: '     /BC-UBND',
    placeAndDate: 'Tân Phú, ngày 15 tháng 3 năm 2024',
    kind: 'BÁO CÁO',
    subject: 'Kết quả thực hiện Kế hoạch chuyển đổi số quý I năm 2024 và nhiệm vụ trọng tâm quý II năm 2024',
    appendixStamp: 'Số:        /BC-UBND; thời gian ký: …',
    appendixReference:
      '(Kèm theo Báo cáo số      /BC-UBND ngày     tháng    năm 2024 của Ủy ban nhân dân xã Tân Phú)',
  },
  time: {
    period: { kind: 'quarter', year: 2024, index: 1, from: null, to: null },
    label: 'quý I năm 2024',
    next: 'quý II năm 2024',
    previous: 'quý IV năm 2023',
    outline: 'long',
    from: '2023-12-15',
    to: '2024-03-14',
    windowText: 'số liệu tính từ ngày 15/12/2023 đến ngày 14/3/2024',
    asOf: '2024-03-14',
    asOfText: '14/3/2024',
    restText: 'Từ nay đến hết quý I năm 2024',
  },
  asOfText: '14/3/2024',
  untilText: 'Đến hết kỳ báo cáo',
  planCitation:
    'Kế hoạch số 26/KH-UBND ngày 30 tháng 01 năm 2024 của Ủy ban nhân dân xã Tân Phú về chuyển đổi số năm 2024',
  bases: [],
  receivers: ['Ủy ban nhân dân huyện Long Sơn', 'Phòng Văn hóa và Thông tin huyện'],
  signing: {
    capacity: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    post: null,
    name: '',
    recipients: ['Như trên', 'Lưu: VT, VHXH'],
  },
  indicators: {
    counts: indicatorCounts(indicators),
    areas: indicatorAreas,
    items: indicators,
    achieved: indicators.filter(item => item.state === 'met' || item.state === 'exceeded'),
    missed: indicators.filter(item => item.state === 'notMet'),
    unjudged: indicators.filter(item => item.state === 'unjudged'),
    comparison: { label: 'quý IV năm 2023', up: 4, down: 1, same: 1, compared: 6 },
    lastYear: { label: 'cùng kỳ năm 2023', up: 5, down: 0, same: 0, compared: 5 },
    scores: {
      maximum: 960,
      self: 787.84,
      appraised: null,
      rate: 82.1,
      rateText: '82,1%',
      scored: 7,
      unscored: 1,
    },
    appendix: 'Phụ lục I',
  },
  tasks: {
    counts: taskCounts(tasks),
    areas: taskAreas,
    items: tasks,
    overdue,
    suspended: [],
    dueSoon: tasks.filter(item => item.due !== null && item.due > '2024-03-14' && item.due <= '2024-03-31'),
    dueNext: tasks.filter(item => item.due !== null && item.due > '2024-03-31'),
    notApplicable: [],
    hasDue: true,
    inTime: true,
    doneInPeriod: tasks.filter(item => item.state === 'done'),
    scores: null,
    appendix: 'Phụ lục II',
  },
  statistics: [
    {
      title: 'Số liệu tiếp nhận hồ sơ',
      label: '',
      noun: 'hồ sơ',
      total: 3410,
      totalText: '3.410 hồ sơ',
      rows: [
        {
          category: 'Chứng thực',
          mark: '',
          count: 2657,
          countText: '2.657 hồ sơ',
          share: 77.9,
          shareText: '77,9%',
        },
        {
          category: 'Hộ tịch',
          mark: '',
          count: 753,
          countText: '753 hồ sơ',
          share: 22.1,
          shareText: '22,1%',
        },
      ],
      others: [],
      appendix: '',
    },
  ],
  budget: {
    unit: 'triệu đồng',
    amount: 100,
    amountText: '100 triệu đồng',
    disbursed: 45,
    disbursedText: '45 triệu đồng',
    rate: 45,
    rateText: '45%',
    lines: [
      {
        content: 'Nâng cấp đường truyền',
        amountText: '100 triệu đồng',
        disbursedText: '45 triệu đồng',
        source: 'Ngân sách xã',
      },
    ],
    areas: [{ title: 'Hạ tầng số', amount: 100, disbursed: 45 }],
    appendix: '',
  },
  narrative: {
    highlights: ['Toàn xã có 07 tổ công nghệ số cộng đồng hoạt động đều.'],
    steering: ['Ủy ban nhân dân xã đã ban hành 05 văn bản chỉ đạo.'],
    advantages: ['Được sự quan tâm của lãnh đạo huyện.', 'Hạ tầng mạng phủ kín các ấp.'],
    difficulties: ['Nhân lực chuyên trách còn thiếu.', 'Kinh phí bố trí chậm'],
    causes: ['Cán bộ kiêm nhiệm nhiều việc.'],
    lessons: ['Phân công rõ người, rõ việc.'],
    directions: ['Tiếp tục tuyên truyền về chuyển đổi số.'],
    proposals: ['Đề nghị huyện hỗ trợ kinh phí nâng cấp đường truyền.'],
  },
  appendices,
  charts: false,
  separateAppendices: false,
  summary: {
    indicators: indicatorCounts(indicators),
    tasks: taskCounts(tasks),
    scores: { maximum: 960, self: 787.84, appraised: null },
    budget: { amount: 100, disbursed: 45 },
  },
}
