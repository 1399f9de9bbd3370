/** Ends a line of an enumeration: ";" after each, "." after the last; marks that stand there already are replaced. */
export function endLine(text: string, last: boolean): string {
  return text.replace(/[\s;.,]+$/, '') + (last ? '.' : ';')
}
