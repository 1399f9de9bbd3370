/** Words of official names, by the decree's rules on capital letters (Decree 30/2020, Appendix II). All in lower case. */

/** Nouns of administrative units: lower case before a name. The longer ones first. */
export const unitNouns: readonly string[] = [
  'thành phố',
  'thị trấn',
  'thị xã',
  'đặc khu',
  'thủ đô',
  'khu phố',
  'phường',
  'huyện',
  'quận',
  'tỉnh',
  'thôn',
  'ấp',
  'xã',
]

/** After these syllables a unit noun is part of another word: "xã hội". */
export const notUnitBefore: Readonly<Record<string, readonly string[]>> = { xã: ['hội'] }

/** Names that make the noun before them capital: persons, events (II.2). Numbers do so too. */
export const capitalNames: readonly string[] = [
  'hồ chí minh',
  'điện biên phủ',
  'trần hưng đạo',
  'hai bà trưng',
  'lê lợi',
  'lê hồng phong',
  'nguyễn trãi',
  'quang trung',
  'trần phú',
  'lê thánh tông',
  'hoàng văn thụ',
  'nguyễn du',
  'phan bội châu',
  'phan chu trinh',
  'võ thị sáu',
  'ngô quyền',
  'lý thường kiệt',
  'trưng vương',
  'cách mạng tháng tám',
]

/** Types of body: the words as they stand in running text. The longer ones first. */
export const bodyTypes: readonly string[] = [
  'Văn phòng',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Ban Chỉ đạo',
  'Ban Quản lý',
  'Trung tâm',
  'Bệnh viện',
  'Công ty',
  'Trường',
  'Công an',
  'Đảng ủy',
  'Chi cục',
  'Phòng',
  'Sở',
  'Ban',
  'Tổ',
]

/** Types whose field stays in lower case: "Ban Chỉ đạo chuyển đổi số xã …". */
export const plainFieldTypes: readonly string[] = ['Ban Chỉ đạo', 'Tổ']

/** Types that bear a name of their own behind their field: "Trường Tiểu học Chu Văn An". */
export const namedTypes: readonly string[] = ['Trung tâm', 'Bệnh viện', 'Công ty', 'Trường']

/** Levels of schools and kinds of hospitals and companies: their first syllable is capital wherever they stand. The longer ones first. */
export const kindsOfNamed: readonly string[] = [
  'phổ thông dân tộc nội trú',
  'phổ thông dân tộc bán trú',
  'trách nhiệm hữu hạn',
  'trung học phổ thông',
  'trung học cơ sở',
  'đa khoa',
  'tiểu học',
  'mầm non',
  'mẫu giáo',
  'phổ thông',
  'đại học',
  'cao đẳng',
  'trung cấp',
  'chính trị',
  'cổ phần',
  'y tế',
]

/** Words of fields that are no part of a proper name. The longer ones first. */
export const fieldWords: readonly string[] = [
  'một thành viên',
  'y học cổ truyền',
  'phục hồi chức năng',
  'hành chính công',
  'kiểm soát bệnh tật',
  ...`khu vực|trung tâm|trung ương|phục vụ|cung ứng|dịch vụ|công cộng|sự nghiệp|hành chính|văn hóa|văn hoá|thông tin|truyền thông|
thể thao|thể dục|du lịch|thư viện|bảo tàng|phát thanh|truyền hình|giáo dục|đào tạo|nghề nghiệp|thường xuyên|hướng nghiệp|dạy nghề|
bồi dưỡng|ngoại ngữ|tin học|khoa học|công nghệ|kỹ thuật|kinh tế|tài chính|kế toán|thương mại|sư phạm|nghệ thuật|nông nghiệp|nông thôn|
khuyến nông|khuyến công|lâm nghiệp|thủy lợi|thủy sản|chăn nuôi|thú y|giống|cây trồng|vật nuôi|môi trường|nước sạch|vệ sinh|tài nguyên|
đất đai|phát triển|quỹ đất|bất động sản|xây dựng|giao thông|vận tải|hạ tầng|đô thị|công nghiệp|công thương|đầu tư|xúc tiến|hỗ trợ|
doanh nghiệp|khởi nghiệp|đổi mới|sáng tạo|chuyển đổi|dữ liệu|điều hành|giám sát|thông minh|quản lý|dự án|khai thác|công trình|
công ích|công viên|cây xanh|chiếu sáng|việc làm|lao động|xã hội|bảo trợ|bảo hiểm|công tác|trợ giúp|pháp lý|tư pháp|đấu giá|tài sản|
lưu trữ|lịch sử|hội nghị|triển lãm|thanh niên|thiếu nhi|thanh thiếu nhi|phụ nữ|nông dân|người cao tuổi|điều dưỡng|người có công|
kiểm định|kiểm nghiệm|đo lường|chất lượng|tiêu chuẩn|an toàn|thực phẩm|dược phẩm|mỹ phẩm|pháp y|giám định|y khoa|dân số|phòng chống|
bệnh viện|bệnh|phụ sản|sản nhi|nhi|mắt|da liễu|ung bướu|tâm thần|lao|phổi|nội tiết|cấp cứu|huyết học|truyền máu|răng hàm mặt|quân y|
đa ngành|tổng hợp|chuyên|năng khiếu|thực hành|tư thục|dân lập|công lập|ngoài công lập|liên cấp|nội trú|bán trú|chất lượng cao|
viễn thông|điện lực|cấp nước|thoát nước|cấp thoát nước|bưu điện|bưu chính|sản xuất|tư vấn|thiết kế|số|công|cộng đồng|nhân dân|
nhà nước|quốc gia|hợp tác|quốc tế|học tập|chính trị|ứng dụng|năng lượng|tiết kiệm|khí tượng|thủy văn|quan trắc|cứu hộ|cứu nạn|
di sản|di tích|danh thắng|bảo tồn|hoạt động|nuôi dưỡng|chăm sóc|sức khỏe|sinh sản`
    .replaceAll('\n', '')
    .split('|'),
]

/** Abbreviations that could be read as syllables or are written in their own way. */
export const abbreviations: readonly string[] = ['UBMTTQ', 'TP', 'TNHH', 'IOC', 'VH-XH']

/** Symbols of the bodies that issue reports, by the beginning of their name. */
export const bodySymbols: readonly (readonly [start: string, symbol: string])[] = [
  ['ủy ban nhân dân', 'UBND'],
  ['hội đồng nhân dân', 'HĐND'],
  ['ubnd ', 'UBND'],
  ['hđnd ', 'HĐND'],
  ['ban chỉ đạo', 'BCĐ'],
  ['văn phòng', 'VP'],
  ['trung tâm', 'TT'],
  ['công an', 'CA'],
]

/** Bodies whose name takes two lines of a letterhead: the body, then its unit. */
export const twoLineStarts: readonly string[] = ['ủy ban nhân dân', 'hội đồng nhân dân']
