/** What the wards and communes of the made-up city reported: figures, days of issue, tasks, words. */

/** Parts and wholes of the shares, then the counts; null where a unit had nothing to report. */
type Figures = readonly [
  online: number,
  files: number,
  paid: number,
  fees: number,
  digitised: number,
  results: number,
  teams: number,
  hamlets: number,
  training: number,
  guided: number,
  points: number | null,
  cashless: readonly [part: number, whole: number] | null,
]

/** One workbook. `written` is how the clerk writes the unit (null: only in the letterhead); `tasks` says for two tasks whether they are done (d) or open (o). */
export type CityUnit = {
  readonly file: string
  readonly name: string
  readonly written: string | null
  readonly number: number
  readonly issuedOn: string
  readonly figures: Figures
  readonly mobileUnit: string
  readonly onlyPercent: number
  readonly tasks: string
  readonly highlights: readonly string[]
  readonly difficulties: readonly string[]
  readonly proposals: readonly string[]
}

const noTexts = { highlights: [], difficulties: [], proposals: [] } as const
const elderly = 'Nhiều người cao tuổi chưa có điện thoại thông minh, khó nộp hồ sơ trực tuyến.'
const slowNetwork = 'Phần mềm một cửa có lúc chậm vào giờ cao điểm.'
const askTraining = 'Đề nghị thành phố mở thêm lớp bồi dưỡng cho Tổ công nghệ số cộng đồng.'

function unit(
  file: string,
  name: string,
  issuedOn: string,
  figures: Figures,
  onlyPercent: number,
  tasks: string,
  rest: Partial<CityUnit> = {},
): CityUnit {
  return {
    file,
    name,
    written: name,
    number: 40 + Number(issuedOn.slice(-2)),
    issuedOn,
    figures,
    mobileUnit: 'lượt người',
    onlyPercent,
    tasks,
    ...noTexts,
    ...rest,
  }
}

/** The unit that sent nothing. */
export const missingUnit = 'Xã Hòa Lộc'

/** The workbooks: Phường 4 after the due date, Phường Bến Đá twice, Xã Tân Phú with another unit of measure, Phường 1 all but 100 %. */
export const cityUnits: readonly CityUnit[] = [
  unit(
    'phuong-1.xlsx',
    'Phường 1',
    '2024-04-12',
    [1498, 1620, 410, 522, 1619, 1620, 9, 9, 145, 412, 4, [5, 5]],
    97.5,
    'dd',
    {
      written: null,
      highlights: ['Kết quả giải quyết thủ tục hành chính hầu hết được trả bằng bản điện tử.'],
    },
  ),
  unit(
    'phuong-2.xlsx',
    'Phường 2',
    '2024-04-11',
    [1042, 1388, 301, 466, 1388, 1388, 8, 8, 122, 350, 3, [4, 5]],
    95,
    'dd',
    {
      written: 'UBND phường 2',
    },
  ),
  unit(
    'phuong-3.xlsx',
    'Phường 3',
    '2024-04-12',
    [760, 1204, 188, 402, 1150, 1204, 7, 7, 98, 265, 2, [3, 4]],
    92.5,
    'dd',
  ),
  unit(
    'phuong-4.xlsx',
    'Phường 4',
    '2024-04-17',
    [655, 1096, 140, 371, 1010, 1096, 8, 8, 76, 214, 2, [3, 4]],
    91,
    'do',
    {
      difficulties: [slowNetwork],
    },
  ),
  unit(
    'phuong-5.xlsx',
    'Phường 5',
    '2024-04-10',
    [902, 1311, 256, 430, 1311, 1311, 9, 9, 110, 300, 3, [4, 4]],
    94,
    'dd',
  ),
  unit(
    'phuong-10.xlsx',
    'Phường 10',
    '2024-04-12',
    [588, 990, 121, 310, 931, 990, 6, 6, 84, 220, 1, [2, 3]],
    90.5,
    'do',
  ),
  unit(
    'phuong-11.xlsx',
    'Phường 11',
    '2024-04-13',
    [512, 948, 102, 298, 905, 948, 7, 7, 70, 205, 2, [2, 3]],
    89,
    'dd',
  ),
  unit(
    'phuong-ben-da.xlsx',
    'Phường Bến Đá',
    '2024-04-09',
    [600, 1002, 130, 322, 940, 1002, 6, 6, 88, 230, 2, [3, 3]],
    92,
    'do',
  ),
  unit(
    'phuong-ben-da-bo-sung.xlsx',
    'Phường Bến Đá',
    '2024-04-12',
    [612, 1010, 135, 325, 1010, 1010, 6, 6, 104, 241, 2, [3, 3]],
    93,
    'dd',
    {
      difficulties: [slowNetwork],
    },
  ),
  unit(
    'phuong-cam-thanh.xlsx',
    'Phường Cẩm Thành',
    '2024-04-12',
    [701, 1120, 176, 360, 1120, 1120, 8, 8, 107, 287, 3, [4, 5]],
    93.5,
    'dd',
    {
      highlights: ['Thí điểm hẹn giờ giải quyết thủ tục qua Zalo, giảm một nửa thời gian chờ.'],
    },
  ),
  unit(
    'phuong-doi-moi.xlsx',
    'Phường Đồi Mới',
    '2024-04-12',
    [466, 845, 97, 280, 790, 845, 5, 6, 65, 208, 1, [2, 3]],
    90,
    'dd',
    {
      proposals: [askTraining],
    },
  ),
  unit(
    'phuong-thang-loi.xlsx',
    'Phường Thắng Lợi',
    '2024-04-11',
    [834, 1240, 233, 415, 1240, 1240, 9, 9, 131, 318, 3, [5, 5]],
    96,
    'dd',
  ),
  unit(
    'xa-an-hai.xlsx',
    'Xã An Hải',
    '2024-04-12',
    [301, 702, 52, 205, 640, 702, 5, 5, 61, 190, null, [1, 2]],
    88,
    'oo',
    {
      difficulties: [elderly],
      proposals: [askTraining],
    },
  ),
  unit(
    'xa-long-hai.xlsx',
    'Xã Long Hải',
    '2024-04-12',
    [342, 760, 61, 221, 702, 760, 6, 6, 66, 204, 1, [2, 2]],
    91.5,
    'dd',
  ),
  unit(
    'xa-phuoc-an.xlsx',
    'Xã Phước An',
    '2024-04-13',
    [288, 655, 48, 190, 655, 655, 5, 5, 102, 211, 2, [2, 2]],
    92,
    'do',
    {
      difficulties: [elderly],
    },
  ),
  unit(
    'xa-tan-ha.xlsx',
    'Xã Tân Hà',
    '2024-04-12',
    [266, 610, 40, 166, 571, 610, 4, 5, 55, 182, 1, [1, 2]],
    87.5,
    'dd',
  ),
  unit(
    'xa-tan-phu.xlsx',
    'Xã Tân Phú',
    '2024-04-12',
    [315, 688, 58, 199, 640, 688, 5, 5, 72, 0.231, 2, null],
    90,
    'dd',
    {
      mobileUnit: 'nghìn lượt người',
      difficulties: [elderly],
    },
  ),
]
