import { foldText } from '../../../vietnamese/letters/fold.js'
import { TOPIC_RULES } from './heading-language.js'
import { HEADING_RULES } from './heading-wordings.js'

/** "T.trạng", "Ngày h.thành", "K/quả": the first letters of a word's first syllable, then its second syllable. */
const SHORT_WORD = /(?<![\p{L}\p{N}])(\p{L}{1,2})[./]\s?(\p{L}{2,})/u
const MOST_READINGS = 4

/** First syllables by the second one, with how often the two stand together in the known wordings; built when a heading needs it. */
let pairs: ReadonlyMap<string, ReadonlyMap<string, number>> | null = null

/** Spells out words of which only the first letters and the second syllable are written; the likelier reading first, none for a heading without such words. */
export function spellInitials(heading: string): readonly string[] {
  let open: readonly string[] = [heading.normalize('NFC')]
  for (let round = 0; round < MOST_READINGS; round += 1) {
    const next = open.flatMap(spellFirst)
    if (next.length === 0) break
    open = next.slice(0, MOST_READINGS)
  }
  return open[0] === heading.normalize('NFC') ? [] : open
}

function spellFirst(heading: string): readonly string[] {
  const found = SHORT_WORD.exec(heading)
  if (found === null) return []
  const [short, start = '', second = ''] = found
  pairs ??= buildPairs()
  const firsts = [...(pairs.get(foldText(second)) ?? [])].filter(([first]) =>
    first.startsWith(foldText(start)),
  )
  return firsts.sort(([, a], [, b]) => b - a).map(([first]) => heading.replace(short, `${first} ${second}`))
}

function buildPairs(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const built = new Map<string, Map<string, number>>()
  for (const { wordings } of [...HEADING_RULES, ...TOPIC_RULES]) {
    for (const wording of wordings) {
      const words = foldText(wording).split(' ')
      words.slice(1).forEach((second, at) => {
        const first = words[at] ?? ''
        const firsts = built.get(second) ?? new Map<string, number>()
        built.set(second, firsts.set(first, (firsts.get(first) ?? 0) + 1))
      })
    }
  }
  return built
}
