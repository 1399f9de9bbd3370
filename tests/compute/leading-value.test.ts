import { describe, expect, test } from 'vitest'
import { indicatorTable, plan, reportOf } from './plans.js'
import { indicator } from './rows.js'

describe('results in words are compared by the value they begin with', () => {
  test.each([
    ['100%', '98,5% (tăng 2% so với cùng kỳ)', 'inProgress', 98.5],
    ['80%', 'Đạt 83%, tăng so với cùng kỳ', 'exceeded', 103.8],
    ['10 buổi', 'Đã tổ chức 12 buổi với 600 người tham dự', 'exceeded', 120],
    ['02 lớp', 'Đã tổ chức 01 lớp, dự kiến quý III tổ chức 01 lớp', 'inProgress', 50],
    ['12/12 thôn', '12/12 thôn, đạt 100%', 'met', 100],
    ['25', 'tổng số 30, trong đó: Thôn 1 10, Thôn 2 20', 'exceeded', 120],
    ['25 tổ', 'tổng số 30 trong đó Thôn 1 10', 'exceeded', 120],
    ['25', '1.000 hộ, gồm thôn A: 400, thôn B: 600', 'unjudged', null],
    ['25', '30 (trong đó Thôn 1: 10)', 'exceeded', 120],
    ['80%', '30, trong đó Thôn 1: 10', 'unjudged', null],
    ['01 mô hình', 'Chưa thực hiện', 'inProgress', null],
    ['02 lớp', 'Đã tập huấn cho 30 người', 'met', null],
  ])('%s: %s', (target, actual, state, rate) => {
    const made = reportOf(plan([indicatorTable([indicator(target, actual)])])).indicators
    expect(made?.items[0]).toMatchObject({ state, rate })
  })
})
