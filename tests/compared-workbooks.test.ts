import { describe, expect, test } from 'vitest'
import { generate, preview } from '../src/index.js'
import { caseFrom } from './corpus/case-file.js'
import { writeXml } from './corpus/writers/write-xml.js'

function workbook(period: string, actual: number): Uint8Array {
  const drawn = `# A quarter
## Sheet Thông tin
| Cơ quan ban hành | Ủy ban nhân dân xã Tam Phước |
| Kỳ báo cáo | ${period} |

## Sheet Chỉ tiêu
| STT | Chỉ tiêu | Đơn vị tính | Kế hoạch | Kết quả |
| 1 | Hồ sơ nộp trực tuyến | hồ sơ | 100 | ${actual} |
`
  return writeXml(caseFrom('drawn', drawn), { texts: 'inline', date1904: false, styles: true })
}

const own = workbook('Quý II/2024', 80)
const codes = ['comparison-not-earlier', 'comparison-unreadable']
const found = async (options: Parameters<typeof generate>[1]) =>
  (await generate(own, options)).messages.filter(each => codes.includes(each.code))

describe('a workbook to compare with', () => {
  test.each(['Quý II/2024', 'Quý III/2024', 'Tháng 6/2024', 'Năm 2024', 'Quý II/2025'])(
    'of %s is not before quarter II: told, and not compared with',
    async period => {
      const other = workbook(period, 40)
      const [message, ...more] = await found({ previous: other })
      expect(more).toEqual([])
      expect(message).toMatchObject({ code: 'comparison-not-earlier', severity: 'warning' })
      expect(message?.values).toMatchObject({ which: 'kỳ trước', own: 'quý II năm 2024' })
      expect((await found({ lastYear: other })).map(each => each.values['which'])).toEqual([
        'cùng kỳ năm trước',
      ])
      const alone = await preview(own, {})
      expect((await preview(own, { previous: other })).html).toBe(alone.html)
      expect((await preview(own, { lastYear: other })).html).toBe(alone.html)
    },
  )

  test.each(['Quý I/2024', 'Tháng 5/2024', 'Năm 2023'])('of %s is compared with', async period => {
    const other = workbook(period, 40)
    expect(await found({ previous: other, lastYear: workbook('Quý II/2023', 40) })).toEqual([])
    const { html } = await preview(own, { previous: other })
    expect(html).not.toBe((await preview(own, {})).html)
  })
})
