/** What a number under a format is: a calendar date, or anything else (times of day without a date are numbers). */
export type FormatKind = 'date' | 'number'

/** Format codes of the built-in ids (ECMA-376 part 1, 18.8.30); ids 27–36 and 50–58 are the East Asian ones. */
export const builtInFormats: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '$#,##0_);($#,##0)'],
  [6, '$#,##0_);[Red]($#,##0)'],
  [7, '$#,##0.00_);($#,##0.00)'],
  [8, '$#,##0.00_);[Red]($#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [27, 'yyyy/m/d'],
  [28, 'm/d'],
  [29, 'm/d'],
  [30, 'm/d/yy'],
  [31, 'yyyy/m/d'],
  [32, 'h:mm'],
  [33, 'h:mm:ss'],
  [34, 'h:mm'],
  [35, 'h:mm:ss'],
  [36, 'yyyy/m/d'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  [50, 'yyyy/m/d'],
  [51, 'm/d'],
  [52, 'yyyy/m/d'],
  [53, 'm/d'],
  [54, 'm/d'],
  [55, 'h:mm'],
  [56, 'h:mm:ss'],
  [57, 'yyyy/m/d'],
  [58, 'm/d'],
])

/**
 * Tells a date format from a number format by its first section: `dd/mm/yyyy` is a date; `[h]:mm`, `#,##0\ \d` and `0 "ngày"` are not.
 * Digits beside date letters (an unquoted `#,##0 VND`) make it a number.
 */
export function formatKind(code: string): FormatKind {
  const letters = lettersOf(code)
  if (/[#?]|(?<!s[.,]?0*)0/.test(letters)) return 'number'
  if (/[yde]|b{2}/.test(letters)) return 'date'
  // A lone m counts as months unless hours stand before or seconds after it.
  return /m/.test(letters.replace(/h[^a-z]*m{1,2}(?!m)/g, 'h').replace(/(?<!m)m{1,2}[^a-z]*s/g, 's'))
    ? 'date'
    : 'number'
}

/** Keeps what counts of the first section, in lower case: no quoted, escaped, padding or filling characters, no brackets but elapsed time, no General, no AM/PM. */
function lettersOf(code: string): string {
  let kept = ''
  for (let at = 0; at < code.length; at++) {
    const one = code.charAt(at)
    if (one === ';') break
    if (one === '\\' || one === '_' || one === '*') at++
    else if (one === '"') at = closing(code, '"', at)
    else if (one === '[') {
      const end = closing(code, ']', at)
      const inside = code.slice(at + 1, end).toLowerCase()
      if (/^(h+|m+|s+)$/.test(inside)) kept += inside.startsWith('m') ? 'h' : inside
      at = end
    } else kept += one
  }
  return kept
    .toLowerCase()
    .replaceAll('general', '')
    .replace(/am\/pm|a\/p/g, '')
}

function closing(code: string, mark: string, from: number): number {
  const end = code.indexOf(mark, from + 1)
  return end < 0 ? code.length : end
}
