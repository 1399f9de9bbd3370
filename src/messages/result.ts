/** What a stage hands on: its value with everything worth telling, or only the messages when an error stopped it. */
import type { Message } from './message.js'

export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly messages: readonly Message[] }
  | { readonly ok: false; readonly messages: readonly Message[] }

/** Wraps a value with the messages collected on the way. */
export function succeed<T>(value: T, messages: readonly Message[] = []): Result<T> {
  return { ok: true, value, messages }
}

/** Reports that no value could be made. */
export function fail(messages: readonly Message[]): Result<never> {
  return { ok: false, messages }
}

/** Says whether any message is an error. */
export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some(message => message.severity === 'error')
}
