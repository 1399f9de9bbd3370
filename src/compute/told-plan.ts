import { type Message, message, sheetPlace } from '../messages/message.js'
import type { Narrative, Plan } from '../model/plan.js'
import { foldText } from '../vietnamese/letters/fold.js'
import { infoSheet, wordsForNothing } from './wording.js'

/** Keeps of a plan what it tells: tables with at least one row, texts that say something ("Không có" and "-" do not). */
export function keepTold(plan: Plan): Plan {
  return {
    ...plan,
    tables: plan.tables.filter(table => table.items.length > 0),
    narrative: toldNarrative(plan.narrative),
  }
}

/** Warns of a workbook that says whose report it is and nothing else; takes what `keepTold` gives. */
export function warnOfNothing(told: Plan): readonly Message[] {
  const isSilent = Object.values(told.narrative).every(texts => texts.length === 0)
  return told.hasInfo && told.tables.length === 0 && isSilent
    ? [message('nothing-to-report', sheetPlace(infoSheet), {})]
    : []
}

function toldNarrative(narrative: Narrative): Narrative {
  return {
    highlights: narrative.highlights.filter(saysSomething),
    steering: narrative.steering.filter(saysSomething),
    advantages: narrative.advantages.filter(saysSomething),
    difficulties: narrative.difficulties.filter(saysSomething),
    causes: narrative.causes.filter(saysSomething),
    lessons: narrative.lessons.filter(saysSomething),
    directions: narrative.directions.filter(saysSomething),
    proposals: narrative.proposals.filter(saysSomething),
  }
}

function saysSomething(text: string): boolean {
  const words = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words !== '' && !wordsForNothing.includes(words)
}
