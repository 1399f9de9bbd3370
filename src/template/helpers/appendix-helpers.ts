/** The helper that hands an appendix table over as a table, so that thousands of rows never pass through text. */
import type { Table } from '../../model/document.js'
import type { Appendix } from '../../model/report.js'
import { buildAppendixTable } from './build-appendix-table.js'
import { defineHelper, type Helper, type HelperTable } from './define-helper.js'

export const appendixHelpers: readonly Helper[] = [
  defineHelper({
    name: 'appendixTable',
    summary:
      'Bảng của một phụ lục: tiêu đề nhiều tầng, dòng nhóm, dòng tổng. Đặt một mình, không đặt trong đoạn văn.',
    args: [{ name: 'phụ lục', kind: 'appendix' }],
    result: 'table',
    example: {
      template: '{{#with (first appendices)}}{{appendixTable this}}{{/with}}',
      output: '<table ref="bang-1"/>',
    },
    run: ({ args }): HelperTable => {
      // The evaluator has checked that it is an appendix.
      const table: Table = buildAppendixTable(args[0] as Appendix)
      return { type: 'helper-table', table }
    },
  }),
]
