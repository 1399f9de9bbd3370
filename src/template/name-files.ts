/** Says which file of the office a mistake stands in. */
import type { Message, Place } from '../messages/message.js'
import { BUILT_IN, type TemplateSet } from './template-set.js'

/** Gives each place in an office's own template the file it was read from; built-in ones have none. */
export function nameFiles(messages: readonly Message[], set: TemplateSet): readonly Message[] {
  const named = (place: Place | null): Place | null =>
    place?.in === 'template' ? { ...place, file: fileOf(place.template, set) } : place
  return messages.map(each => ({ ...each, place: named(each.place), other: named(each.other) }))
}

function fileOf(name: string, { documents, partials }: TemplateSet): string | null {
  const origin = (documents.get(name) ?? partials.get(name))?.origin ?? BUILT_IN
  return origin === BUILT_IN ? null : origin
}
