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

export function drawChart(chart: Chart, style: OfficeStyle): ParagraphChild {
  const font = { name: 'Times New Roman', color: '000000' }
  const size = style.tableSize - 1
  const height =
    chart.kind === 'column'
      ? COLUMN_HEIGHT_MM
      : Math.min(MOST_HEIGHT_MM, Math.max(LEAST_HEIGHT_MM, chart.categories.length * BAR_HEIGHT_MM + 30))
  return new ChartRun({
    type: chart.kind,
    ...(chart.title === ''
      ? {}
      : { title: { text: cleanText(chart.title), font: { size: style.tableSize, bold: true } } }),
    font,
    categories: chart.categories.map(cleanText),
    series: chart.series.map((series, index) => ({
      name: cleanText(series.name),
      values: series.values,
      color: GREYS[index % GREYS.length] ?? '000000',
    })),
    categoryAxis: { font: { size }, ...(chart.kind === 'bar' ? { reverseOrder: true } : {}) },
    valueAxis: { minimum: Math.min(0, ...chart.series.flatMap(series => series.values)), font: { size } },
    dataLabels: { value: true, font: { size } },
    legend: chart.series.length > 1 ? { position: 'bottom', font: { size } } : false,
    chartArea: BORDER,
    transformation: {
      width: Math.round(WIDTH_MM * PIXELS_PER_MM),
      height: Math.round(height * PIXELS_PER_MM),
    },
    altText: { name: cleanText(chart.title), description: cleanText(chart.description) },
  })
}
