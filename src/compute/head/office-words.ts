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

/** Abbreviations that stay in capitals. */
export const abbreviations: readonly string[] = [
  'UBND',
  'HĐND',
  'UBMTTQ',
  'MTTQ',
  'TTHC',
  'CNTT',
  'KH&CN',
  'BCĐ',
  'CĐS',
  'VH-XH',
  'TP',
]

/** Symbols of the bodies that issue reports, by the beginning of their name. */
export const bodySymbols: readonly (readonly [start: string, symbol: string])[] = [
  ['ủy ban nhân dân', 'UBND'],
  ['hội đồng nhân dân', 'HĐND'],
  ['ban chỉ đạo', 'BCĐ'],
  ['văn phòng', 'VP'],
  ['trung tâm', 'TT'],
  ['công an', 'CA'],
]

/** Bodies whose name takes two lines of a letterhead: the body, then its unit. */
export const twoLineStarts: readonly string[] = ['ủy ban nhân dân', 'hội đồng nhân dân']
