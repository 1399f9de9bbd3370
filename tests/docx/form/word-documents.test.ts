import { describe, expect, test } from 'vitest'
import { codesOf, tell } from './spoiled-copy.js'
import { body, drawnLine, oldLine, p, table, wordDocument } from './word-document.js'

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
const NUMBER = 'Số: 05/BC-UBND'
const DATE = 'Hòa Bình, ngày 05 tháng 3 năm 2024'
const bold = { bold: true, align: 'center' } as const

/** Letterhead in a table with drawn lines. */
const inTable = (line: (points: number) => string): string =>
  table(
    [3828, 5670],
    [
      [
        p('ỦY BAN NHÂN DÂN', { ...bold, size: 13 }) +
          p('XÃ HÒA BÌNH', { ...bold, size: 13, extra: line(40) }),
        p(NATION, { ...bold, size: 13 }) + p(MOTTO, { ...bold, size: 14, extra: line(181) }),
      ],
      [p(NUMBER, { size: 13, align: 'center' }), p(DATE, { size: 14, italic: true, align: 'center' })],
    ],
  )

/** The same without a table: left and right are parted by tabs. */
const withTabs = [
  p(`ỦY BAN NHÂN DÂN\t${NATION}`, { bold: true, size: 13 }),
  p(`XÃ HÒA BÌNH\t${MOTTO}`, { bold: true, size: 13 }),
  p('________\t_________________________', { size: 13 }),
  p(NUMBER, {
    size: 13,
    extra: p(`\t${DATE}`, { size: 13, italic: true }).replace(/<w:p>.*?<\/w:pPr>|<\/w:p>/g, ''),
  }),
]

const title = [
  p('BÁO CÁO', bold),
  p('Kết quả chuyển đổi số quý I năm 2024', { ...bold, extra: drawnLine(110) }),
]
const addressee = p('Kính gửi: Ủy ban nhân dân tỉnh Hòa Bình', { align: 'center' })
const text = [
  body('Ủy ban nhân dân xã báo cáo kết quả thực hiện như sau:'),
  body('I. KẾT QUẢ THỰC HIỆN', { bold: true }),
  body('1. Chính quyền số', { bold: true }),
  body('Đã hoàn thành 05 nhiệm vụ.'),
  body('2. Kinh tế số', { bold: true }),
  body('- Đã mở 02 lớp tập huấn cho hộ kinh doanh trên địa bàn.'),
  body('Trên đây là báo cáo của Ủy ban nhân dân xã./.'),
]
const recipients = [
  p('Nơi nhận:', { size: 12, bold: true, italic: true }),
  ...['- Như trên;', '- TT. Đảng ủy, TT. HĐND xã;', '- Lưu: VT.'].map(line => p(line, { size: 11 })),
].join('')
const signer = [p('CHỦ TỊCH', bold), p('', bold), p('', bold), p('', bold), p('Nguyễn Văn A', bold)].join('')
const signature = table([4786, 4786], [[recipients, signer]])

describe('a report that a person set in Word', () => {
  test.each([
    [
      'with a table and drawn lines',
      wordDocument([inTable(drawnLine), ...title, addressee, ...text, signature]),
    ],
    [
      'with the lines of an old Word',
      wordDocument([inTable(oldLine), ...title, addressee, ...text, signature]),
    ],
    ['with tabs and underscores', wordDocument([...withTabs, ...title, addressee, ...text, signature])],
  ])('%s has no finding', (_, bytes) => {
    expect(tell(bytes)).toEqual([])
  })

  test('and its signature with tabs has no finding', () => {
    const lines = [
      p('Nơi nhận:', { size: 12, bold: true, italic: true, extra: run('\tCHỦ TỊCH', 14, '<w:b/>') }),
      p('- Như trên;', { size: 11 }),
      p('- Lưu: VT.', { size: 11 }),
      p('', {}),
      p('\tNguyễn Văn A', { bold: true }),
    ]
    expect(tell(wordDocument([inTable(drawnLine), ...title, addressee, ...text, ...lines]))).toEqual([])
  })
})

