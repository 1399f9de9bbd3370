import { describe, expect, test } from 'vitest'
import { helpers } from '../../../src/template/helpers/helpers.js'
import { lintTemplates } from '../../../src/template/lint/lint-templates.js'
import { renderTemplate } from '../../../src/template/render-template.js'
import { sampleReport } from '../../support/sample-report.js'
import { templateSet } from '../../support/template-folder.js'

function rendered(template: string): string {
  const result = renderTemplate(sampleReport, templateSet({ example: template }), 'example')
  if (!result.ok) throw new Error(JSON.stringify(result.messages))
  return result.value.text
}

describe('helpers do what their documented example says', () => {
  test.each(helpers.map(helper => [helper.name, helper] as const))('%s', (_, helper) => {
    expect(rendered(helper.example.template)).toBe(helper.example.output)
  })

  test.each(helpers.map(helper => [helper.name, helper] as const))(
    'the lint has nothing against %s',
    (_, helper) => {
      const inside = helper.result === 'table' ? helper.example.template : `<p>${helper.example.template}</p>`
      const text = `<document title="x"><section>${inside}</section></document>`
      expect(lintTemplates(templateSet({ example: text }))).toEqual([])
    },
  )

  test('every name is there once', () => {
    expect(new Set(helpers.map(helper => helper.name)).size).toBe(helpers.length)
  })
})

describe('zero, absent, the same', () => {
  test.each([
    ['{{count 0 "nhiệm vụ"}}', '0 nhiệm vụ'],
    ['{{count 10}}', '10'],
    ['{{number summary.scores.appraised}}', '…'],
    ['{{number summary.scores.appraised absent="-"}}', '-'],
    ['{{percent 12.345 decimals=2}}', '12,35%'],
    ['{{dateLong time.period.from absent=""}}', ''],
    ['{{compare 5 5 "quý trước"}}', 'giữ nguyên so với quý trước'],
    ['{{compare 5 summary.scores.appraised "quý trước"}}', ''],
    ['{{amongWhich 3 "nhiệm vụ" 0 "quá hạn"}}', '03 nhiệm vụ'],
    ['{{join receivers}}', 'Ủy ban nhân dân huyện Long Sơn và Phòng Văn hóa và Thông tin huyện'],
    ['{{join (take receivers 1)}}', 'Ủy ban nhân dân huyện Long Sơn'],
    ['{{share 0 0}}', '…'],
    ['{{withoutStop "Hoàn thành ; "}}', 'Hoàn thành'],
    ['{{sentence "Đã xong!"}}', 'Đã xong!'],
    ['{{withCommas "Một (a; b); hai;"}}', 'Một (a; b), hai;'],
    ['{{inBrackets "3.200 trang (64%)"}}', '3.200 trang, 64%'],
    ['{{inBrackets "3.200 trang(64%)."}}', '3.200 trang, 64%.'],
    ['{{inBrackets "mua 03 máy (02 máy cũ) và lắp đặt"}}', 'mua 03 máy – 02 máy cũ – và lắp đặt'],
    ['{{inBrackets "mua 03 máy (02 máy (cũ)), lắp đặt"}}', 'mua 03 máy, 02 máy, cũ, lắp đặt'],
    ['{{inBrackets "(dự kiến) 05 lớp"}}', 'dự kiến 05 lớp'],
    ['{{inBrackets "(1) mua máy; (2) lắp đặt"}}', '1) mua máy; 2) lắp đặt'],
    ['{{inBrackets "a) mua máy; b) lắp đặt (xong"}}', 'a) mua máy; b) lắp đặt (xong'],
    ['{{uncapital "Ủy ban nhân dân xã"}}', 'Ủy ban nhân dân xã'],
    ['{{uncapital "Thường xuyên"}}', 'thường xuyên'],
    ['{{uncapital "Trà Vinh"}}', 'Trà Vinh'],
    ['{{uncapital "Báo cáo số 12/BC-UBND"}}', 'Báo cáo số 12/BC-UBND'],
    ['{{uncapital "Báo cáo tháng"}}', 'báo cáo tháng'],
    ['{{uncapital "Họp Ban Chỉ đạo"}}', 'họp Ban Chỉ đạo'],
    ['{{uncapital "Giúp Chủ tịch UBND"}}', 'giúp Chủ tịch UBND'],
    ['{{withoutDash "1. Thiếu nhân lực"}}', 'Thiếu nhân lực'],
    ['{{withoutDash "- 2.1. Thiết bị cũ"}}', 'Thiết bị cũ'],
    ['{{withoutDash "b) Kinh phí ít"}}', 'Kinh phí ít'],
    ['{{withoutDash "3 máy hỏng"}}', '3 máy hỏng'],
    ['{{withoutDash "1. Thiếu người. 2. Thiếu máy"}}', '1. Thiếu người. 2. Thiếu máy'],
    ['{{withoutStop "- 5"}}', '- 5'],
    ['{{withoutStop "- Đã mua 2 máy.\n- Đang lắp;"}}', 'Đã mua 2 máy; đang lắp'],
    ['{{withoutStop "Gồm:\n- Máy in\n- Máy quét"}}', 'Gồm: Máy in; máy quét'],
    ['{{withoutStop "Một dòng\ncòn tiếp."}}', 'Một dòng còn tiếp'],
    ['{{time.period.year}}', '2024'],
  ])('%s prints %s', (template, output) => {
    expect(rendered(template)).toBe(output)
  })
})
