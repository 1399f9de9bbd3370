/** Words of plain characters with spaces or a line break between: what most cells hold, and as it should be. */
const CLEAN =
  /^[!-~\u00a1-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u02ff\u1ea0-\u1ef9\u2010-\u2027\u2030-\u205e\u2200-\u22ff]+(?:(?: +|\n *)[!-~\u00a1-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u02ff\u1ea0-\u1ef9\u2010-\u2027\u2030-\u205e\u2200-\u22ff]+)*$/
const LINE_BREAK = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g
const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** Soft hyphen, zero-width and direction marks, BOM, C0 and C1 controls, and what XML 1.0 (2.2) does not allow. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff]|\u034f|[\ufe00-\ufe0f]/g
const LONE_SURROGATE = /\p{Surrogate}/gu
const ICELANDIC = /[þÞæÆ]/

/**
 * Cleans text for output: NFC, ordinary spaces, line breaks as '\n', lines without trailing spaces, trimmed; nothing
 * invisible, no controls, only characters XML 1.0 allows; ð becomes đ. Old encodings must be converted before (TCVN3
 * uses the soft hyphen as a letter).
 */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text
  const visible = text
    .replace(LINE_BREAK, '\n')
    .replace(ODD_SPACE, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '')
    .normalize('NFC')
  return straightenD(visible)
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
    .trim()
}

/** Vietnamese keyboards of old wrote ð and Ð (U+00F0, U+00D0) for đ and Đ; only an Icelandic text means them. */
function straightenD(text: string): string {
  if (!/[ðÐƉɖ]/.test(text) || ICELANDIC.test(text)) return text
  return text.replace(/[ðɖ]/g, 'đ').replace(/[ÐƉ]/g, 'Đ')
}
