/** Exit codes of every command (0 done). The highest that applies is used. */
export const exitCodes = {
  done: 0,
  workbookErrors: 1,
  usage: 2,
  templateFault: 3,
  bug: 70,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
