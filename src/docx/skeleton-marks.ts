/** What the skeleton and the text around it agree on: marks, and what a skeleton depends on. Known without the docx library. */
import type { Section } from '../model/document.js'
import type { HeadingStyles } from './page-context.js'

/** Stand in the skeleton for the document's own properties. */
export const propertyMarks: Readonly<Record<'title' | 'subject' | 'author', string>> = {
  title: '@@title@@',
  subject: '@@subject@@',
  author: '@@author@@',
}

/** Names what a skeleton without charts depends on besides the style. */
export function skeletonKey(sections: readonly Section[], headings: HeadingStyles): string {
  const kinds = sections.map(
    (section, index) => `${section.orientation}${startsNumbering(sections, index) ? '!' : ''}`,
  )
  return [headings.section, ...kinds].join(' ')
}

/** The mark that stands in the skeleton where the text with this number goes. */
export function placeMark(id: number): string {
  return `@@${id}@@`
}

/** Numbers start from 1 in the first section and in each appendix (I.7 and III.1.đ); a landscape part in between goes on counting. */
export function startsNumbering(sections: readonly Section[], index: number): boolean {
  const section = sections[index]
  const before = sections[index - 1]
  if (section === undefined || before === undefined) return true
  return (
    section.role === 'appendix' &&
    (before.role === 'main' || section.blocks.some(block => block.type === 'appendix-head'))
  )
}
