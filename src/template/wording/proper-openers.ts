/** First words of names that keep their capital in the middle of a sentence (Decree 30/2020, Appendix II: organisations, titles of documents). Folding is not needed: they are compared in lower case. */
const properOpeners: readonly string[] = [
  'ủy ban',
  'uỷ ban',
  'hội đồng',
  'ban chỉ đạo',
  'ban chấp hành',
  'ban thường vụ',
  'ban công an',
  'đảng ủy',
  'đảng uỷ',
  'đảng bộ',
  'huyện ủy',
  'tỉnh ủy',
  'thành ủy',
  'công an',
  'văn phòng',
  'phòng',
  'sở',
  'bộ',
  'chính phủ',
  'thủ tướng',
  'quốc hội',
  'nhà nước',
  'mặt trận',
  'đoàn thanh niên',
  'đoàn tncs',
  'hội liên hiệp',
  'hội nông dân',
  'hội cựu chiến binh',
  'trạm y tế',
  'trung tâm',
  'trường',
  'nghị quyết',
  'nghị định',
  'thông tư',
  'quyết định',
  'kế hoạch số',
  'báo cáo số',
  'công văn số',
  'tờ trình số',
  'thông báo số',
  'chỉ thị',
  'luật',
  'tổ công nghệ',
  'việt nam',
  'internet',
  'zalo',
  'facebook',
  'cổng dịch vụ',
]

const openers = new Set(properOpeners)
const mostWords = Math.max(...properOpeners.map(opener => opener.split(' ').length))

/** Says whether a text in lower case opens with such words. */
export function opensProperly(text: string): boolean {
  let end = -1
  for (let words = 0; words < mostWords; words += 1) {
    end = text.indexOf(' ', end + 1)
    if (end < 0) return openers.has(text)
    if (openers.has(text.slice(0, end))) return true
  }
  return false
}

/** Verbs and other small words of one syllable: before a name they are not part of it ("Họp Ban Chỉ đạo", "Giúp Chủ tịch"). */
const plainOpeners = new Set(
  `báo bổ cài cấp cho chọn chuyển cùng cử của dán dùng dự đề đi đọc đón đưa ghi giao giúp gửi hỗ họp học in kết khảo
  lập làm lắp lấy mời mở mua nâng nêu nhận nhắc nộp phát ra rà sửa tại tặng theo thuê thay thăm thi tiếp trao trình triển
  từ vào về vì với xem xin xây xét yêu`.split(/\s+/u),
)

/** Says whether a text in lower case opens with such a word. */
export function opensPlainly(text: string): boolean {
  return plainOpeners.has(text.split(/\s/u, 1)[0] ?? '')
}
