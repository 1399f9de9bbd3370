/** Syllables of office names that are one word: a name is not broken between them. Pairs in lower case. */
const PAIRS: ReadonlySet<string> = new Set(
  `ủy ban|uỷ ban|nhân dân|hội đồng|chỉ đạo|chuyển đổi|đổi số|tiểu học|trung học|cơ sở|phổ thông|mầm non|mẫu giáo|thể thao|thể dục|
văn hóa|văn hoá|xã hội|du lịch|khoa học|công nghệ|thông tin|truyền thông|giáo dục|đào tạo|nông nghiệp|nông thôn|môi trường|tài nguyên|
tài chính|kế hoạch|xây dựng|giao thông|vận tải|hạ tầng|đô thị|kinh tế|kỹ thuật|công thương|công nghiệp|nội vụ|tư pháp|ngoại vụ|dân tộc|
tôn giáo|thanh tra|lao động|thương binh|y tế|bệnh viện|đa khoa|khu vực|trung tâm|phục vụ|hành chính|chính công|dịch vụ|cung ứng|
sự nghiệp|công ích|công cộng|văn phòng|quốc hội|công an|quân sự|chỉ huy|quản lý|dự án|đầu tư|phát triển|quỹ đất|đất đai|bảo hiểm|
mặt trận|tổ quốc|việt nam|đảng ủy|đảng uỷ|đảng bộ|chi cục|tổng cục|công ty|cổ phần|trách nhiệm|nhiệm hữu|hữu hạn|thành viên|cao đẳng|
đại học|sư phạm|chính trị|nội trú|bán trú|năng khiếu|thường xuyên|nghề nghiệp|hướng nghiệp|bồi dưỡng|phát thanh|truyền hình|thư viện|
bảo tàng|phòng chống|kiểm soát|bệnh tật|điều hành|thông minh|đổi mới|sáng tạo|thành phố|thị xã|thị trấn|đặc khu|ban quản|ban chỉ|
viễn thông|điện lực|khuyến nông|lâm nghiệp|thủy lợi|thủy sản|chăn nuôi|thú y|trường trung|hồ chí|chí minh`
    .replaceAll('\n', '')
    .split('|'),
)
/** A unit and its name stand on one line: "PHƯỜNG | NAM NHA TRANG" is no break. */
const UNITS = /^(?:xã|phường|huyện|quận|tỉnh|phố|trấn)$/
/** A line does not end with these. */
const JOINTS = /^(?:và|của|thuộc|[-–&])$/

/** Tells whether two words that stand beside each other in an office's name belong on one line. */
export function areBound(word: string, next: string): boolean {
  const first = word.normalize('NFC').toLocaleLowerCase('vi')
  const second = next.normalize('NFC').toLocaleLowerCase('vi').replace(/[,;]$/, '')
  return PAIRS.has(`${first} ${second}`) || JOINTS.test(first) || UNITS.test(first)
}
