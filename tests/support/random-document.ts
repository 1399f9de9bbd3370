/** Random document trees for property tests: any text, any spans, any order of blocks. */
import fc from 'fast-check'
import type {
  Block,
  Inline,
  OfficialDocument,
  Section,
  TableCell,
  TableRow,
} from '../../src/model/document.js'

const anyText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Chính quyền số',
      'Đạt 62%',
      'I.',
      '',
      'a\nb',
      'Phòng Văn hóa - Xã hội',
      '  hai  ',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.nat(0xffff).map(code => String.fromCharCode(code)), maxLength: 20 }),
  },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 60 }) },
)
const texts = (max: number) => fc.array(anyText, { maxLength: max })
const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('text'),
      text: anyText,
      bold: fc.boolean(),
      italic: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'break' } as const) },
)
const inlines = fc.array(inline, { maxLength: 4 })
const maybe = fc.option(anyText)
const align = fc.constantFrom('left', 'centre', 'right', 'justify')

const cell: fc.Arbitrary<TableCell> = fc.record({
  type: fc.constant('cell'),
  text: anyText,
  bold: fc.boolean(),
  italic: fc.boolean(),
  align: fc.option(align),
  columns: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, fc.integer({ min: -1, max: 5 })),
  rows: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, fc.integer({ min: -1, max: 5 })),
})
const rowOf = (kinds: fc.Arbitrary<TableRow['kind']>): fc.Arbitrary<TableRow> =>
  fc.record({ type: fc.constant('row'), kind: kinds, cells: fc.array(cell, { maxLength: 6 }) })

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('letterhead'),
    parentBody: maybe,
    body: anyText,
    number: anyText,
    placeAndDate: anyText,
    about: maybe,
  }),
  fc.record({ type: fc.constant('title'), kind: anyText, subject: anyText }),
  fc.record({ type: fc.constant('addressees'), names: texts(3) }),
  fc.record({
    type: fc.constant('heading'),
    level: fc.constantFrom('part', 'section', 'clause', 'point'),
    number: anyText,
    inlines,
  }),
  fc.record({
    type: fc.constant('paragraph'),
    style: fc.constantFrom('body', 'basis', 'centred', 'totals', 'caption', 'unit', 'note'),
    keepWithNext: fc.boolean(),
    inlines,
  }),
  fc.record({
    type: fc.constant('list'),
    items: fc.array(fc.record({ type: fc.constant('item'), marker: anyText, depth: fc.nat(9), inlines }), {
      maxLength: 3,
    }),
  }),
  fc.record({
    type: fc.constant('table'),
    columns: fc.array(fc.record({ width: fc.option(fc.integer({ min: 1, max: 300 })), align }), {
      maxLength: 6,
    }),
    header: fc.array(rowOf(fc.constant('header')), { maxLength: 2 }),
    rows: fc.array(rowOf(fc.constantFrom('group', 'item', 'item', 'total')), { maxLength: 6 }),
    description: anyText,
  }),
  fc.record({
    type: fc.constant('signature'),
    capacity: texts(3),
    post: maybe,
    name: anyText,
    recipients: texts(4),
  }),
  fc.record({
    type: fc.constant('appendix-head'),
    label: anyText,
    title: anyText,
    reference: maybe,
    stamp: maybe,
  }),
  fc.constant({ type: 'page-break' } as const),
)

/** Charts are slow to draw: few documents have one. */
const chart: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('chart'),
  kind: fc.constantFrom('bar', 'column'),
  title: anyText,
  categories: fc.constantFrom(['Chính quyền số', 'Kinh tế số'], ['Xã hội số'], []),
  series: fc.array(
    fc.record({
      name: anyText,
      values: fc.array(fc.oneof(fc.integer({ min: -5, max: 500 }), fc.constant(Number.NaN)), {
        maxLength: 3,
      }),
    }),
    { maxLength: 3 },
  ),
  description: anyText,
})

const section: fc.Arbitrary<Section> = fc.record({
  type: fc.constant('section'),
  role: fc.constantFrom('main', 'appendix'),
  orientation: fc.constantFrom('portrait', 'landscape'),
  blocks: fc.array(fc.oneof({ weight: 40, arbitrary: block }, { weight: 1, arbitrary: chart }), {
    maxLength: 7,
  }),
})

/** Any document the tree's types allow. */
export const randomDocument: fc.Arbitrary<OfficialDocument> = fc.record({
  type: fc.constant('document'),
  properties: fc.record({ title: anyText, subject: anyText, author: anyText }),
  sections: fc.array(section, { minLength: 1, maxLength: 3 }),
})
