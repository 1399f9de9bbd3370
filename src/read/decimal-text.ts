/** Says whether a text is an xsd:double as workbooks write one (ECMA-376 part 1, 18.3.1.96): sign, digits, point, exponent; white space around is allowed. */
export function isDecimalText(text: string): boolean {
  let at = 0
  let end = text.length
  while (isSpace(text.charCodeAt(at))) at++
  while (end > at && isSpace(text.charCodeAt(end - 1))) end--
  if (isSign(text.charCodeAt(at))) at++
  const whole = digitsFrom(text, at)
  let point = whole
  if (text.charCodeAt(whole) === 46) point = digitsFrom(text, whole + 1)
  if (whole === at && point <= whole + 1) return false
  if ((text.charCodeAt(point) | 32) !== 101) return point === end
  const exponent = isSign(text.charCodeAt(point + 1)) ? point + 2 : point + 1
  const last = digitsFrom(text, exponent)
  return last > exponent && last === end
}

function digitsFrom(text: string, from: number): number {
  let at = from
  for (let code = text.charCodeAt(at); code >= 48 && code <= 57; code = text.charCodeAt(++at));
  return at
}

function isSign(code: number): boolean {
  return code === 43 || code === 45
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}
