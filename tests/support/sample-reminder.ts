/** A made-up reminder letter for tests. */
import type { Reminder } from '../../src/model/reminder.js'
import { sampleReport } from './sample-report.js'

export const sampleReminder: Reminder = {
  type: 'reminder',
  matter: 'chuyển đổi số',
  office: sampleReport.office,
  number: 'Số:        /UBND-VHXH',
  placeAndDate: 'Tân Phú, ngày 15 tháng 3 năm 2024',
  unit: 'Phòng Văn hóa - Xã hội',
  periodLabel: 'quý I năm 2024',
  basis: sampleReport.planCitation,
  asOf: '2024-03-14',
  overdue: [
    {
      ordinal: '3',
      content: 'Xây dựng chuyên mục trên trang thông tin điện tử',
      dueText: '10/3/2024',
      stateText: 'Quá hạn',
      note: '',
    },
  ],
  dueSoon: [],
  missed: [
    {
      ordinal: '4',
      content: 'Tỷ lệ hồ sơ trực tuyến',
      dueText: '50%',
      stateText: 'Không đạt',
      note: 'thấp hơn 23 điểm phần trăm',
    },
  ],
  missingReport: false,
  answerBy: '2024-03-22',
  contact: '',
  signing: { ...sampleReport.signing, recipients: ['Như trên', 'Lưu: VT, VHXH'] },
}
