/** Sheets that every sample has in one shape: Thông tin, Đánh giá, Lịch báo cáo. */
import { blank, header, item, type SampleCell, type SampleSheet, title } from './sample-sheet.js'

/** Thông tin: key and value; a list takes a row for each entry. */
export function infoSheet(
  entries: readonly (readonly [key: string, value: SampleCell | readonly string[]])[],
): SampleSheet {
  const rows = entries.flatMap(([key, value]) =>
    isList(value) ? value.map(each => item(key, each)) : [item(key, value)],
  )
  return {
    name: 'Thông tin',
    widths: [30, 90],
    rows: [title('THÔNG TIN CHUNG'), blank, ...rows],
    merges: [],
    frozen: 0,
  }
}

/** Đánh giá: section and text, several rows a section. */
export function narrativeSheet(
  sections: readonly (readonly [section: string, texts: readonly string[]])[],
): SampleSheet {
  return {
    name: 'Đánh giá',
    widths: [26, 100],
    rows: [
      title('ĐÁNH GIÁ CHUNG'),
      blank,
      header('Mục', 'Nội dung'),
      ...sections.flatMap(([section, texts]) => texts.map(text => item(section, text))),
    ],
    merges: [],
    frozen: 3,
  }
}

/** Lịch báo cáo: report kind, deadline as the plan words it, receiver. */
export function scheduleSheet(rows: readonly (readonly [string, string, string])[]): SampleSheet {
  return {
    name: 'Lịch báo cáo',
    widths: [34, 46, 46],
    rows: [
      title('CHẾ ĐỘ BÁO CÁO ĐỊNH KỲ'),
      blank,
      header('Loại báo cáo', 'Thời hạn gửi', 'Nơi nhận báo cáo'),
      ...rows.map(row => item(...row)),
    ],
    merges: [],
    frozen: 3,
  }
}

function isList(value: SampleCell | readonly string[]): value is readonly string[] {
  return Array.isArray(value)
}
