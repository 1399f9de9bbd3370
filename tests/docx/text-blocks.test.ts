import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../src/docx/write-docx.js'
import { type Block, text } from '../../src/model/document.js'
import { usualStyle } from '../../src/model/office-style.js'
import {
  all,
  bodyOf,
  childrenOf,
  docxParts,
  type Element,
  first,
  parseXml,
  styled,
  styleOf,
  words,
} from '../support/docx-parts.js'
import { documentOf, heading, paragraph, row, section, signature, table } from '../support/sample-document.js'

async function body(...blocks: Block[]): Promise<Element> {
  return bodyOf(await writeDocx(documentOf(section(blocks)), usualStyle))
}

const lines = (element: Element): string[] =>
  all(element, 'w:p')
    .map(words)
    .filter(line => line !== '')

describe('title', () => {
  it('writes tên loại in capitals, trích yếu as given, and a short line below', async () => {
    const found = await body({ type: 'title', kind: 'Báo cáo', subject: 'Kết quả quý I năm 2024' })
    expect(lines(found)).toEqual(['BÁO CÁO', 'Kết quả quý I năm 2024'])
    expect(all(found, 'w:pBdr')).toHaveLength(1)
  })
})

describe('Kính gửi', () => {
  it('stands on one line with one receiver', async () => {
    expect(lines(await body({ type: 'addressees', names: ['Sở Khoa học và Công nghệ'] }))).toEqual([
      'Kính gửi: Sở Khoa học và Công nghệ',
    ])
  })

  it('lists several receivers, a semicolon after each and a full stop after the last', async () => {
    const names = ['Ủy ban nhân dân tỉnh;', 'Sở Nội vụ', 'Sở Tài chính']
    const found = await body({ type: 'addressees', names })
    expect(lines(found)).toEqual(['Kính gửi:', '- Ủy ban nhân dân tỉnh;', '- Sở Nội vụ;', '- Sở Tài chính.'])
    const dashes = styled(found, 'Addressees')
      .slice(1)
      .map(line => first(line, 'w:ind').attributes['w:left'])
    expect(new Set(dashes).size).toBe(1)
  })

  it('writes nothing without receivers', async () => {
    expect(lines(await body({ type: 'addressees', names: [] }))).toEqual([])
  })
})

