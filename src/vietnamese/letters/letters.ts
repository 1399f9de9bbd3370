/** The Vietnamese vowels with their tones, each row one letter: level, huyền, hỏi, ngã, sắc, nặng. */
const VOWELS = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'uùủũúụ',
  'ưừửữứự',
  'yỳỷỹýỵ',
]

/** The letter without marks, the letter without its tone, and the tone (0 level, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng). All lower case. */
export type LetterParts = { readonly plain: string; readonly letter: string; readonly tone: number }

const PLAIN: Readonly<Record<string, string>> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' }

/** Parts of every Vietnamese letter outside ASCII, in both cases, and of the look-alikes of đ (Icelandic ð, African ɖ). */
export const LETTER_PARTS: ReadonlyMap<string, LetterParts> = buildParts()

function buildParts(): ReadonlyMap<string, LetterParts> {
  const parts = new Map<string, LetterParts>()
  const put = (character: string, letter: string, tone: number) => {
    const entry = { plain: PLAIN[letter] ?? letter, letter, tone }
    if (character > '\u007f') {
      parts.set(character, entry)
      parts.set(character.toUpperCase(), entry)
    }
  }
  for (const row of VOWELS) {
    const letter = row.charAt(0)
    for (let tone = 0; tone < row.length; tone += 1) put(row.charAt(tone), letter, tone)
  }
  for (const character of ['đ', 'ð', 'ɖ']) put(character, 'đ', 0)
  return parts
}
