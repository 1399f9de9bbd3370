import { type Message, message, sheetPlace } from '../../messages/message.js'
import type { PlanTable } from '../../model/plan.js'
import type { TableLine } from '../cells/table-line.js'
import { placeOf } from '../places.js'
import { announcedCount, countOfTotal } from '../tables/announced-count.js'
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
  for (const each of countsOfTotals({ plan, read, frame }, whole)) found.push(each)
  return found
}

/** The count that a total row states is that of all rows, of those since the total before, or of the group above it. */
function countsOfTotals({ plan, frame }: CheckedTable, whole: ReadonlySet<TableLine>): readonly Message[] {
  const found: Message[] = []
  const since = { all: 0, top: 0 }
  const inGroup = { all: 0, top: 0 }
  for (const { type, index } of plan.order) {
    const line = frame.items[index]?.line
    if (type === 'item' && line !== undefined) {
      for (const count of [since, inGroup]) {
        count.all += 1
        if (whole.has(line)) count.top += 1
      }
    } else if (type === 'group') Object.assign(inGroup, { all: 0, top: 0 })
    else if (type === 'total') {
      const total = plan.totals[index]
      const stated = total === undefined ? null : countOfTotal(total.title)
      const rights = [frame.items.length, whole.size, since.all, since.top, inGroup.all, inGroup.top]
      Object.assign(since, { all: 0, top: 0 })
      if (total === undefined || stated === null || !NOUNS[plan.kind].includes(stated.noun)) continue
      if (rights.includes(stated.count)) continue
      const values = { title: total.title, announced: stated.count, noun: stated.noun, counted: whole.size }
      found.push(message('announced-count-wrong', placeOf(plan, total.at.row, 'name', 'content'), values))
    }
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
