/** Stage: document tree → one HTML page, the second writer of the same tree. Looks like paper, prints to A4, needs nothing from the network. */
import type { Block, Chart, Inline, OfficialDocument, Section, Table, TableCell } from '../model/document.js'
import type { OfficeStyle } from '../model/office-style.js'
import { paperStyles } from './paper-styles.js'

/** Writes the page. Text is data: it is always escaped. */
export function writeHtml(document: OfficialDocument, style: OfficeStyle): string {
  const sections = document.sections.map(writeSection).join('\n')
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(document.properties.title)}</title>
<style>
${paperStyles(style)}
</style>
</head>
<body>
${sections}
</body>
</html>
`
}

function writeSection(section: Section): string {
  return `<section class="sheet ${section.orientation}">\n${section.blocks.map(writeBlock).join('\n')}\n</section>`
}

type Handlers = {
  readonly [Type in Block['type']]: (block: Extract<Block, { readonly type: Type }>) => string
}

const handlers: Handlers = {
  letterhead: ({ parentBody, body, number, placeAndDate, about }) =>
    `<table class="letterhead"><tr><td>${parentBody === null ? '' : `<div>${lines(parentBody)}</div>`}<div class="bold short-line">${lines(body)}</div></td>` +
    '<td><div class="bold">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</div><div class="bold motto"><span>Độc lập - Tự do - Hạnh phúc</span></div></td></tr>' +
    `<tr><td class="number">${escapeHtml(number)}${about === null ? '' : `<div class="about">${lines(about)}</div>`}</td><td class="date">${escapeHtml(placeAndDate)}</td></tr></table>`,
  title: ({ kind, subject }) =>
    `<div class="title"><h1>${escapeHtml(kind)}</h1><p class="short-line">${lines(subject)}</p></div>`,
  addressees: ({ names }) =>
    names.length === 1
      ? `<p class="addressees">Kính gửi: ${escapeHtml(names[0] ?? '')}</p>`
      : `<div class="addressees several"><span>Kính gửi:</span><ul>${names.map((name, at) => `<li>- ${escapeHtml(name)}${at === names.length - 1 ? '.' : ';'}</li>`).join('')}</ul></div>`,
  heading: ({ level, number, inlines }) => {
    const tag = { part: 'h2', section: 'h2', clause: 'h3', point: 'h4' }[level]
    return `<${tag} class="${level}">${number === '' ? '' : `${escapeHtml(number)} `}${writeInlines(inlines)}</${tag}>`
  },
  paragraph: ({ style, inlines }) => `<p class="${style}">${writeInlines(inlines)}</p>`,
  list: ({ items }) =>
    `<div class="list">${items.map(item => `<p style="--depth:${item.depth}">${escapeHtml(item.marker)} ${writeInlines(item.inlines)}</p>`).join('\n')}</div>`,
  table: writeTable,
  chart: writeChart,
  signature: ({ capacity, post, name, recipients }) =>
    '<table class="signature"><tr><td>' +
    (recipients.length === 0
      ? ''
      : `<p class="receivers">Nơi nhận:</p>${recipients.map((each, at) => `<p class="receiver">- ${escapeHtml(each)}${at === recipients.length - 1 ? '.' : ';'}</p>`).join('')}`) +
    `</td><td>${capacity.map(line => `<p class="bold">${escapeHtml(line)}</p>`).join('')}<div class="space"></div>${post === null ? '' : `<p class="bold">${escapeHtml(post)}</p>`}<p class="bold">${escapeHtml(name)}</p></td></tr></table>`,
  'appendix-head': ({ label, title, reference, stamp }) =>
    `${stamp === null ? '' : `<p class="stamp">${lines(stamp)}</p>`}<div class="appendix-head"><h1>${escapeHtml(label)}</h1><h2>${lines(title)}</h2>${reference === null ? '' : `<p class="short-line">${escapeHtml(reference)}</p>`}</div>`,
  'page-break': () => '<div class="page-break"></div>',
}

function writeBlock(block: Block): string {
  // Each handler takes exactly the block its key names; the union cannot be narrowed through an index.
  const handle = handlers[block.type] as (block: Block) => string
  return handle(block)
}

function writeTable(table: Table): string {
  const cell = (each: TableCell, tag: 'th' | 'td', column: number) => {
    const align = each.align ?? table.columns[column]?.align ?? 'left'
    const spans = `${each.columns > 1 ? ` colspan="${each.columns}"` : ''}${each.rows > 1 ? ` rowspan="${each.rows}"` : ''}`
    const classes = [align, each.bold ? 'bold' : '', each.italic ? 'italic' : '']
      .filter(name => name !== '')
      .join(' ')
    return `<${tag}${spans} class="${classes}">${lines(each.text)}</${tag}>`
  }
  const rows = (list: Table['rows'], tag: 'th' | 'td') => {
    // Columns still covered by a cell of a row above, and for how many more rows.
    const covered: number[] = []
    return list
      .map(row => {
        let column = 0
        const cells = row.cells.map(each => {
          while ((covered[column] ?? 0) > 0) column += 1
          const at = column
          for (let n = 0; n < each.columns; n += 1) covered[at + n] = each.rows
          column = at + each.columns
          return cell(each, tag, at)
        })
        for (let n = 0; n < covered.length; n += 1) covered[n] = Math.max(0, (covered[n] ?? 0) - 1)
        return `<tr class="${row.kind}">${cells.join('')}</tr>`
      })
      .join('\n')
  }
  const columns = table.columns
    .map(each => `<col${each.width === null ? '' : ` style="width:${each.width}mm"`}>`)
    .join('')
  return `<table class="grid" aria-label="${escapeHtml(table.description)}"><colgroup>${columns}</colgroup><thead>${rows(table.header, 'th')}</thead><tbody>${rows(table.rows, 'td')}</tbody></table>`
}

const greys = ['#404040', '#a6a6a6', '#d9d9d9', '#737373']

/** Bars of a chart, each as long as its share of the greatest value. */
function writeChart(chart: Chart): string {
  const most = Math.max(1, ...chart.series.flatMap(each => each.values))
  const legend = chart.series
    .map(
      (each, at) =>
        `<span><i style="background:${greys[at % greys.length]}"></i>${escapeHtml(each.name)}</span>`,
    )
    .join('')
  const rows = chart.categories
    .map((category, row) => {
      const bars = chart.series
        .map((each, at) => {
          const value = each.values[row] ?? 0
          return `<b style="width:${((value / most) * 85).toFixed(1)}%;background:${greys[at % greys.length]}"></b><em>${escapeHtml(String(value).replace('.', ','))}</em>`
        })
        .join('<br>')
      return `<tr><td>${escapeHtml(category)}</td><td class="bars">${bars}</td></tr>`
    })
    .join('')
  return `<figure role="img" aria-label="${escapeHtml(chart.description)}"><figcaption>${escapeHtml(chart.title)}</figcaption><table>${rows}</table><div class="legend">${legend}</div></figure>`
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines
    .map(each => {
      if (each.type === 'break') return '<br>'
      const italic = each.italic ? `<i>${lines(each.text)}</i>` : lines(each.text)
      return each.bold ? `<b>${italic}</b>` : italic
    })
    .join('')
}

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>')

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`)
}
