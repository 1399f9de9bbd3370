/** What may begin a syllable, with the clusters of place names of the highlands (Krông, Plei, Dray). */
const INITIAL =
  '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|bl|br|cr|dr|đr|gr|hl|hr|kl|kr|ml|mr|pl|pr|sr|st|tl|[bcdđghklmnpqrstvx])?'
const NUCLEUS =
  '(?:oai|oay|oao|oeo|uai|uay|uao|uya|uyu|ai|ao|au|ay|ea|ei|eo|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|[aeiouy])'
const FINAL = '(?:ng|nh|ch|[chklmnprst])?'
const SYLLABLE = new RegExp(`^${INITIAL}${NUCLEUS}${FINAL}$`)

/** Tells THCS, TT&TT, HĐND-UBND and QLDA from syllables: letters without marks that nobody reads as one. In any case of letters. */
export function isAbbreviation(word: string): boolean {
  const lower = word.normalize('NFC').toLocaleLowerCase('vi')
  const parts = lower.split(/[&\-/.]/).filter(part => part !== '')
  if (!/\p{L}/u.test(lower) || !parts.every(part => /^[a-zđ]{1,8}$/.test(part))) return false
  if (parts.length > 1 && parts.every(part => part.length <= 2)) return true
  return parts.every(part => part.length > 1 && !isReadable(part))
}

function isReadable(part: string): boolean {
  return SYLLABLE.test(part) || (/[aeiouy]/.test(part) && part.length > 5)
}
