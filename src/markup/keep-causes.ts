import type { Message } from '../messages/message.js'

/** Keeps of the findings the causes: what follows an element that is not closed stands inside it, which is no mistake of its own. */
export function keepCauses(messages: readonly Message[]): readonly Message[] {
  const unclosed = new Set(
    messages.flatMap(each => (each.code === 'markup-unclosed' ? [each.values['name']] : [])),
  )
  return messages.filter(each => each.code !== 'markup-nesting' || !unclosed.has(each.values['parent']))
}
