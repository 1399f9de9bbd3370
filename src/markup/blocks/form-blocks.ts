/** Elements of the official form: letterhead, title, Kính gửi, signature, head of an appendix. */
import { collectText } from '../collect-inlines.js'
import type { BlockHandler } from '../context.js'
import { attributeOf, elementsIn, filledAttribute, type MarkupElement } from '../markup-tree.js'

export const letterheadBlock: BlockHandler = element => [
  {
    type: 'letterhead',
    parentBody: filledAttribute(element, 'parent'),
    body: attributeOf(element, 'body') ?? '',
    number: attributeOf(element, 'number') ?? '',
    placeAndDate: attributeOf(element, 'place') ?? '',
    about: filledAttribute(element, 'about'),
  },
]

export const titleBlock: BlockHandler = element => [
  {
    type: 'title',
    kind: attributeOf(element, 'kind') ?? '',
    subject: attributeOf(element, 'subject') ?? '',
  },
]

/** Without receivers there is no Kính gửi. */
export const receiversBlock: BlockHandler = element => {
  const names = textsOf(element, 'receiver')
  return names.length === 0 ? [] : [{ type: 'addressees', names }]
}

export const signatureBlock: BlockHandler = element => [
  {
    type: 'signature',
    capacity: textsOf(element, 'capacity'),
    post: filledAttribute(element, 'post'),
    name: attributeOf(element, 'name') ?? '',
    recipients: textsOf(element, 'recipient'),
  },
]

export const appendixHeadBlock: BlockHandler = element => [
  {
    type: 'appendix-head',
    label: attributeOf(element, 'label') ?? '',
    title: attributeOf(element, 'title') ?? '',
    reference: filledAttribute(element, 'reference'),
    stamp: filledAttribute(element, 'stamp'),
  },
]

export const pageBreakBlock: BlockHandler = () => [{ type: 'page-break' }]

function textsOf(element: MarkupElement, name: string): readonly string[] {
  return elementsIn(element, name)
    .map(collectText)
    .filter(text => text !== '')
}
