/** The parsed markup: elements that are known to be allowed where they stand, with their spot in the template. */
import type { Place } from '../messages/message.js'

export type MarkupNode = MarkupElement | MarkupText
export type MarkupElement = {
  readonly type: 'element'
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly MarkupNode[]
  readonly at: Place
}
export type MarkupText = { readonly type: 'text'; readonly text: string }

/** Gives an attribute; null when it is not there. */
export function attributeOf(element: MarkupElement, name: string): string | null {
  return element.attributes.get(name) ?? null
}

/** Gives an attribute; null when it is not there or blank. */
export function filledAttribute(element: MarkupElement, name: string): string | null {
  const value = attributeOf(element, name)
  return value === null || value.trim() === '' ? null : value
}

/** Gives the child elements, of one name if asked. */
export function elementsIn(element: MarkupElement, name: string | null = null): readonly MarkupElement[] {
  return element.children.flatMap(child =>
    child.type === 'element' && (name === null || child.name === name) ? [child] : [],
  )
}
