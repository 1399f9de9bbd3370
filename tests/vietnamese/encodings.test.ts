import { describe, expect, test } from 'vitest'
import { convertLegacy, detectLegacy } from '../../src/vietnamese/letters/encodings.js'

const TCVN3 = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦'
const UNICODE = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ'
const VNI =
  'aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î'
const VNI_UNICODE =
  'à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ'

describe('old encodings', () => {
  test('every letter of both tables is converted', () => {
    expect(convertLegacy(TCVN3, 'TCVN3', '.VnTime')).toBe(UNICODE)
    expect(convertLegacy(VNI, 'VNI', null)).toBe(VNI_UNICODE)
    expect(convertLegacy(VNI.toUpperCase(), 'VNI', null)).toBe(VNI_UNICODE.toUpperCase())
  })

  test.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', '.VnTime', 'TCVN3', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', '.VnTimeH', 'TCVN3', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
    ['Tû lÖ hå s¬ trùc tuyÕn', null, 'TCVN3', 'Tỷ lệ hồ sơ trực tuyến'],
    ['Vieät Nam', 'VNI-Times', 'VNI', 'Việt Nam'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', null, 'VNI', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC', null, 'VNI', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
  ] as const)('%j is recognised and converted', (text, font, encoding, expected) => {
    expect(detectLegacy(text, font)).toBe(encoding)
    expect(convertLegacy(text, encoding, font)).toBe(expected)
  })

  test.each([
    ['Tỷ lệ hồ sơ', null],
    ['Tỷ lệ hồ sơ', '.VnTime'],
    ['Nguyễn Văn A', 'VNI-Times'],
    ['UBND', '.VnTime'],
    ['100%', 'VNI-Times'],
    ['cá và gà', null],
    ['có là tên', null],
    ['Café crème à la carte', null],
    ['L’été à Noël, Zürich, Übung', null],
    ['120 m² × 3 «A»', null],
    ['s¬', null],
    ['', null],
  ])('%j in %j stays as it is', (text, font) => {
    expect(detectLegacy(text, font)).toBeNull()
  })
})
