import type { NarrativeSection } from '../../model/plan.js'
import { foldText, likeness } from '../../vietnamese/letters/fold.js'

/** Wordings of the sections of Đánh giá; the first of each is the one a blank workbook offers. */
export const SECTION_WORDINGS: Readonly<Record<NarrativeSection, readonly string[]>> = {
  highlights: [
    'Kết quả nổi bật',
    'Kết quả',
    'Kết quả đạt được',
    'Kết quả thực hiện',
    'Nổi bật',
    'Kết quả chính',
  ],
  steering: [
    'Chỉ đạo, điều hành',
    'Công tác chỉ đạo, điều hành',
    'Công tác chỉ đạo',
    'Chỉ đạo',
    'Công tác lãnh đạo, chỉ đạo',
    'Công tác triển khai',
    'Công tác chỉ đạo, triển khai',
  ],
  advantages: [
    'Thuận lợi',
    'Ưu điểm',
    'Thuận lợi, ưu điểm',
    'Mặt được',
    'Mặt làm được',
    'Những mặt được',
    'Mặt đạt được',
  ],
  difficulties: [
    'Khó khăn',
    'Tồn tại',
    'Hạn chế',
    'Tồn tại, hạn chế',
    'Khó khăn, tồn tại, hạn chế',
    'Khó khăn, vướng mắc',
    'Vướng mắc',
    'Khó khăn, hạn chế',
    'Mặt chưa được',
    'Những tồn tại, hạn chế',
    'Nhược điểm',
  ],
  causes: [
    'Nguyên nhân',
    'Nguyên nhân của tồn tại, hạn chế',
    'Nguyên nhân khách quan',
    'Nguyên nhân chủ quan',
    'Lý do',
  ],
  lessons: ['Bài học kinh nghiệm', 'Bài học', 'Kinh nghiệm'],
  directions: [
    'Phương hướng, nhiệm vụ',
    'Phương hướng',
    'Nhiệm vụ trọng tâm',
    'Phương hướng, nhiệm vụ trọng tâm',
    'Nhiệm vụ kỳ tới',
    'Nhiệm vụ, giải pháp',
    'Giải pháp',
    'Kế hoạch kỳ tới',
    'Phương hướng kỳ tới',
  ],
  proposals: ['Kiến nghị, đề xuất', 'Kiến nghị', 'Đề xuất', 'Đề xuất, kiến nghị'],
}

const BY_WORDING: ReadonlyMap<string, NarrativeSection> = new Map(
  (Object.keys(SECTION_WORDINGS) as NarrativeSection[]).flatMap(section =>
    SECTION_WORDINGS[section].map(wording => [foldText(wording), section] as const),
  ),
)
const NEAR = 0.75
const NUMBERING = /^\s*(?:[IVX]+|\d+|[a-zđ])[.)]\s+/i

/** Finds the section a heading names, with or without its number; null when none fits. */
export function sectionOf(heading: string): NarrativeSection | null {
  const bare = heading.replace(NUMBERING, '')
  return BY_WORDING.get(foldText(bare)) ?? BY_WORDING.get(foldText(heading)) ?? null
}

/** Gives the known wording most like a heading, null when nothing is near. */
export function nearestSection(
  heading: string,
): { readonly section: NarrativeSection; readonly wording: string } | null {
  let best: { section: NarrativeSection; wording: string } | null = null
  let height = NEAR
  for (const [section, wordings] of Object.entries(SECTION_WORDINGS) as [
    NarrativeSection,
    readonly string[],
  ][]) {
    for (const wording of wordings) {
      const alike = likeness(heading.replace(NUMBERING, ''), wording)
      if (alike < height) continue
      height = alike
      best = { section, wording }
    }
  }
  return best
}
