/** A month of a made-up city: the office's own workbook and those of its wards and communes, with one case of every kind. */

import { infoSheet, narrativeSheet, scheduleSheet } from './common-sheets.js'
import { blank, count, day, group, header, item, type SampleSheet, title } from './sample-sheet.js'
import { type CityUnit, cityUnits, missingUnit } from './tong-hop-units.js'

const plan =
  'Kế hoạch số 58/KH-UBND ngày 26 tháng 01 năm 2024 của Ủy ban nhân dân thành phố Hải Vân về chuyển đổi số năm 2024'

const office: readonly SampleSheet[] = [
  infoSheet([
    ['Cơ quan ban hành', 'ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI VÂN'],
    ['Tên viết tắt cơ quan', 'UBND'],
    ['Địa danh', 'Hải Vân'],
    ['Tên đơn vị báo cáo', 'Thành phố Hải Vân'],
    ['Kế hoạch', plan],
    [
      'Căn cứ',
      ['Kế hoạch số 12/KH-UBND ngày 10 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2024'],
    ],
    ['Kính gửi', ['Ủy ban nhân dân tỉnh', 'Sở Thông tin và Truyền thông']],
    ['Nơi nhận', ['Thường trực Thành ủy, Hội đồng nhân dân thành phố', 'Ủy ban nhân dân các phường, xã']],
    ['Lưu', 'VT, VHTT'],
    ['Quyền hạn ký', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH']],
    ['Chức vụ', 'PHÓ CHỦ TỊCH'],
    ['Họ tên người ký', 'Nguyễn Văn A'],
    ['Hạn báo cáo của đơn vị', 'trước ngày 15 hàng tháng'],
  ]),
  scheduleSheet([['Báo cáo tháng', 'trước ngày 20 hàng tháng', 'Ủy ban nhân dân tỉnh']]),
  {
    name: 'Danh sách đơn vị',
    widths: [7, 50],
    rows: [
      title('DANH SÁCH ĐƠN VỊ PHẢI BÁO CÁO'),
      blank,
      header('TT', 'Tên đơn vị'),
      ...[...new Set([...cityUnits.map(unit => unit.name), missingUnit])].map((name, at) =>
        item(at + 1, name),
      ),
    ],
    merges: [],
    frozen: 3,
  },
]

function infoOf(unit: CityUnit): SampleSheet {
  const [kind = '', ...name] = unit.name.split(' ')
  return infoSheet([
    ['Cơ quan ban hành', `ỦY BAN NHÂN DÂN ${unit.name.toLocaleUpperCase('vi')}`],
    ['Tên viết tắt cơ quan', 'UBND'],
    ['Địa danh', /^\d+$/.test(name.join(' ')) ? unit.name : name.join(' ')],
    ...(unit.written === null ? [] : [['Tên đơn vị báo cáo', unit.written] as const]),
    ['Kỳ báo cáo', 'Tháng 4/2024'],
    ['Số văn bản', String(unit.number)],
    ['Ngày ban hành', day(unit.issuedOn)],
    ['Kế hoạch', plan],
    ['Kính gửi', 'Ủy ban nhân dân thành phố Hải Vân'],
    ['Nơi nhận', `Thường trực Đảng ủy, Hội đồng nhân dân ${kind.toLowerCase()}`],
    ['Lưu', 'VT'],
    ['Quyền hạn ký', 'TM. ỦY BAN NHÂN DÂN'],
    ['Chức vụ', 'CHỦ TỊCH'],
    ['Họ tên người ký', 'Nguyễn Văn A'],
  ])
}

function indicatorsOf({ figures, mobileUnit, onlyPercent }: CityUnit): SampleSheet {
  const [
    online,
    files,
    paid,
    fees,
    digitised,
    results,
    teams,
    hamlets,
    training,
    mobile,
    cameras,
    satisfied,
  ] = figures
  const share = (
    ordinal: number,
    name: string,
    target: string,
    part: number | null,
    whole: number | null,
    row: number,
  ) =>
    item(
      ordinal,
      name,
      '%',
      target,
      part === null ? null : count(part),
      whole === null ? null : count(whole),
      part === null || whole === null
        ? null
        : {
            formula: `ROUND(E${row}/F${row}*100,2)`,
            result: Math.round((part / whole) * 10_000) / 100,
            format: '0.00',
          },
    )
  return {
    name: 'Chỉ tiêu',
    widths: [6, 62, 12, 14, 12, 12, 12],
    rows: [
      title('KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHUYỂN ĐỔI SỐ THÁNG 4 NĂM 2024'),
      blank,
      header('TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Tử số', 'Mẫu số', 'Kết quả'),
      group('I', 'Chính quyền số'),
      share(1, 'Tỷ lệ hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận', '60%', online, files, 5),
      share(2, 'Tỷ lệ hồ sơ có nghĩa vụ tài chính được thanh toán trực tuyến', '40%', paid, fees, 6),
      share(3, 'Tỷ lệ kết quả giải quyết thủ tục hành chính được số hóa', '100%', digitised, results, 7),
      item(
        4,
        'Mức độ hài lòng của người dân đối với việc giải quyết thủ tục',
        '%',
        '90%',
        null,
        null,
        onlyPercent,
      ),
      group('II', 'Kinh tế số, xã hội số'),
      share(5, 'Tỷ lệ thôn, tổ dân phố có Tổ công nghệ số cộng đồng', '100%', teams, hamlets, 10),
      item(6, 'Số người được bồi dưỡng kỹ năng số', 'người', '100 người', null, null, count(training)),
      item(
        7,
        'Số lượt người dân được hướng dẫn cài đặt ứng dụng định danh điện tử',
        mobileUnit,
        'Tối thiểu 200',
        null,
        null,
        mobile,
      ),
      item(
        8,
        'Số điểm truy cập mạng không dây công cộng miễn phí',
        'điểm phát',
        '2 điểm phát',
        null,
        null,
        cameras,
      ),
      share(
        9,
        'Tỷ lệ trường học, cơ sở y tế thu phí không dùng tiền mặt',
        '80%',
        satisfied?.[0] ?? null,
        satisfied?.[1] ?? null,
        14,
      ),
    ],
    merges: [],
    frozen: 3,
  }
}

function tasksOf({ tasks }: CityUnit): SampleSheet {
  const done = (result: string, finished: string) => [result, 'Hoàn thành', day(finished)] as const
  const going = (result: string) => [result, 'Đang thực hiện', null] as const
  const state = (place: number, result: string, finished: string, open: string) =>
    tasks[place] === 'd' ? done(result, finished) : going(open)
  return {
    name: 'Nhiệm vụ',
    widths: [6, 52, 30, 18, 40, 16, 16],
    rows: [
      title('NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2024'),
      blank,
      header(
        'TT',
        'Nội dung nhiệm vụ',
        'Đơn vị chủ trì',
        'Thời hạn',
        'Kết quả đạt được',
        'Trạng thái',
        'Ngày hoàn thành',
      ),
      item(
        1,
        'Ban hành kế hoạch chuyển đổi số năm 2024',
        'Văn phòng HĐND và UBND',
        '28/02/2024',
        ...done('Đã ban hành kế hoạch', '2024-02-20'),
      ),
      item(
        2,
        'Kiện toàn Tổ công nghệ số cộng đồng',
        'Công chức Văn hóa - Xã hội',
        '31/3/2024',
        ...state(0, 'Đã ban hành quyết định kiện toàn', '2024-03-22', 'Đang lấy ý kiến các thôn, tổ dân phố'),
      ),
      item(
        3,
        'Rà soát, thay thế thiết bị tại Bộ phận Một cửa',
        'Công chức Tài chính - Kế toán',
        '10/4/2024',
        ...state(1, 'Đã thay 02 máy quét', '2024-04-08', 'Đã trình dự toán'),
      ),
      item(
        4,
        'Tập huấn kỹ năng số cho cán bộ, công chức',
        'Công chức Văn hóa - Xã hội',
        '30/6/2024',
        ...going('Đã chọn nội dung, giảng viên'),
      ),
    ],
    merges: [],
    frozen: 3,
  }
}

function narrativeOf(unit: CityUnit): readonly SampleSheet[] {
  const sections = [
    ['Kết quả nổi bật', unit.highlights],
    ['Khó khăn', unit.difficulties],
    ['Kiến nghị', unit.proposals],
  ] as const
  const written = sections.filter(([, texts]) => texts.length > 0)
  return written.length === 0 ? [] : [narrativeSheet(written)]
}

/** Files of samples/tong-hop/ with their sheets. */
export const tongHop: readonly (readonly [file: string, sheets: readonly SampleSheet[]])[] = [
  ['co-quan.xlsx', office],
  ...cityUnits.map(
    unit => [unit.file, [infoOf(unit), indicatorsOf(unit), tasksOf(unit), ...narrativeOf(unit)]] as const,
  ),
]
