import { describe, expect, test } from 'vitest'
import { cellAddress } from '../../src/model/sheet.js'
import { readSheets } from '../../src/read/read-sheets.js'
import { sheetsOf } from '../support/read-cells.js'
import { workbookOf } from '../support/xlsx-xml.js'

function codesOf(bytes: Uint8Array): string[] {
  return readSheets(bytes, 'thu.xlsx').messages.map(found => found.code)
}

describe('rows, columns, merges and sheets', () => {
  test('tells hidden rows, columns and sheets in workbook order', () => {
    const bytes = workbookOf([
      {
        name: 'Nhiệm vụ',
        data: '<row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="0"><c><v>2</v></c></row>',
        before:
          '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" hidden="true"/><col min="7" max="9"/></cols>',
      },
      { name: 'Ẩn &amp; kín', attributes: 'state="hidden"' },
      { name: '__proto__', attributes: 'state="veryHidden"' },
    ])
    expect(
      sheetsOf(bytes).map(({ name, state, hiddenColumns, rows }) => [
        name,
        state,
        hiddenColumns,
        rows.map(row => row.hidden),
      ]),
    ).toEqual([
      ['Nhiệm vụ', 'visible', [2, 3, 5], [true, false]],
      ['Ẩn & kín', 'hidden', [], []],
      ['__proto__', 'veryHidden', [], []],
    ])
  })

  test('gives merges in order and drops single cells, overlaps and nonsense with a warning', () => {
    const refs = ['C3:D4', 'A1:B1', 'E5', 'D4:E9', 'A0:B2', 'XFE1:XFE2', 'x', 'A1:B1', '$A$7:$A$9', 'B11:A10']
    const after = `<mergeCells>${refs.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    const bytes = workbookOf([{ after }])
    expect(
      sheetsOf(bytes)[0]?.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]),
    ).toEqual([
      [1, 1, 1, 2],
      [3, 3, 4, 4],
      [7, 1, 9, 1],
      [10, 1, 11, 2],
    ])
    expect(readSheets(bytes, 'a.xlsx').messages).toMatchObject([
      { code: 'sheet-xml-merges-dropped', values: { count: 5 } },
    ])
  })

  test('takes 20,000 merges and one over the whole sheet without delay', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `<mergeCell ref="A${n + 1}:XFD${n + 1}"/>`).join('')
    const after = `<mergeCells>${many}<mergeCell ref="A30000:XFD1048576"/></mergeCells>`
    expect(sheetsOf(workbookOf([{ after }]))[0]?.merges).toHaveLength(20_001)
  })

  test('leaves out values that lie unseen under a merge, and says so at the first', () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>'
    const bytes = workbookOf([{ data, after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' }])
    expect(
      sheetsOf(bytes)[0]?.rows.map(row => row.cells.map(cell => cellAddress(cell.column, row.number))),
    ).toEqual([['A1', 'C1'], ['A3']])
    expect(readSheets(bytes, 'a.xlsx').messages).toMatchObject([
      { code: 'sheet-xml-under-merge', place: { cell: 'B1' }, values: { count: 2 } },
    ])
  })

  test('says nothing about merges that hide no value', () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/></row>'
    expect(
      codesOf(workbookOf([{ data, after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' }])),
    ).toEqual([])
  })

  test('names the cells converted from an old encoding, once per encoding and sheet', () => {
    const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`
    const data = `<row>${text('KÕ ho¹ch')}${text('Kế hoạch')}</row><row>${text('nhiÖm vô träng t©m')}${text('Keá hoaïch')}</row>`
    expect(readSheets(workbookOf([{ data }]), 'a.xlsx').messages).toMatchObject([
      {
        code: 'sheet-xml-old-encoding',
        place: { cell: 'A1' },
        more: ['A2'],
        values: { encoding: 'TCVN3', count: 2 },
      },
      {
        code: 'sheet-xml-old-encoding',
        place: { cell: 'B2' },
        more: [],
        values: { encoding: 'VNI', count: 1 },
      },
    ])
    expect(codesOf(workbookOf([{ data: `<row>${text('Kế hoạch')}</row>` }]))).toEqual([])
  })

  test('warns of results that no program has computed, only where there are any', () => {
    const calcPr = '<calcPr calcId="124519" fullCalcOnLoad="1"/>'
    const formula = '<row r="1"><c r="A1"><f>1+1</f><v>0</v></c></row>'
    expect(codesOf(workbookOf([{ data: formula }], { calcPr }))).toEqual(['file-not-recalculated'])
    expect(codesOf(workbookOf([{ data: formula }], { calcPr: '<calcPr calcId="191029"/>' }))).toEqual([])
    expect(codesOf(workbookOf([{ data: '<row r="1"><c r="A1"><v>1</v></c></row>' }], { calcPr }))).toEqual([])
  })
})
