import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../src/docx/write-docx.js'
import type { Table } from '../../src/model/document.js'
import { type OfficeStyle, usualStyle } from '../../src/model/office-style.js'
import { docxFaults } from '../support/docx-checks.js'
import { all, bodyOf, childrenOf, type Element, first, styleOf, words } from '../support/docx-parts.js'
import { cell, documentOf, paragraph, row, section, signature, table } from '../support/sample-document.js'

async function tableOf(given: Table, style: Partial<OfficeStyle> = {}): Promise<Element> {
  const bytes = await writeDocx(documentOf(section([given])), { ...usualStyle, ...style })
  expect(docxFaults(bytes)).toEqual([])
  return first(bodyOf(bytes), 'w:tbl')
}

const rowsOf = (found: Element): Element[] => childrenOf(found, 'w:tr')
const widthsOf = (found: Element): number[] =>
  all(found, 'w:gridCol').map(each => Number(each.attributes['w:w']))
const textOf = (found: Element): string[][] => rowsOf(found).map(each => childrenOf(each, 'w:tc').map(words))

const LONG = 'Tuyên truyền, hướng dẫn người dân nộp hồ sơ trực tuyến tại bộ phận một cửa của xã. '
const TEXT_WIDTH = 11906 - 1701 - 1134

describe('column widths', () => {
  it('add up to the text width exactly, in grid and cells', async () => {
    const found = await tableOf(
      table(['left', 'left', 'left'], [], [row('item', ['a', LONG, LONG.repeat(3)])]),
    )
    expect(widthsOf(found).reduce((sum, each) => sum + each, 0)).toBe(TEXT_WIDTH)
  })

  it('are narrow for numbers and wide for text, narrower for shorter text', async () => {
    const rows = Array.from({ length: 9 }, (_, index) =>
      row('item', [String(index + 1), LONG.repeat(3), LONG, '31/12/2024']),
    )
    const [number, text, shorter, date] = widthsOf(
      await tableOf(
        table(
          ['centre', 'left', 'left', 'centre'],
          [row('header', ['TT', 'Nội dung', 'Kết quả', 'Thời hạn'])],
          rows,
        ),
      ),
    )
    expect(number).toBeLessThan(700)
    expect(date).toBeGreaterThan(1000)
    expect(date).toBeLessThan(1500)
    expect(text).toBeGreaterThan(shorter ?? 0)
    expect(shorter).toBeGreaterThan(date ?? 0)
  })

  it('keep given widths and share the rest', async () => {
    const given = table(['left', 'left'], [], [row('item', [LONG, LONG])])
    const [first30] = widthsOf(
      await tableOf({
        ...given,
        columns: [
          { width: 30, align: 'left' },
          { width: null, align: 'left' },
        ],
      }),
    )
    expect(first30).toBe(1701)
  })

  it('stretch given widths over the page when all are given', async () => {
    const given = table(['left', 'left'], [], [row('item', ['a', 'b'])])
    const widths = widthsOf(
      await tableOf({
        ...given,
        columns: [
          { width: 10, align: 'left' },
          { width: 30, align: 'left' },
        ],
      }),
    )
    expect(widths[0]).toBe(Math.floor(TEXT_WIDTH / 4))
    expect(widths.reduce((sum, each) => sum + each, 0)).toBe(TEXT_WIDTH)
  })

  it('hold 63 columns and no more', async () => {
    const columns = (count: number): Table =>
      table(new Array<'left'>(count).fill('left'), [], [row('item', new Array<string>(count).fill('x'))])
    expect(widthsOf(await tableOf(columns(63)))).toHaveLength(63)
    await expect(tableOf(columns(64))).rejects.toThrow(RangeError)
  })
})

