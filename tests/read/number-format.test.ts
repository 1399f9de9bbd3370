import { describe, expect, test } from 'vitest'
import { builtInFormats, formatKind } from '../../src/read/number-format.js'

describe('formatKind', () => {
  test.each([
    'dd/mm/yyyy',
    'DD/MM/YYYY',
    'yyyy',
    'YYYY',
    'mmmm',
    'mm/yyyy',
    'm/d/yy h:mm',
    'dd/mm/yyyy;@',
    '[$-42A]dd/mm/yyyy;@',
    '[$-1010000]d/m/yyyy;@',
    '"ngày "dd" tháng "mm" năm "yyyy',
    '\\n\\g\\à\\y dd',
    '[Red]dd\\-mm',
    '"Tháng "m',
    'h:mm dd/mm',
    'mm/yy',
    'd-mmm-yy',
    '[$-411]ge.m.d',
    'dddd',
    'm',
  ])('takes %s for a date', code => {
    expect(formatKind(code)).toBe('date')
  })

  test.each([
    'General',
    'GENERAL',
    '0',
    '0.00%',
    '#,##0\\ \\d',
    '#,##0\\ \\m\\²',
    '#,##0 _h_s',
    '#,##0 "ngày"',
    '0 "đồng/m2/năm (year)"',
    '#,##0*d',
    '#,##0 VND',
    '[Magenta]0',
    '[$-42A]#,##0',
    '0.00E+00',
    '##0.0E+0',
    'h:mm',
    'hh:mm:ss',
    '[h]:mm:ss',
    '[hh]:mm',
    '[mm]:ss',
    '[ss]',
    'mm:ss',
    'mm:ss.0',
    'mmss.000',
    'h:mm AM/PM',
    'h AM/PM',
    '@',
    '',
    ';;;',
    '0;dd/mm/yyyy',
    '# ?/?',
    '"dd/mm/yyyy',
    '[dd/mm/yyyy',
    '\\d',
    '\\',
  ])('takes %s for a number', code => {
    expect(formatKind(code)).toBe('number')
  })

  test('takes the built-in dates 14–17, 22, 27–31, 36 for dates and the built-in times for numbers', () => {
    const dates = [...builtInFormats].filter(([, code]) => formatKind(code) === 'date').map(([id]) => id)
    expect(dates).toEqual([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
  })
})
