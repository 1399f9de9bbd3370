/** Tells the template's faults from the workbook's. */
import type { Message } from '../../index.js'

/** Says whether any message is about a template: then the template is at fault, not the workbook. */
export function isTemplateFault(messages: readonly Message[]): boolean {
  return messages.some(each => each.severity === 'error' && each.place?.in === 'template')
}
