import { describe, expect, test } from 'vitest'
import { cellsOf, sheetsOf } from '../support/read-cells.js'
import { stylesFor, workbookOf } from '../support/xlsx-xml.js'

describe('the cells of a sheet', () => {
  test.each<[string, string, string[]]>([
    [
      'numbers',
      '<row r="2"><c r="B2"><v>12</v></c><c r="D2"><v>-1.5E-3</v></c></row>',
      ['B2 number 12 General', 'D2 number -0.0015 General'],
    ],
    ['numbers typed n', '<row r="1"><c r="A1" t="n"><v> 7 </v></c></row>', ['A1 number 7 General']],
    [
      'inline strings',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Kế hoạch</t></is></c></row>',
      ['A1 text "Kế hoạch"'],
    ],
    [
      'rich inline strings',
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>Kế </t></r><r><rPr><b/></rPr><t>hoạch</t></r></is></c></row>',
      ['A1 text "Kế hoạch"'],
    ],
    [
      'booleans',
      '<row r="1"><c r="A1" t="b"><v>0</v></c><c r="B1" t="b"><v>true</v></c></row>',
      ['A1 boolean false', 'B1 boolean true'],
    ],
    ['errors', '<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>', ['A1 error #REF!']],
    [
      'a formula with its result, zero too',
      '<row r="1"><c r="A1"><f>1-1</f><v>0</v></c></row>',
      ['A1 number 0 General =1-1'],
    ],
    [
      'a formula with text',
      '<row r="1"><c r="A1" t="str"><f>B1&amp;"x"</f><v>ax</v></c></row>',
      ['A1 text "ax" =B1&"x"'],
    ],
    [
      'a formula whose text is doubly escaped',
      '<row r="1"><c r="A1" t="str"><f>B1</f><v>&amp;amp;</v></c></row>',
      ['A1 text "&amp;" =B1'],
    ],
    [
      'a formula that ends in an error',
      '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
      ['A1 error #DIV/0! =1/0'],
    ],
    [
      'a formula with an empty text as blank',
      '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><v>1</v></c></row>',
      ['B1 number 1 General'],
    ],
    [
      'a formula without a result',
      '<row r="1"><c r="A1"><f>SUM(B1:B9)</f></c><c r="B1"><f>C1</f><v/></c><c r="C1" t="str"><f>D1</f></c></row>',
      ['A1 uncomputed =SUM(B1:B9)', 'B1 uncomputed =C1', 'C1 uncomputed =D1'],
    ],
    [
      'shared formulas',
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>',
      ['A1 number 2 General =B1*2', 'A2 number 4 General =B1*2'],
    ],
    [
      'cells and rows without addresses',
      '<row/><row><c/><c><v>1</v></c><c r="E2"><v>2</v></c><c><v>3</v></c></row><row r="9"><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      [
        'B2 number 1 General',
        'E2 number 2 General',
        'F2 number 3 General',
        'A9 number 4 General',
        'A10 number 5 General',
      ],
    ],
    [
      'the last cell there is',
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      ['XFD1048576 number 1 General'],
    ],
    [
      'rows and cells in any order',
      '<row r="3"><c r="C3"><v>3</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>',
      ['A1 number 0 General', 'A3 number 1 General', 'C3 number 3 General'],
    ],
    [
      'nothing but white space as blank',
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">  \u00a0</t></is></c></row>',
      [],
    ],
    [
      'text cleaned',
      '<row r="1"><c r="A1" t="inlineStr"><is><t> Ke\u0302\u0301\u00a0hoa\u0323ch\u200b_x000D_\n3 </t></is></c></row>',
      ['A1 text "Kế hoạch\\n3"'],
    ],
    [
      'an escaped underscore',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x005F_x0041_</t></is></c></row>',
      ['A1 text "a_x0041_"'],
    ],
    [
      'control characters and lone surrogates left out',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a&#xFFFE;b&#1;c&#xD800;d_xD800_e</t></is></c></row>',
      ['A1 text "abcde"'],
    ],
    [
      'ISO dates',
      '<row r="1"><c r="A1" t="d"><v>2024-03-15T00:00:00</v></c><c r="B1" t="d"><v>T10:30:00</v></c></row>',
      ['A1 date 2024-03-15 45366', 'B1 text "T10:30:00"'],
    ],
    [
      'names such as __proto__',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c><c r="B1" t="inlineStr"><is><t>constructor</t></is></c></row>',
      ['A1 text "__proto__"', 'B1 text "constructor"'],
    ],
    [
      'escapes in formula text',
      '<row r="1"><c r="A1" t="str"><f>B1</f><v>a_x000A_b</v></c></row>',
      ['A1 text "a\\nb" =B1'],
    ],
    [
      'inline text without its type, or in the wrong place',
      '<row r="1"><c r="A1"><is><t>a</t></is></c><c r="B1" t="inlineStr"><v>b</v></c></row>',
      ['A1 text "a"', 'B1 text "b"'],
    ],
    [
      'CDATA',
      '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a<b&c]]></t></is></c></row>',
      ['A1 text "a<b&c"'],
    ],
  ])('reads %s', (_what, data, cells) => {
    expect(cellsOf(data)).toEqual(cells)
  })

  test('reads shared strings: plain, rich, without phonetic guides, escaped', () => {
    const strings =
      '<si><t>Một</t></si><si><r><t>Hai </t></r><r><rPr><i/><rFont val="Arial"/></rPr><t>ba</t></r></si>' +
      '<si><t>東</t><rPh sb="0" eb="1"><t>ひがし</t></rPh><phoneticPr fontId="1"/></si><si/><si><t>a &lt; b</t></si>'
    const data = `<row r="1">${[4, 3, 2, 1, 0, 0].map(n => `<c t="s"><v>${n}</v></c>`).join('')}</row>`
    expect(cellsOf(data, { strings })).toEqual([
      'A1 text "a < b"',
      'C1 text "東"',
      'D1 text "Hai ba"',
      'E1 text "Một"',
      'F1 text "Một"',
    ])
  })

  test('tells dates from numbers by the number format', () => {
    const styles = stylesFor(['dd/mm/yyyy', '#,##0\\ \\d', '0%', '[h]:mm', '0 "ngày"'])
    const data = `<row r="1">${[1, 2, 3, 4, 5, 99].map(s => `<c s="${s}"><v>45366.5</v></c>`).join('')}<c s="1"><v>60</v></c><c s="1"><v>0</v></c></row>`
    expect(cellsOf(data, { styles })).toEqual([
      'A1 date 2024-03-15 45366.5',
      'B1 number 45366.5 #,##0\\ \\d',
      'C1 number 45366.5 0%',
      'D1 number 45366.5 [h]:mm',
      'E1 number 45366.5 0 "ngày"',
      'F1 number 45366.5 General',
      'G1 number 60 dd/mm/yyyy',
      'H1 number 0 dd/mm/yyyy',
    ])
  })

  test('counts dates from 1904 where the workbook does', () => {
    const styles = '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>'
    const data = '<row r="1"><c s="1"><v>43904</v></c><c><v>43904</v></c></row>'
    expect(cellsOf(data, { styles, workbookPr: '<workbookPr date1904="1"/>' })).toEqual([
      'A1 date 2024-03-15 45366',
      'B1 number 43904 General',
    ])
  })

  test('converts TCVN3 and VNI text by the font of the cell or of the run, and says so', () => {
    const styles = stylesFor([], ['.VnTime', 'VNI-Times', '.VnTimeH'])
    const strings =
      '<si><t>KÕ ho¹ch</t></si><si><t>Keá hoaïch</t></si><si><t>Kế hoạch</t></si><si><t>ke ho¹ch</t></si>' +
      '<si><r><rPr><rFont val=".VnTime"/></rPr><t>KÕ ho¹ch </t></r><r><rPr><rFont val="Times New Roman"/></rPr><t>số 1</t></r></si>'
    const data = `<row>${[
      [1, 0],
      [2, 1],
      [1, 2],
      [3, 3],
      [0, 4],
      [0, 3],
    ]
      .map(([s, n]) => `<c t="s" s="${s}"><v>${n}</v></c>`)
      .join('')}</row>`
    expect(cellsOf(data, { styles, strings })).toEqual([
      'A1 text "Kế hoạch" (TCVN3)',
      'B1 text "Kế hoạch" (VNI)',
      'C1 text "Kế hoạch"',
      'D1 text "KE HOẠCH" (TCVN3)',
      'E1 text "Kế hoạch số 1" (TCVN3)',
      'F1 text "ke ho¹ch"',
    ])
  })

  test('takes a run without a font of its own for one in the font of the cell', () => {
    const styles = stylesFor([], ['.VnTime'])
    const run = (text: string, font: string) =>
      `<r>${font === '' ? '' : `<rPr><rFont val="${font}"/></rPr>`}<t>${text}</t></r>`
    const strings = `<si>${run('KÕ ho¹ch ', '.VnTime')}${run('½ km²', '')}</si><si>${run('½ km²', 'Times New Roman')}</si>`
    const data = '<row><c t="s"><v>0</v></c><c t="s" s="1"><v>1</v></c></row>'
    expect(cellsOf(data, { styles, strings })).toEqual([
      'A1 text "Kế hoạch ½ km²" (TCVN3)',
      'B1 text "½ km²"',
    ])
  })

  test('passes over validations, formats, comments and extensions, however many', () => {
    const rules =
      '<dataValidation sqref="A:XFD" type="list"><formula1>"a,b"</formula1></dataValidation>'.repeat(50_000)
    const after = `<dataValidations>${rules}</dataValidations><extLst><ext><x14:sheetData xmlns:x14="u"><row r="x"/></x14:sheetData></ext></extLst>`
    expect(cellsOf('<row r="1"><c r="A1"><v>1</v></c></row>', {}, { after })).toEqual(['A1 number 1 General'])
  })

  test('keeps a million formatted blank rows sparse', () => {
    const blank = '<row s="1" customFormat="1"><c s="1"/><c s="1"/></row>'.repeat(1_048_574)
    const bytes = workbookOf([{ data: `<row><c><v>1</v></c></row>${blank}<row><c><v>2</v></c></row>` }])
    expect(sheetsOf(bytes)[0]?.rows.map(row => row.number)).toEqual([1, 1_048_576])
  })

  test('reads 16,384 columns in one row', () => {
    const cells = cellsOf(`<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`)
    expect([cells.length, cells.at(-1)]).toEqual([16_384, 'XFD1 number 1 General'])
  })

  test('reads a text of 32,767 characters', () => {
    const text = 'ố'.repeat(32_767)
    const [sheet] = sheetsOf(
      workbookOf([{ data: `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>` }]),
    )
    expect(sheet?.rows[0]?.cells[0]).toMatchObject({ text })
  })
})
