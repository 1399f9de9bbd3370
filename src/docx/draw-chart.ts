/** Draws a native, editable Word chart in black and grey, with its workbook embedded. */
import type { ParagraphChild } from 'docx'
import { ChartRun } from 'docx/charts'
import type { Chart } from '../model/document.js'
import type { OfficeStyle } from '../model/office-style.js'
import { cleanText } from './xml-text.js'

/** Fills that stay apart in black-and-white print. */
const GREYS = ['262626', 'A6A6A6', '595959', 'D9D9D9', '7F7F7F', 'BFBFBF']
const BORDER = { fill: 'FFFFFF', border: 'none' } as const
const PIXELS_PER_MM = 96 / 25.4
const WIDTH_MM = 150
const COLUMN_HEIGHT_MM = 80
const BAR_HEIGHT_MM = 12
const LEAST_HEIGHT_MM = 60
const MOST_HEIGHT_MM = 200
/** Excel number formats; Word writes the separators of the reader's country. */
const WHOLE = '#,##0'
const ONE_DECIMAL = '#,##0.0'
const ROUND_AXIS_FROM = 10

/** Draws the chart; it must have categories and series. A value that is no number leaves a gap. */
export function drawChart(chart: Chart, style: OfficeStyle): ParagraphChild {
  const font = { name: 'Times New Roman', color: '000000' }
  const size = style.tableSize - 1
  const height =
    chart.kind === 'column'
      ? COLUMN_HEIGHT_MM
      : Math.min(MOST_HEIGHT_MM, Math.max(LEAST_HEIGHT_MM, chart.categories.length * BAR_HEIGHT_MM + 30))
  const values = chart.series.flatMap(series => series.values).filter(Number.isFinite)
  const format = values.every(Number.isInteger) ? WHOLE : ONE_DECIMAL
  return new ChartRun({
    type: chart.kind,
    ...(chart.title === ''
      ? {}
      : { title: { text: cleanText(chart.title), font: { size: style.tableSize, bold: true } } }),
    font,
    categories: chart.categories.map(cleanText),
    series: chart.series.map((series, index) => ({
      name: cleanText(series.name),
      values: chart.categories.map((_, at) => finite(series.values[at])),
      color: GREYS[index % GREYS.length] ?? '000000',
    })),
    categoryAxis: { font: { size }, ...(chart.kind === 'bar' ? { reverseOrder: true } : {}) },
    valueAxis: {
      minimum: Math.min(0, ...values),
      numberFormat: Math.max(0, ...values) < ROUND_AXIS_FROM ? format : WHOLE,
      font: { size },
      // With the categories turned round, the axis stays below only where they end.
      ...(chart.kind === 'bar' ? { crossesAt: 'maximum' as const } : {}),
    },
    dataLabels: { value: true, numberFormat: format, font: { size } },
    legend: chart.series.length > 1 ? { position: 'bottom', font: { size } } : false,
    chartArea: BORDER,
    transformation: {
      width: Math.round(WIDTH_MM * PIXELS_PER_MM),
      height: Math.round(height * PIXELS_PER_MM),
    },
    altText: { name: cleanText(chart.title), description: cleanText(chart.description) },
  })
}

function finite(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value
}
