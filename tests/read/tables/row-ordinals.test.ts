import { describe, expect, test } from 'vitest'
import { codesOf, rowsOf, sentence, tablesIn } from './draw-tables.js'

/** A task table: ordinal, content, lead, timeline. The first drawn row is row 2. */
function taskTable(...lines: readonly string[]) {
  return tablesIn(
    `# Nhiệm vụ\n| STT | Nội dung | Chủ trì | Thời hạn |\n${lines.map(line => `| ${line} |`).join('\n')}`,
  )
}

describe('ordinals', () => {
  test('4.10 typed as a number is found from the rows beside it, and told', () => {
    const { tables, messages } = taskTable(
      '4.8 | a | VP | Quý I',
      '4.9 | b | VP | Quý I',
      '4.1 | c | VP | Quý I',
      '4.11 | d | VP | Quý I',
    )
    expect(rowsOf(tables[0])).toEqual(['2 item 4.8 a', '3 item 4.9 b', '4 item 4.10 c', '5 item 4.11 d'])
    expect(codesOf(messages)).toEqual(['ordinal-lost-zero A4'])
    expect(sentence(messages, 'ordinal-lost-zero')).toContain('4.10')
  })

  test('4.1 after 3.9, and 4.10 typed as text, are what they are', () => {
    const { tables, messages } = taskTable(
      '3.9 | a | VP | Quý I',
      '4.1 | b | VP | Quý I',
      "'4.9 | c | VP | Quý I",
      "'4.10 | d | VP | Quý I",
    )
    expect(tables[0]?.rows.map(row => row.ordinal)).toEqual(['3.9', '4.1', '4.9', '4.10'])
    expect(messages).toEqual([])
  })

  test('4.20 after 4.19 likewise', () => {
    const { tables } = taskTable('4.19 | a | VP | Quý I', '4.2 | b | VP | Quý I')
    expect(tables[0]?.rows.map(row => row.ordinal)).toEqual(['4.19', '4.20'])
  })

  test('a number format that shows the nought needs no recovery', () => {
    const { tables, messages } = taskTable('4.9 | a | VP | Quý I', '4.1{0.00} | b | VP | Quý I')
    expect(tables[0]?.rows.map(row => row.ordinal)).toEqual(['4.9', '4.10'])
    expect(messages).toEqual([])
  })

  test('an ordinal that Excel made a date is told and put back', () => {
    const { tables, messages } = taskTable('1.1 | a | VP | Quý I', '2024-02-01d | b | VP | Quý I')
    expect(tables[0]?.rows.map(row => row.ordinal)).toEqual(['1.1', '1.2'])
    expect(codesOf(messages)).toEqual(['ordinal-is-date A3'])
  })

  test.each([
    ['1', '1'],
    ["'01", '01'],
    ['1.', '1.'],
    ['1{00}', '01'],
    ['a)', 'a)'],
    ['CT-01', 'CT-01'],
  ])('%s is shown as %s', (typed, shown) => {
    expect(taskTable(`${typed} | Việc | VP | Quý I`).tables[0]?.rows[0]?.ordinal).toBe(shown)
  })
})

describe('merged cells', () => {
  test('a vertical merge gives its value to each row', () => {
    const { tables } = taskTable('1 | Một | VHTT | Quý I', '2 | Hai | ^ | Quý II', '3 | Ba | ^ | Quý III')
    const leads = tables[0]?.rows.map(({ row }) => row.cells.find(cell => cell.column === 3))
    expect(leads?.map(cell => cell?.type === 'text' && cell.text)).toEqual(['VHTT', 'VHTT', 'VHTT'])
  })

  test('a row whose number and content are merged with the row above goes on from it', () => {
    const { tables } = taskTable('1 | Một | VHTT | Quý I', '^ | ^ | VP | Quý II', '2 | Hai | VP | Quý II')
    expect(rowsOf(tables[0])).toEqual(['2 item 1 Một', '3 continuation', '4 item 2 Hai'])
  })
})