describe('headings', () => {
  it('leave room before the border of a table, and so does a line of text', async () => {
    const data = table(['left'], [], [row('item', ['Việc'])])
    const room = async (...blocks: readonly Block[]) =>
      all(await body(...blocks), 'w:spacing').flatMap(each => each.attributes['w:after'] ?? [])
    expect(await room(heading('clause', '1.', 'Chỉ tiêu'), data)).toEqual(['80'])
    expect(await room(paragraph('Nhiệm vụ quá hạn:'), data)).toEqual(['80'])
    expect(await room(heading('clause', '1.', 'Chỉ tiêu'), paragraph('Có 01 chỉ tiêu.'))).toEqual([])
  })

  it('stay with the text below them; points that are all there is may part from the next', async () => {
    const chart: Block = {
      type: 'chart',
      kind: 'bar',
      title: 'Theo lĩnh vực',
      categories: ['Hạ tầng số'],
      series: [{ name: 'Đạt', values: [1] }],
      description: '',
    }
    const loose = async (...blocks: readonly Block[]) =>
      childrenOf(await body(...blocks), 'w:p')
        .filter(each => styleOf(each)?.startsWith('Heading'))
        .map(each => all(each, 'w:keepNext')[0]?.attributes['w:val'] === '0')
    const points = ['a)', 'b)', 'c)'].map(number => heading('point', number, 'Hạ tầng số: 02 chỉ tiêu đạt.'))
    expect(await loose(heading('clause', '1.', 'Chỉ tiêu'), ...points, paragraph('Một.'))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(await loose(...points, chart)).toEqual([true, true, true])
    expect(await loose(heading('clause', '1.', 'Chỉ tiêu'), chart)).toEqual([false])
    expect(await loose(points[0] as Block, heading('section', 'II.', 'Kết quả'))).toEqual([true, false])
  })

  it('leave a chart free of what follows unless that is its caption', async () => {
    const chart: Block = {
      type: 'chart',
      kind: 'bar',
      title: '',
      categories: ['Hạ tầng số'],
      series: [{ name: 'Đạt', values: [1] }],
      description: '',
    }
    const kept = async (...blocks: readonly Block[]) =>
      all(styled(await body(...blocks), 'ChartBox')[0] as Element, 'w:keepNext').length
    expect(await kept(chart, paragraph('Một.'))).toBe(0)
    expect(await kept(chart, { ...paragraph('Biểu đồ 1'), style: 'caption' } as Block)).toBe(1)
    const parts = docxParts(await writeDocx(documentOf(section([chart])), usualStyle))
    const style = all(parseXml(parts.get('word/styles.xml') ?? ''), 'w:style').find(
      each => each.attributes['w:styleId'] === 'ChartBox',
    )
    expect(all(style as Element, 'w:keepNext')).toHaveLength(0)
  })

  it('capitalise what the decree wants IN HOA and keep the rest', async () => {
    const found = await body(
      heading('part', 'Phần I', 'Kết quả'),
      heading('section', 'I.', 'Công tác chỉ đạo'),
      heading('clause', '1.', 'Chỉ tiêu'),
      heading('point', 'a)', 'Chính quyền số'),
    )
    expect(lines(found)).toEqual([
      'Phần I\nKẾT QUẢ',
      'I. CÔNG TÁC CHỈ ĐẠO',
      '1. Chỉ tiêu',
      'a) Chính quyền số',
    ])
    expect(childrenOf(found, 'w:p').map(styleOf)).toEqual(['Heading1', 'Heading2', 'Heading3', 'Heading4'])
  })

  it('start at the first level when there is no Phần', async () => {
    const found = await body(heading('section', 'I.', 'Kết quả'), heading('clause', '1.', 'Chỉ tiêu'))
    expect(childrenOf(found, 'w:p').map(styleOf)).toEqual(['Heading1', 'Heading2'])
  })

  it('carry outline levels that a navigation pane shows', async () => {
    const parts = docxParts(
      await writeDocx(documentOf(section([heading('section', 'I.', 'Kết quả')])), usualStyle),
    )
    const styles = all(parseXml(parts.get('word/styles.xml') ?? ''), 'w:style')
    const level = (id: string): string | undefined =>
      all(styles.find(style => style.attributes['w:styleId'] === id) as Element, 'w:outlineLvl')[0]
        ?.attributes['w:val']
    expect([level('Heading1'), level('Heading2'), level('AppendixLabel')]).toEqual(['0', '1', '0'])
  })
})

describe('paragraphs and lists', () => {
  it('keep bold and italic words, breaks and repeated spaces', async () => {
    const found = await body({
      type: 'paragraph',
      style: 'body',
      keepWithNext: false,
      inlines: [
        text('Đạt '),
        text('62%', { bold: true }),
        { type: 'break' },
        text('a   b', { italic: true }),
      ],
    })
    const [only] = styled(found, 'Text')
    expect(words(only as Element)).toBe('Đạt 62%\na   b')
    expect(all(only as Element, 'w:r').map(run => [all(run, 'w:b').length, all(run, 'w:i').length])).toEqual([
      [0, 0],
      [1, 0],
      [0, 0],
      [0, 1],
    ])
    expect(all(only as Element, 'w:t').map(t => t.attributes['xml:space'])).toEqual([
      'preserve',
      undefined,
      'preserve',
    ])
  })

  it('set deeper items further in', async () => {
    const item = (marker: string, depth: number) =>
      ({ type: 'item', marker, depth, inlines: [text('x')] }) as const
    const found = await body({ type: 'list', items: [item('-', 0), item('+', 1)] })
    expect(lines(found)).toEqual(['- x', '+ x'])
    expect(styled(found, 'Text').map(line => all(line, 'w:ind')[0]?.attributes['w:firstLine'])).toEqual([
      undefined,
      '1003',
    ])
  })
})

describe('signature', () => {
  it('stands level with Nơi nhận, whose last line ends with a full stop', async () => {
    const table = first(await body(paragraph('Hết./.'), signature), 'w:tbl')
    expect(all(table, 'w:tc').map(cell => childrenOf(cell, 'w:p').map(words))).toEqual([
      [
        'Nơi nhận:',
        '- Như trên;',
        '- Thường trực Đảng ủy xã;',
        '- Các ban, ngành, đoàn thể xã;',
        '- Lưu: VT, VX.',
      ],
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn A'],
    ])
  })

  it('shows both posts when a Steering Committee signs with its office’s seal', async () => {
    const found = await body({
      ...signature,
      capacity: ['Trưởng ban'],
      post: 'Chủ tịch UBND xã',
      recipients: [],
    })
    expect(lines(found)).toEqual(['TRƯỞNG BAN', 'CHỦ TỊCH UBND XÃ', 'Nguyễn Văn A'])
    const post = styled(found, 'Capacity')[1] as Element
    expect(Number(first(post, 'w:spacing').attributes['w:before'])).toBeGreaterThan(1000)
  })

  it('is kept on one page, with the paragraph before it', async () => {
    const found = await body(paragraph('Một.'), paragraph('Hết./.'), signature)
    const [one, end] = styled(found, 'Text')
    expect([one, end].map(each => all(each as Element, 'w:keepNext').length)).toEqual([0, 1])
    const table = first(found, 'w:tbl')
    expect(all(table, 'w:cantSplit')).toHaveLength(1)
    const kept = all(table, 'w:p').map(each => all(each, 'w:keepNext')[0]?.attributes['w:val'] ?? 'kept')
    expect(kept.at(-1)).toBe('0')
    expect(new Set(kept.slice(0, -1))).toEqual(new Set(['kept']))
  })
})

describe('appendix head', () => {
  it('writes label as given, title in capitals, the reference below, the stamp on top', async () => {
    const found = await body({
      type: 'appendix-head',
      label: 'Phụ lục II',
      title: 'Kinh phí',
      reference: '(Kèm theo Báo cáo số      /BC-UBND)',
      stamp: '12/BC-UBND; 05/4/2024 10:12:30 +07:00',
    })
    expect(lines(found)).toEqual([
      '12/BC-UBND; 05/4/2024 10:12:30 +07:00',
      'Phụ lục II',
      'KINH PHÍ',
      '(Kèm theo Báo cáo số      /BC-UBND)',
    ])
  })
})

describe('appendix head without "(Kèm theo …)"', () => {
  const head = {
    type: 'appendix-head',
    label: 'Phụ lục',
    title: 'Kinh phí',
    reference: null,
    stamp: null,
  } as const
  const room = async (block: Block): Promise<readonly (string | undefined)[]> =>
    childrenOf(await body(block, table(['left'], [], [row('item', ['Việc'])])), 'w:p').flatMap(each =>
      all(each, 'w:spacing').map(spacing => spacing.attributes['w:after']),
    )

  it('leaves room before the table below its title, or below its label when it has none', async () => {
    expect(await room(head)).toEqual(['120'])
    expect(await room({ ...head, title: '' })).toEqual(['120'])
    expect(await room({ ...head, reference: '(Kèm theo Báo cáo)' })).toEqual(['120'])
  })
})

describe('page break', () => {
  it('starts a page without an empty line on it', async () => {
    const found = await body(paragraph('a'), { type: 'page-break' }, paragraph('b'))
    expect(
      childrenOf(found, 'w:p').map(each => [styleOf(each), all(each, 'w:pageBreakBefore').length]),
    ).toEqual([
      ['Text', 0],
      ['Thin', 1],
      ['Text', 0],
    ])
  })
})
