const PAIR = /\s*\(\s*([^()]*?)\s*\)(\s*)/u
/** "(1) …; (2) …" is a list of the clerk's own. */
const LISTED = /^(?:\d{1,2}|[a-zđ]|[ivx]{1,4})$/u
const ENDS = /^(?:$|[,;.:)])/u
const DASH = '–'

/** Writes a text that is to stand in brackets without brackets of its own: ", 64%" at the end, "– 02 máy cũ –" within; list marks "a)" stay. */
export function inBrackets(value: string): string {
  let done = value
  for (let match = PAIR.exec(done); match !== null; match = PAIR.exec(done)) {
    const [whole, inner = '', gap = ''] = match
    const before = done.slice(0, match.index)
    const after = done.slice(match.index + whole.length)
    done = `${before}${joined(before, inner, gap, after)}${after}`
  }
  return done
}

function joined(before: string, inner: string, gap: string, after: string): string {
  if (inner === '') return gap
  if (LISTED.test(inner) && after !== '') return `${before === '' ? '' : ' '}${inner})${gap || ' '}`
  if (before.trim() === '') return after === '' ? inner : `${inner} `
  const mark = /[,;:]$/u.test(before) ? ' ' : ', '
  if (ENDS.test(after)) return `${mark}${inner}`
  return ` ${DASH} ${inner} ${DASH} `
}
