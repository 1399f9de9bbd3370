/** Lists: the marker text is worked out here. */
import type { ListItem } from '../../model/document.js'
import { letterOf } from '../../vietnamese/numbers/numerals.js'
import { collectInlines } from '../collect-inlines.js'
import type { BlockHandler } from '../context.js'
import { attributeOf, elementsIn, type MarkupElement } from '../markup-tree.js'

/** A list without items is left out; lists inside items follow their item one level deeper. */
export const listBlock: BlockHandler = element => {
  const items = itemsOf(element, 0)
  return items.length === 0 ? [] : [{ type: 'list', items }]
}

function itemsOf(list: MarkupElement, depth: number): readonly ListItem[] {
  return elementsIn(list, 'li').flatMap((item, index) => {
    const inner = elementsIn(item).filter(child => child.name === 'ul' || child.name === 'ol')
    const inlines = collectInlines(item)
    const own: readonly ListItem[] =
      inlines.length === 0 ? [] : [{ type: 'item', marker: markerOf(list, depth, index + 1), depth, inlines }]
    return [...own, ...inner.flatMap(child => itemsOf(child, depth + 1))]
  })
}

function markerOf(list: MarkupElement, depth: number, number: number): string {
  const style = attributeOf(list, 'style')
  if (list.name === 'ol') return style === 'letter' ? `${letterOf(number)})` : `${number}.`
  if (style === null) return depth === 0 ? '-' : '+'
  return style === 'plus' ? '+' : '-'
}