describe('rows', () => {
  it('mark and repeat headings, and keep them with the first row', async () => {
    const found = await tableOf(
      table(
        ['left', 'left', 'left'],
        [row('header', [cell('A', { rows: 2 }), cell('B', { columns: 2 })]), row('header', ['b1', 'b2'])],
        [row('item', ['1', '2', '3'])],
      ),
    )
    expect(rowsOf(found).map(each => all(each, 'w:tblHeader').length)).toEqual([1, 1, 0])
    expect(rowsOf(found).map(each => all(each, 'w:keepNext').length > 0)).toEqual([true, true, false])
    expect(textOf(found)).toEqual([
      ['A', 'B'],
      ['', 'b1', 'b2'],
      ['1', '2', '3'],
    ])
    expect(all(found, 'w:p').slice(0, 2).map(styleOf)).toEqual(['CellHeader', 'CellHeader'])
    expect(all(found, 'w:trHeight')).toHaveLength(2)
  })

  it('keep a group with its first item, the last item with the total, and set both bold', async () => {
    const found = await tableOf(
      table(
        ['left', 'left'],
        [],
        [
          row('group', ['I', 'Nhóm']),
          row('item', ['1', 'Việc']),
          row('item', ['2', 'Việc']),
          row('total', ['', 'Cộng']),
          row('total', ['', 'Trong đó']),
        ],
      ),
    )
    expect(rowsOf(found).map(each => all(each, 'w:keepNext').length > 0)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ])
    expect(rowsOf(found).map(each => all(each, 'w:b').length > 0)).toEqual([true, false, false, true, true])
  })

  it('stay on one page unless taller than half of it', async () => {
    const found = await tableOf(
      table(
        ['left', 'left'],
        [],
        [row('item', ['a', LONG]), row('item', ['b', LONG.repeat(60)]), row('item', ['c', 'd\n'.repeat(60)])],
      ),
    )
    expect(rowsOf(found).map(each => all(each, 'w:cantSplit').length)).toEqual([1, 0, 0])
  })

  it('may break wherever a tall cell reaches', async () => {
    const tall = cell(LONG.repeat(60), { rows: 2 })
    const found = await tableOf(
      table(['left', 'left'], [], [row('item', [tall, 'a']), row('item', ['b']), row('item', ['c', 'd'])]),
    )
    expect(rowsOf(found).map(each => all(each, 'w:cantSplit').length)).toEqual([0, 0, 1])
  })

  it('write every line of a cell as its own paragraph and an empty cell as an empty one', async () => {
    const found = await tableOf(table(['left', 'left'], [], [row('item', ['a\nb', ''])]))
    expect(all(found, 'w:tc').map(each => childrenOf(each, 'w:p').map(words))).toEqual([['a', 'b'], ['']])
  })

  it('take their alignment from the cell, else from the column; narrow columns are not justified', async () => {
    const found = await tableOf(
      table(
        ['right', 'justify', 'justify'],
        [],
        [row('item', ['1', LONG.repeat(4), 'x']), row('item', [cell('2', { align: 'centre' }), 'y', 'z'])],
      ),
    )
    expect(all(found, 'w:p').map(styleOf)).toEqual([
      'CellRight',
      'CellJustify',
      'CellLeft',
      'CellCentre',
      'CellJustify',
      'CellLeft',
    ])
  })

  it('fill the grid when cells are missing, too many, or span too far', async () => {
    const found = await tableOf(
      table(
        ['left', 'left', 'left'],
        [],
        [
          row('item', ['a']),
          row('item', ['a', 'b', 'c', 'd']),
          row('item', [cell('a', { columns: 9 })]),
          row('item', [cell('a', { rows: 9 }), cell('b', { columns: 0, rows: 0 })]),
          row('item', [cell('wide', { columns: 3 })]),
        ],
      ),
    )
    expect(textOf(found)).toEqual([['a', '', ''], ['a', 'b', 'c'], ['a'], ['a', 'b', ''], ['', 'wide']])
  })
})

describe('equal cells', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      row('item', [String(index + 1), 'Phòng Văn hóa - Xã hội', '100', '']),
    )
  const merges = (found: Element): string[][] =>
    rowsOf(found).map(each =>
      childrenOf(each, 'w:tc').map(one => {
        const merge = all(one, 'w:vMerge')[0]
        return merge === undefined ? '.' : merge.attributes['w:val'] === 'restart' ? 'v' : '|'
      }),
    )
  const four = (count: number) => table(['centre', 'left', 'right', 'left'], [], rows(count))

  it('stay apart unless the office wants them joined', async () => {
    expect(merges(await tableOf(four(2)))).toEqual([
      ['.', '.', '.', '.'],
      ['.', '.', '.', '.'],
    ])
  })

  it('are joined in text columns; numbers and empty cells never', async () => {
    expect(merges(await tableOf(four(3), { mergeEqualCells: true }))).toEqual([
      ['.', 'v', '.', '.'],
      ['.', '|', '.', '.'],
      ['.', '|', '.', '.'],
    ])
  })

  it('are joined in pieces of at most a quarter page, so that long groups break over pages', async () => {
    const starts = merges(await tableOf(four(60), { mergeEqualCells: true })).filter(each => each[1] === 'v')
    expect(starts.length).toBeGreaterThan(3)
  })

  it('are not joined across a group row', async () => {
    const [one, two] = rows(2)
    const given = table(
      ['centre', 'left', 'right', 'left'],
      [],
      [one, row('group', ['I', 'Nhóm', '', '']), two].flatMap(each => each ?? []),
    )
    expect(merges(await tableOf(given, { mergeEqualCells: true })).flat()).not.toContain('v')
  })
})

describe('tables among other blocks', () => {
  it('never touch one another and never end the document', async () => {
    const small = table(['left'], [], [row('item', ['a'])])
    const bytes = await writeDocx(
      documentOf(section([small, small]), section([small, signature])),
      usualStyle,
    )
    expect(docxFaults(bytes)).toEqual([])
    expect(childrenOf(bodyOf(bytes), 'w:tbl')).toHaveLength(4)
  })

  it('keep their last row with the totals below', async () => {
    const small = table(['left'], [], [row('item', ['a']), row('item', ['b'])])
    const bytes = await writeDocx(documentOf(section([small, paragraph('Cộng: 2', 'totals')])), usualStyle)
    expect(rowsOf(first(bodyOf(bytes), 'w:tbl')).map(each => all(each, 'w:keepNext').length)).toEqual([0, 1])
  })

  it('write nothing when they have no columns or no rows', async () => {
    const bytes = await writeDocx(
      documentOf(section([table([], [], []), table(['left'], [], [])])),
      usualStyle,
    )
    expect(all(bodyOf(bytes), 'w:tbl')).toEqual([])
    expect(docxFaults(bytes)).toEqual([])
  })

  it('carry a description for readers who cannot see them', async () => {
    const found = await tableOf(table(['left'], [], [row('item', ['a'])]))
    expect(first(found, 'w:tblDescription').attributes['w:val']).toBe(
      'Bảng theo dõi các nhiệm vụ của kế hoạch',
    )
  })
})
