const TCVN3_FROM = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦'
const TCVN3_TO = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ'

/** TCVN 5712:1993, font set ABC: one character a letter; capitals with tones exist only through the capital fonts. */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map(
  [...TCVN3_FROM].map((character, index) => [character, TCVN3_TO.charAt(index)]),
)

const GRAVE = '\u0300'
const ACUTE = '\u0301'
const CIRCUMFLEX = '\u0302'
const TILDE = '\u0303'
const BREVE = '\u0306'
const HOOK = '\u0309'
const DOT = '\u0323'

/** VNI signs behind a base letter, as Unicode marks: tones alone, hat with tones (â á à å ã ä), breve with tones (ê é è ú ü ë). */
const VNI_TONES: Readonly<Record<string, string>> = { ø: GRAVE, ù: ACUTE, û: HOOK, õ: TILDE, ï: DOT }
const VNI_HATS: Readonly<Record<string, string>> = {
  â: CIRCUMFLEX,
  à: CIRCUMFLEX + GRAVE,
  á: CIRCUMFLEX + ACUTE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
}
const VNI_BREVES: Readonly<Record<string, string>> = {
  ê: BREVE,
  è: BREVE + GRAVE,
  é: BREVE + ACUTE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
}

/** VNI letters that stand alone. */
export const VNI_LETTERS: ReadonlyMap<string, string> = withCapitals([
  ['ñ', 'đ'],
  ['ì', 'ì'],
  ['í', 'í'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['î', 'ỵ'],
])

/** VNI base letters with the signs that may follow them: base → sign → letter. Signs may be capitals behind capitals. */
export const VNI_BASES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ...vniBase('a', 'a', { ...VNI_TONES, ...VNI_HATS, ...VNI_BREVES }),
  ...vniBase('e', 'e', { ...VNI_TONES, ...VNI_HATS }),
  ...vniBase('o', 'o', { ...VNI_TONES, ...VNI_HATS }),
  ...vniBase('u', 'u', VNI_TONES),
  ...vniBase('y', 'y', VNI_TONES),
  ...vniBase('ô', 'ơ', VNI_TONES),
  ...vniBase('ö', 'ư', VNI_TONES),
])

function vniBase(
  base: string,
  letter: string,
  signs: Readonly<Record<string, string>>,
): (readonly [string, ReadonlyMap<string, string>])[] {
  const small = new Map<string, string>()
  const capital = new Map<string, string>()
  for (const [sign, marks] of Object.entries(signs)) {
    for (const each of [sign, sign.toUpperCase()]) {
      small.set(each, (letter + marks).normalize('NFC'))
      capital.set(each, (letter.toUpperCase() + marks).normalize('NFC'))
    }
  }
  return [
    [base, small],
    [base.toUpperCase(), capital],
  ]
}

function withCapitals(letters: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map([
    ...letters,
    ...letters.map(([from, to]) => [from.toUpperCase(), to.toUpperCase()] as const),
  ])
}