describe('one fault in a letterhead set with tabs', () => {
  const spoilt = (from: string, to: string): Uint8Array =>
    wordDocument([...withTabs.map(line => line.replace(from, to)), ...title, addressee, ...text, signature])

  test.each([
    ['form-number-zero', '05/BC', '5/BC'],
    ['form-date-zero', 'ngày 05', 'ngày 5'],
    ['form-date-extra-zero', 'tháng 3', 'tháng 03'],
    ['form-motto-dash', 'Độc lập - Tự do', 'Độc lập – Tự do'],
    ['form-not-capitals', 'XÃ HÒA BÌNH', 'XÃ Hòa Bình'],
    ['form-number-missing', NUMBER, ''],
    [
      'form-size',
      '<w:sz w:val="26"/></w:rPr><w:t xml:space="preserve">Số',
      '<w:sz w:val="24"/></w:rPr><w:t>Số',
    ],
  ])('%s', (code, from, to) => {
    expect(codesOf(spoilt(from, to))).toEqual([code])
  })
})

test('a drawn line is measured against the text above it', () => {
  const long = wordDocument([
    inTable(points => drawnLine(points + 80)),
    ...title,
    addressee,
    ...text,
    signature,
  ])
  expect(codesOf(long)).toEqual(['form-line-length', 'form-line-length'])
})

function run(content: string, size: number, look: string): string {
  return `<w:r><w:rPr>${look}<w:sz w:val="${size * 2}"/></w:rPr><w:tab/><w:t>${content.trim()}</w:t></w:r>`
}

describe('what Word puts between the file and the page is seen through', () => {
  const report = (...content: readonly string[]): readonly string[] => [
    inTable(drawnLine),
    ...title,
    addressee,
    ...content,
    ...text.slice(1),
    signature,
  ]

  test('a theme font of a style', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="X"><w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/></w:rPr></w:style>'
    const content = report(
      body('Xã báo cáo như sau:', { shape: '<w:pStyle w:val="X"/><w:ind w:firstLine="720"/>' }),
    )
    expect(tell(wordDocument(content, { styles }))).toEqual([
      expect.stringContaining('form-font: Phông chữ "Cambria"'),
    ])
  })

  test('a bold style on a bold style is not bold', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="X"><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="Y"><w:rPr><w:b/></w:rPr></w:style>'
    const upright = p('3. Xã hội số', { shape: '<w:pStyle w:val="X"/><w:ind w:firstLine="720"/>' })
    const styled = upright.replace('<w:rPr>', '<w:rPr><w:rStyle w:val="Y"/>')
    const content = [
      inTable(drawnLine),
      ...title,
      addressee,
      ...text.slice(0, -1),
      styled,
      ...text.slice(-1),
      signature,
    ]
    expect(codesOf(wordDocument(content, { styles }))).toEqual(['form-not-bold', 'form-paragraph-space'])
  })

  test('capitals that are only a look', () => {
    const content = report(body('Xã báo cáo như sau:')).map(each =>
      each.includes('I. KẾT')
        ? each.replace('<w:b/>', '<w:b/><w:caps/>').replace('KẾT QUẢ THỰC HIỆN', 'Kết quả thực hiện')
        : each,
    )
    expect(tell(wordDocument(content))).toEqual([])
  })

  test('numbers that Word counts', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    const numbered = (words: string): string =>
      body(words, {
        bold: true,
        shape:
          '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:before="120"/><w:ind w:firstLine="720"/>',
      })
    const content = [
      inTable(drawnLine),
      ...title,
      addressee,
      numbered('KẾT QUẢ'),
      body('Đã hoàn thành 05 nhiệm vụ.'),
      numbered('Kiến nghị'),
      body('Không có kiến nghị./.'),
      signature,
    ]
    expect(tell(wordDocument(content, { numbering }))).toEqual([
      expect.stringContaining('form-not-capitals: "Số thứ tự và tiêu đề của mục"'),
    ])
  })

  test('deleted and hidden words are no part of the text', () => {
    const gone =
      '<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/><w:sz w:val="40"/></w:rPr><w:t>ẩn</w:t></w:r>'
    expect(tell(wordDocument(report(body('Xã báo cáo như sau:', { extra: gone }))))).toEqual([])
  })

  test('no space between paragraphs of one style', () => {
    const content = report(
      body('Xã báo cáo như sau:'),
      body('Đã họp 02 lần.', {
        shape: '<w:spacing w:before="120"/><w:ind w:firstLine="720"/><w:contextualSpacing/>',
      }),
    )
    expect(codesOf(wordDocument(content))).toEqual(['form-paragraph-space'])
  })
})
