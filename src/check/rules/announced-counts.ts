import { type Message, message, sheetPlace } from '../../messages/message.js'
import type { PlanTable } from '../../model/plan.js'
import { placeOf } from '../places.js'
import { announcedCount } from '../tables/announced-count.js'
import { linesToSum } from '../tables/lines-to-sum.js'
import type { CheckedTable } from './rule.js'

/** What the rows of a table may be called; a count of other things is not a count of rows. */
const NOUNS: Readonly<Record<PlanTable['kind'], readonly string[]>> = {
  indicators: ['chỉ tiêu', 'tiêu chí', 'chỉ số', 'mục tiêu'],
  tasks: ['nhiệm vụ', 'nội dung'],
  budget: ['nhiệm vụ', 'nội dung'],
  statistics: [],
}

/** Compares the counts that titles announce — "(05 chỉ tiêu)" — with the rows listed; parts of an item may be counted or not. */
export function announcedCounts({ plan, read, frame }: CheckedTable): readonly Message[] {
  const found: Message[] = []
  const whole = new Set(linesToSum(frame.items))
  const counts = plan.groups.map(() => ({ all: 0, top: 0 }))
  for (const { line, group } of frame.items) {
    for (let at = group; at !== null; at = plan.groups[at]?.parent ?? null) {
      const count = counts[at]
      if (count === undefined) break
      count.all += 1
      if (whole.has(line)) count.top += 1
    }
  }
  plan.groups.forEach((group, at) => {
    const counted = counts[at] ?? { all: 0, top: 0 }
    const finding = compareCount(plan, group.title, counted)
    if (finding === null) return
    found.push(
      message('announced-count-wrong', placeOf(plan, group.at.row, 'name', 'content', 'category'), finding),
    )
  })
  for (const title of read.source.titles) {
    const finding = compareCount(plan, title, { all: frame.items.length, top: whole.size })
    if (finding !== null) found.push(message('announced-count-wrong', sheetPlace(plan.sheet), finding))
  }
  return found
}

function compareCount(
  plan: PlanTable,
  title: string,
  counted: { readonly all: number; readonly top: number },
) {
  const announced = announcedCount(title)
  if (announced === null || !NOUNS[plan.kind].includes(announced.noun)) return null
  if (announced.count === counted.all || announced.count === counted.top) return null
  return { title, announced: announced.count, noun: announced.noun, counted: counted.top }
}
