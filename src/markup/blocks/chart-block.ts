/** Charts. */
import { collectText } from '../collect-inlines.js'
import type { BlockHandler } from '../context.js'
import { attributeOf, elementsIn, type MarkupElement } from '../markup-tree.js'

/** A chart without values is left out; every series needs the labels of the first. */
export const chartBlock: BlockHandler = (element, context) => {
  const written = elementsIn(element, 'series').map(series => ({
    name: attributeOf(series, 'name') ?? '',
    values: elementsIn(series, 'value'),
    at: series.at,
  }))
  const categories = (written[0]?.values ?? []).map(value => attributeOf(value, 'label') ?? '')
  if (categories.length === 0) return []
  for (const series of written)
    if (series.values.length !== categories.length)
      context.report('markup-chart-values', series.at, {
        name: series.name,
        found: series.values.length,
        expected: categories.length,
      })
  const title = attributeOf(element, 'title') ?? ''
  return [
    {
      type: 'chart',
      kind: attributeOf(element, 'kind') === 'column' ? 'column' : 'bar',
      title,
      categories,
      series: written.map(series => ({
        name: series.name,
        values: series.values.map(value => numberIn(value, context.report)),
      })),
      description: attributeOf(element, 'description') ?? title,
    },
  ]
}

function numberIn(value: MarkupElement, report: Parameters<BlockHandler>[1]['report']): number {
  const written = collectText(value)
  const plain = written
    .replace(/\.(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
    .replace(/\s*%$/, '')
  const number = Number(plain)
  if (plain !== '' && Number.isFinite(number)) return number
  report('markup-attribute-value', value.at, {
    element: 'value',
    name: '…',
    found: written,
    expected: '12,5',
  })
  return 0
}
