/** Document types and their abbreviations (Decree 30, Article 7 and Appendix III); a công văn has none. */
export const documentKinds: ReadonlyMap<string, { readonly name: string; readonly abbreviation: string }> =
  new Map(
    (
      [
        ['nghi quyet', 'Nghị quyết', 'NQ'],
        ['quyet dinh', 'Quyết định', 'QĐ'],
        ['chi thi', 'Chỉ thị', 'CT'],
        ['quy che', 'Quy chế', 'QC'],
        ['quy dinh', 'Quy định', 'QyĐ'],
        ['thong cao', 'Thông cáo', 'TC'],
        ['thong bao', 'Thông báo', 'TB'],
        ['huong dan', 'Hướng dẫn', 'HD'],
        ['chuong trinh', 'Chương trình', 'CTr'],
        ['ke hoach', 'Kế hoạch', 'KH'],
        ['phuong an', 'Phương án', 'PA'],
        ['de an', 'Đề án', 'ĐA'],
        ['du an', 'Dự án', 'DA'],
        ['bao cao', 'Báo cáo', 'BC'],
        ['bien ban', 'Biên bản', 'BB'],
        ['to trinh', 'Tờ trình', 'TTr'],
        ['hop dong', 'Hợp đồng', 'HĐ'],
        ['cong dien', 'Công điện', 'CĐ'],
        ['ban ghi nho', 'Bản ghi nhớ', 'BGN'],
        ['ban thoa thuan', 'Bản thỏa thuận', 'BTT'],
        ['giay uy quyen', 'Giấy ủy quyền', 'GUQ'],
        ['giay moi', 'Giấy mời', 'GM'],
        ['giay gioi thieu', 'Giấy giới thiệu', 'GGT'],
        ['giay nghi phep', 'Giấy nghỉ phép', 'GNP'],
        ['phieu gui', 'Phiếu gửi', 'PG'],
        ['phieu chuyen', 'Phiếu chuyển', 'PC'],
        ['phieu bao', 'Phiếu báo', 'PB'],
      ] as const
    ).map(([folded, name, abbreviation]) => [folded, { name, abbreviation }]),
  )

/** Abbreviations with small letters in them. */
export const mixedAbbreviations: ReadonlySet<string> = new Set(
  [...documentKinds.values()]
    .map(kind => kind.abbreviation)
    .filter(each => each !== each.toLocaleUpperCase('vi')),
)

/** Types that must open with Kính gửi (II.9.b); so must a công văn. */
export const addressedKinds: ReadonlySet<string> = new Set(['bao cao', 'to trinh'])
