/** Articles that single duties come from, beyond those of the elements' looks (Decree 30/2020/NĐ-CP, Appendix I, Part I). */
const article = (rest: string): string => `Phụ lục I, Phần I, ${rest}`

export const articles = {
  paper: article('mục I, khoản 1'),
  margins: article('mục I, khoản 3'),
  font: article('mục I, khoản 4'),
  restart: article('mục III, khoản 1, điểm đ'),
  numberKind: article('mục II, khoản 3, điểm b'),
  dateZeros: article('mục II, khoản 4, điểm b'),
  addressees: article('mục II, khoản 9, điểm b'),
  numbering: article('mục II, khoản 6, điểm đ'),
  authority: article('mục II, khoản 7, điểm b'),
  signerName: article('mục II, khoản 7, điểm c'),
  appendixMention: article('mục III, khoản 1, điểm a'),
  appendixLabel: article('mục III, khoản 1, điểm b'),
  appendixReference: article('mục III, khoản 1, điểm c'),
} as const
