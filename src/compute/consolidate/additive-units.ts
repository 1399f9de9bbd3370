/** Which units of measure may be added over units: records and people may, points, ranks and speeds may not. */
import { foldText } from '../../vietnamese/letters/fold.js'

/** Units of measure whose values cannot be added; "điểm phát" and "lớp" are things and can. */
const notAdditive: ReadonlySet<string> = new Set(
  ['điểm', 'điểm số', 'hạng', 'thứ', 'bậc', 'mức', 'loại', 'lần/năm', 'độ', 'hệ số', 'chỉ số'].map(foldText),
)

/** Beginnings of such units. */
const notAdditiveBeginnings: readonly string[] = [
  'xếp hạng',
  'thứ hạng',
  'thứ bậc',
  'mức độ',
  'cấp độ',
  'xếp loại',
  'bình quân',
  'trung bình',
  'tỷ lệ',
  'Mbps',
  'Mb/s',
  'Gbps',
  'Gb/s',
].map(foldText)

/** "Ngày/hồ sơ" is a rate; "tin/bài" and "xã/phường" are two kinds of thing. */
const rate = /^(?:ngày|giờ|phút|máy|đồng|triệu đồng|nghìn đồng|người|lượt)\s*\/\s*\S/iu

/** How long something takes is no amount; hours of training are. */
const DURATION = /^(?:ngay|gio|phut|thang|tuan)(?: |$)/
const TIME_TAKEN = /(?:^| )thoi (?:gian|luong|han)(?: |$)/

/** Says whether values of this unit may be added, for an indicator of this name. */
export function isAdditive(unit: string, name = ''): boolean {
  const folded = foldText(unit)
  if (DURATION.test(folded) && TIME_TAKEN.test(foldText(name))) return false
  if (notAdditive.has(folded) || /[%‰]/u.test(unit) || rate.test(unit.trim())) return false
  return !notAdditiveBeginnings.some(each => folded === each || folded.startsWith(`${each} `))
}
