/** Sections of the sheet Đánh giá as clerks name them. Data and the test for them. */
import { foldText } from '../../vietnamese/letters/fold.js'

const SECTIONS = [
  'Kết quả nổi bật',
  'Chỉ đạo điều hành',
  'Công tác chỉ đạo điều hành',
  'Chỉ đạo, điều hành',
  'Thuận lợi',
  'Ưu điểm',
  'Khó khăn',
  'Tồn tại',
  'Hạn chế',
  'Tồn tại, hạn chế',
  'Khó khăn, vướng mắc',
  'Khó khăn, hạn chế',
  'Tồn tại, hạn chế, khó khăn',
  'Nguyên nhân',
  'Bài học kinh nghiệm',
  'Bài học',
  'Phương hướng',
  'Phương hướng, nhiệm vụ',
  'Phương hướng nhiệm vụ',
  'Nhiệm vụ trọng tâm',
  'Kiến nghị',
  'Đề xuất',
  'Đề xuất, kiến nghị',
  'Kiến nghị, đề xuất',
  'Kết quả đạt được',
  'Giải pháp',
  'Nổi bật',
  'Công tác chỉ đạo',
  'Công tác lãnh đạo, chỉ đạo',
  'Công tác triển khai',
  'Công tác chỉ đạo, triển khai',
  'Thuận lợi, ưu điểm',
  'Mặt được',
  'Mặt làm được',
  'Những mặt được',
  'Khó khăn, tồn tại, hạn chế',
  'Vướng mắc',
  'Mặt chưa được',
  'Những tồn tại, hạn chế',
  'Nhược điểm',
  'Nguyên nhân của tồn tại, hạn chế',
  'Nguyên nhân khách quan',
  'Nguyên nhân chủ quan',
  'Kinh nghiệm',
  'Phương hướng, nhiệm vụ trọng tâm',
  'Nhiệm vụ kỳ tới',
  'Kế hoạch kỳ tới',
  'Phương hướng kỳ tới',
].map(foldText)
const KNOWN = new Set(SECTIONS)
const NUMBERING = /^(?:[ivx]+|\d{1,2}|[a-d]) /

/** Tells whether a cell names a section of the report's evaluation: "Thuận lợi", "2. Khó khăn, vướng mắc:". */
export function isNarrativeSection(text: string): boolean {
  if (text.length > 60) return false
  const folded = foldText(text).replace(NUMBERING, '').replace(/ va /g, ' ')
  return KNOWN.has(folded)
}
