import type { Entries } from '../entry.js'

/** What the figures of a row or a column can contradict. */
export const checkFigureEntries = {
  'share-wrong': {
    severity: 'error',
    vi: {
      text: '{part} trên {whole} là {right}, không phải {claimed}.',
      hint: 'Sửa tỷ lệ thành {right}, hoặc kiểm tra lại hai số đếm.',
    },
    en: {
      text: '{part} of {whole} is {right}, not {claimed}.',
      hint: 'Correct the share to {right}, or check the two counts.',
    },
    example: { part: '10', whole: '3.410', claimed: '0,4%', right: '0,3%' },
  },
  'actual-against-ratio': {
    severity: 'error',
    vi: {
      text: 'Kết quả ghi {claimed}, nhưng {part} trên {whole} là {right}.',
      hint: 'Sửa kết quả thành {right}, hoặc kiểm tra lại tử số và mẫu số.',
    },
    en: {
      text: 'The result says {claimed}, but {part} of {whole} is {right}.',
      hint: 'Correct the result to {right}, or check numerator and denominator.',
    },
    example: { claimed: '27%', part: '2.445', whole: '8.447', right: '28,9%' },
  },
  'numerator-above-denominator': {
    severity: 'error',
    vi: {
      text: 'Tử số {part} lớn hơn mẫu số {whole}, trong khi đây là một phần của tổng số.',
      hint: 'Kiểm tra lại hai số; có thể đã đổi chỗ tử số và mẫu số.',
    },
    en: {
      text: 'The numerator {part} is above the denominator {whole}, though this is a part of a whole.',
      hint: 'Check the two numbers; they may have been swapped.',
    },
    example: { part: '8.447', whole: '2.445' },
  },
  'denominator-zero': {
    severity: 'error',
    vi: {
      text: 'Mẫu số bằng 0 nên không tính được tỷ lệ của {numerator}.',
      hint: 'Ghi mẫu số đúng; nếu không phát sinh thì ghi “không áp dụng” hoặc “-” ở cột kết quả và để trống mẫu số.',
    },
    en: {
      text: 'The denominator is 0, so no share of {numerator} can be computed.',
      hint: 'Give the right denominator; if there is nothing to count, write “-” as the result and leave the denominator blank.',
    },
    example: { numerator: '5' },
  },
  'percent-over-100': {
    severity: 'error',
    vi: {
      text: '{text} vượt quá 100%, trong khi tỷ lệ này không thể lớn hơn 100%.',
      hint: 'Kiểm tra lại số liệu; nếu là mức tăng hoặc so với kế hoạch thì ghi rõ trong tên chỉ tiêu.',
    },
    en: {
      text: '{text} is over 100 %, which this share cannot be.',
      hint: 'Check the figure; if it is a growth or a comparison with the plan, say so in the name.',
    },
    example: { text: '108%' },
  },
  'number-negative': {
    severity: 'error',
    vi: {
      text: '{text} là số âm, trong khi cột này chỉ có thể là số không âm.',
      hint: 'Kiểm tra lại số liệu.',
    },
    en: { text: '{text} is negative, which this column cannot be.', hint: 'Check the figure.' },
    example: { text: '-5' },
  },
  'total-wrong': {
    severity: 'error',
    vi: {
      text: 'Số tổng ghi {claimed}, nhưng các dòng cộng lại là {right}.',
      hint: 'Sửa số tổng thành {right}, hoặc kiểm tra lại các dòng.',
    },
    en: {
      text: 'The total says {claimed}, but the rows add up to {right}.',
      hint: 'Correct the total to {right}, or check the rows.',
    },
    example: { claimed: '120', right: '100' },
  },
  'group-sum-wrong': {
    severity: 'warning',
    vi: {
      text: 'Nhóm “{title}” ghi {claimed}, nhưng các dòng của nhóm cộng lại là {right}.',
      hint: 'Kiểm tra số của nhóm và của từng dòng.',
    },
    en: {
      text: 'The group “{title}” says {claimed}, but its rows add up to {right}.',
      hint: 'Check the figure of the group and of its rows.',
    },
    example: { title: 'Chính quyền số', claimed: '200', right: '190' },
  },
  'parts-sum-wrong': {
    severity: 'warning',
    vi: {
      text: 'Dòng {ordinal} ghi {claimed}, nhưng các dòng con của nó (dòng {lines} của trang tính) cộng lại là {right}. Báo cáo chỉ cộng {claimed} của dòng {ordinal}, không cộng thêm các dòng con.',
      hint: 'Sửa số cho khớp; nếu đó không phải dòng con của dòng {ordinal} thì đánh số 1, 2, 3 như các dòng khác.',
    },
    en: {
      text: 'Row {ordinal} says {claimed}, but its parts (sheet rows {lines}) add up to {right}. The report adds up the {claimed} of row {ordinal} only, not its parts.',
      hint: 'Correct the figures; if these rows are no parts of row {ordinal}, number them 1, 2, 3 like the others.',
    },
    example: { ordinal: '1', claimed: '100', right: '90', lines: '6–7' },
  },
  'result-parts-differ': {
    severity: 'warning',
    vi: {
      text: 'Kết quả “{text}” ghi tổng là {claimed}, nhưng các phần kể ra cộng lại là {right}.',
      hint: 'Kiểm tra lại tổng và từng phần; báo cáo lấy {claimed} làm kết quả.',
    },
    en: {
      text: 'The result “{text}” states {claimed} in all, but its parts add up to {right}.',
      hint: 'Check the whole and its parts; the report takes {claimed} as the result.',
    },
    example: { text: '30, gồm: Thôn 1: 10, Thôn 2: 25', claimed: '30', right: '35' },
  },
  'money-without-unit': {
    severity: 'warning',
    vi: {
      text: 'Không thấy đơn vị của số tiền ở cột “{heading}”; số tiền trong văn bản sẽ không có đơn vị.',
      hint: 'Ghi đơn vị vào tên cột, ví dụ “{heading} (triệu đồng)”, hoặc ghi “ĐVT: triệu đồng” ở dòng trên bảng.',
    },
    en: {
      text: 'Nothing says what the sums in the column “{heading}” are counted in; the document will print them without a unit.',
      hint: 'Write the unit in the heading, for example “{heading} (triệu đồng)”, or “ĐVT: triệu đồng” in a row above the table.',
    },
    example: { heading: 'Kinh phí' },
  },
  'disbursed-above-amount': {
    severity: 'warning',
    vi: {
      text: 'Số đã giải ngân {disbursed} lớn hơn kinh phí {amount}.',
      hint: 'Kiểm tra lại hai số và đơn vị tính của chúng.',
    },
    en: {
      text: 'The disbursed sum {disbursed} is above the amount {amount}.',
      hint: 'Check the two figures and their unit.',
    },
    example: { disbursed: '25', amount: '20' },
  },
  'sum-from-parts': {
    severity: 'warning',
    vi: {
      text: 'Ô tổng để trống; chương trình cộng các nguồn ở bên cạnh được {sum} và dùng số này.',
      hint: 'Ghi số tổng vào ô nếu còn nguồn khác hoặc số cộng chưa đúng.',
    },
    en: {
      text: 'The sum is blank; the sources beside it add up to {sum}, which is used.',
      hint: 'Write the sum into the cell if there are other sources or the addition is wrong.',
    },
    example: { sum: '170' },
  },
  'parts-against-sum': {
    severity: 'warning',
    vi: {
      text: 'Số tổng ghi {sum}, nhưng các nguồn ở bên cạnh cộng lại là {parts}; báo cáo dùng số tổng.',
      hint: 'Sửa số tổng hoặc các nguồn cho khớp nhau; kiểm tra đơn vị tính của từng cột.',
    },
    en: {
      text: 'The sum says {sum}, but the sources beside it add up to {parts}; the report uses the sum.',
      hint: 'Correct the sum or the sources; check the unit of each column.',
    },
    example: { sum: '80', parts: '70' },
  },
  'target-taken-as-ceiling': {
    severity: 'warning',
    vi: {
      text: 'Kế hoạch “{text}” của chỉ tiêu càng ít càng tốt được hiểu là “{ceiling}”: kết quả cao hơn là không đạt.',
      hint: 'Ghi “≤ {text}” hoặc “không quá {text}” để nói rõ; nếu càng nhiều càng tốt, ghi “≥ {text}”.',
    },
    en: {
      text: 'The plan “{text}” of something unwished is taken as “{ceiling}”: a higher result misses it.',
      hint: 'Write “≤ {text}” to say so, or “≥ {text}” if more is better.',
    },
    example: { text: '10', ceiling: 'không quá 10' },
  },
  'target-of-zero': {
    severity: 'warning',
    vi: {
      text: 'Kế hoạch ghi “{text}” nên kết quả {actual} được tính là đạt, cũng như mọi kết quả khác.',
      hint: 'Nếu kế hoạch là không để xảy ra, ghi “≤ 0”; nếu kế hoạch có số khác, sửa lại số đó.',
    },
    en: {
      text: 'The plan says “{text}”, so the result {actual} counts as met, as any other would.',
      hint: 'If the plan is that there be none, write “≤ 0”; otherwise correct the figure.',
    },
    example: { text: '0', actual: '3' },
  },
  'claimed-rate-wrong': {
    severity: 'warning',
    vi: {
      text: 'Tỷ lệ ghi {claimed}, nhưng kết quả {actual} so với kế hoạch {target} là {right}.',
      hint: 'Sửa tỷ lệ thành {right}; báo cáo dùng tỷ lệ tính lại.',
    },
    en: {
      text: 'The rate says {claimed}, but {actual} against the target {target} is {right}.',
      hint: 'Correct the rate to {right}; the report uses the computed one.',
    },
    example: { claimed: '90%', actual: '72%', target: '90%', right: '80%' },
  },
  'score-above-maximum': {
    severity: 'error',
    vi: {
      text: 'Điểm {score} lớn hơn điểm tối đa {maximum}.',
      hint: 'Sửa điểm hoặc điểm tối đa.',
    },
    en: {
      text: 'The score {score} is above the maximum {maximum}.',
      hint: 'Correct the score or the maximum.',
    },
    example: { score: '25', maximum: '20' },
  },
  'score-against-rule': {
    severity: 'warning',
    vi: {
      text: 'Điểm ghi {claimed}, nhưng theo cách tính “{rule}” là {right}.',
      hint: 'Kiểm tra lại điểm tự chấm; nếu cách tính khác thì ghi rõ ở cột Ghi chú.',
    },
    en: {
      text: 'The score says {claimed}, but by the rule “{rule}” it is {right}.',
      hint: 'Check the score; if it is computed otherwise, say so in the notes.',
    },
    example: { claimed: '20', rule: 'Tỷ lệ × Điểm tối đa', right: '16' },
  },
} as const satisfies Entries
