import { foldHeading } from './fold-heading.js'

const NOT = '(?:khong|chua|k|ko|kh)'
/** The answers that a column asks to choose from: "Đạt/Không đạt", "Vượt, đạt, chưa đạt", "Hoàn thành/Chưa hoàn thành". */
const CHOICE = new RegExp(
  `(?:^| )(?:vuot )?(?:(?:dat )(?:vuot )?(?:hay |hoac )?${NOT} dat(?: vuot)?|${NOT} dat(?: hay| hoac)? dat|dat (?:hay |hoac )?${NOT}(?= *$)|(?:da )?hoan thanh (?:hay |hoac )?${NOT} hoan thanh)(?= |$)`,
)
/** What may stand beside the answers; a heading that counts ("Số chỉ tiêu đạt/không đạt") or says why is another column. */
const BESIDE = new Set(
  'ket qua danh gia tu thuc hien muc do tinh trang thai xep loai luan chi tieu ghi ro theo chon nhan xet don vi hoan thanh tien so voi ke hoach'.split(
    ' ',
  ),
)
const COUNTS = /^(?:so(?! voi)|tong|ti le)(?: |$)|phan tram/

/** Tells a heading that asks for one of the answers met or not met: the office's own assessment, whatever else it is called. */
export function isAssessmentHeading(heading: string): boolean {
  const folded = foldHeading(heading)
  const choice = CHOICE.exec(folded)
  if (choice === null || COUNTS.test(folded)) return false
  const rest = folded.replace(choice[0], ' ').split(' ')
  return rest.every(word => word === '' || BESIDE.has(word))
}
