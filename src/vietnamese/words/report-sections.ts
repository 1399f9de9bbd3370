import { foldText, likeness } from '../letters/fold.js'

/** A section of the report's evaluation, in the order of the glossary. */
export type ReportSection =
  | 'highlights'
  | 'steering'
  | 'advantages'
  | 'difficulties'
  | 'causes'
  | 'lessons'
  | 'directions'
  | 'proposals'

/** Wordings of the sections of Đánh giá; the first of each is the one a blank workbook offers. */
export const SECTION_WORDINGS: Readonly<Record<ReportSection, readonly string[]>> = {
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
    'Tồn tại, hạn chế, khó khăn',
    'Tồn tại, khó khăn',
    'Tồn tại, vướng mắc',
    'Hạn chế, tồn tại',
    'Khó khăn, tồn tại',
    'Khó khăn, tồn tại, vướng mắc',
    'Tồn tại, khó khăn, vướng mắc',
    'Mặt chưa được',
    'Những tồn tại, hạn chế',
    'Nhược điểm',
  ],
  causes: [
    'Nguyên nhân',
    'Nguyên nhân của tồn tại, hạn chế',
    'Nguyên nhân khách quan',
    'Nguyên nhân chủ quan',
    'Nguyên nhân tồn tại, hạn chế',
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
    'Phương hướng, giải pháp',
    'Phương hướng, nhiệm vụ, giải pháp',
    'Nhiệm vụ, giải pháp trọng tâm',
    'Giải pháp',
    'Kế hoạch kỳ tới',
    'Phương hướng kỳ tới',
  ],
  proposals: ['Kiến nghị, đề xuất', 'Kiến nghị', 'Đề xuất', 'Đề xuất, kiến nghị'],
}

/** What is said of a section beside its name: of what time and of what work; folded. */
const OF_TIME =
  /(?: (?:trong|cua|ki|bao cao|qui|thang|nam|dau|cuoi|toi|tiep theo|nay|[ivx]{1,4}|\d{1,4}|cong tac|thuc hien|chuyen doi so|cds))+$/
const BY_WORDING: ReadonlyMap<string, ReportSection> = new Map(
  (Object.keys(SECTION_WORDINGS) as ReportSection[]).flatMap(section =>
    SECTION_WORDINGS[section].map(wording => [foldText(wording), section] as const),
  ),
)
/** Wordings that name a section only where one is expected; elsewhere they head columns of tables. */
const ONLY_EXPECTED = new Set(
  [
    'Kết quả',
    'Kết quả thực hiện',
    'Kết quả chính',
    'Chỉ đạo',
    'Mặt đạt được',
    'Lý do',
    'Nhiệm vụ, giải pháp',
  ].map(foldText),
)
const LONGEST = 80
const NEAR = 0.75
const FOLDED_NUMBERING =
  /^(?:(?:bieu|mau|phu luc|pl|muc|phan)(?: so)? ?)?(?:[ivx]{1,4}|\d{1,2}|[a-d])(?: (?:\d{1,2}|[a-d]))? /
const NUMBERING = /^\s*(?:[IVX]+|\d+|[a-zđ])[.)]\s+/i

/** Finds the section a heading names, with or without its number and its time ("II. Phương hướng, nhiệm vụ quý II năm 2024"); null when none fits. */
export function sectionOf(heading: string): ReportSection | null {
  if (heading.length > LONGEST) return null
  for (const form of formsOf(heading)) {
    const section = BY_WORDING.get(form)
    if (section !== undefined) return section
  }
  return null
}

/** Tells a text that names a section wherever it stands: "Thuận lợi", "2. Khó khăn và vướng mắc:". */
export function namesSection(text: string): boolean {
  return sectionOf(text) !== null && formsOf(text).every(form => !ONLY_EXPECTED.has(form))
}

/** Finds all sections that a name joins: "Tồn tại, hạn chế và nguyên nhân"; none when a part of it names none. */
export function sectionsIn(name: string): readonly ReportSection[] {
  const whole = sectionOf(name)
  if (whole !== null) return [whole]
  const parts = name
    .replace(/^\s*(?:[IVX]+|\d+|[A-Da-d])[.)–-]\s*/, '')
    .split(/\s*(?:[,;&+–-]|\s(?:và|va)\s)\s*/iu)
  const sections = parts.map(sectionOf)
  return sections.some(section => section === null) ? [] : [...new Set(sections.flatMap(each => each ?? []))]
}

function formsOf(heading: string): readonly string[] {
  const whole = foldText(heading)
  return [whole, whole.replace(FOLDED_NUMBERING, '')].flatMap(folded => {
    const joined = folded.replace(/ (?:va|nhung|cac) /g, ' ').replace(/^(?:nhung|cac|mot so|ve) /, '')
    return [folded, joined, joined.replace(OF_TIME, '')]
  })
}

/** Gives the known wording most like a heading, null when nothing is near. */
export function nearestSection(
  heading: string,
): { readonly section: ReportSection; readonly wording: string } | null {
  let best: { section: ReportSection; wording: string } | null = null
  let height = NEAR
  for (const [section, wordings] of Object.entries(SECTION_WORDINGS) as [
    ReportSection,
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
