import type { Field, TableKind } from '../../../model/table.js'
import type { HeadingColumn } from '../find-header.js'
import { foldHeading } from '../headings/fold-heading.js'
import type { HeadingReading } from '../headings/match-heading.js'

/** What a project costs over all its years, or has been given until now. */
const WHOLE =
  /(?:^| )(?:tong muc(?! kinh phi)|tong von dau tu|tong du toan|giai doan|luy ke|trung han)(?: |$)/
/** What is given for the year, of which what is spent is a share. */
const ALLOTTED =
  /(?:^| )(?:ke hoach (?:dau tu|von|kinh phi|nam|giao)|(?:von|kinh phi|du toan|so tien) (?:duoc |da )?(?:bo tri|giao|cap|phan bo)|(?:du toan|kinh phi|von) (?:trong |cua )?nam|giao(?: von| du toan)? nam)(?: |$)/

type Readings = ReadonlyMap<HeadingColumn, HeadingReading | undefined>

/** "Kế hoạch vốn năm 2025" is the amount of a budget, wherever it stands: "Tổng mức đầu tư" beside it is only shown. */
export function turnInvestments(kind: TableKind, readings: Readings): Readings {
  if (kind !== 'budget') return readings
  const isAmount = (reading: HeadingReading | undefined): boolean => hasField(reading, 'amount')
  const isAllotted = ([column, reading]: readonly [HeadingColumn, HeadingReading | undefined]): boolean =>
    isAmount(reading) && !isWholeInvestment(column) && ALLOTTED.test(foldHeading(column.heading))
  if (![...readings].some(isAllotted)) return readings
  return new Map(
    [...readings].map(([column, reading]) => [
      column,
      isAmount(reading) && isWholeInvestment(column) ? undefined : reading,
    ]),
  )
}

/** Tells money of more than the year reported on: "Tổng mức đầu tư", "Kế hoạch vốn giai đoạn 2021-2025". */
export function isWholeInvestment({ heading }: Pick<HeadingColumn, 'heading'>): boolean {
  return WHOLE.test(foldHeading(heading))
}

function hasField(reading: HeadingReading | undefined, field: Field): boolean {
  return reading?.fields[0] === field
}
