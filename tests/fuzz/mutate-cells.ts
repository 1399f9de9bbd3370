import type { Parts } from '../support/xlsx-xml.js'
import type { Random } from './random.js'

const NUMBERS = [
  '0',
  '-1',
  '1',
  '0.5',
  '0.98',
  '98',
  '100',
  '101',
  '1234',
  '1.234',
  '-0',
  '1e15',
  '123456789012345678',
  '1e-7',
  '1e300',
  '-1e300',
  '5e-324',
  '1.7976931348623157e308',
  '0.1',
  '45366',
  '60',
  '2958465',
  '2958466',
  '-45366',
] as const
const TEXTS = [
  '',
  ' ',
  '-',
  '…',
  'x',
  'không có',
  'KXĐ',
  'không áp dụng',
  '0%',
  '98%',
  '98.8 %',
  '1.234',
  '1.234,5',
  '1,234.5',
  '1.234.567',
  '17/17',
  '5/0',
  '0/0',
  '10/12',
  '15/37',
  '100/3',
  '≥ 80%',
  '≤ 3 Đông Nam Á; ≤ 50 Thế giới',
  'dưới 5%',
  '20% -30%',
  'từ 20 đến 30%',
  '04 cuộc/năm (theo quý)',
  '1 tháng có một bản tin',
  'Hoàn thành',
  'Đã hoàn thành',
  'Quá hạn',
  'Thường xuyên',
  '31/02/2024',
  '31/12/2024',
  '13/13/2024',
  '00/00/0000',
  'Quý I',
  'Quý V/2024',
  'Tháng 13/2024',
  '6 tháng đầu năm 2024',
  'ngày 30 tháng 02 năm 2024',
  'Năm 2024',
  'Năm 99999',
  'trước ngày 15 hàng tháng',
  '9'.repeat(400),
  '1'.repeat(40) + '%',
  '1,5 tỷ đồng',
  '20 triệu',
  'I',
  'IV',
  'a)',
  '1.1',
  '4.10',
  '(05 chỉ tiêu)',
  'Tổng',
  'Tổng cộng',
  'Ghi chú:',
  'Người lập biểu',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '{{',
  '}}',
  '{{{',
  '{{kỳ}}',
  '{{#each x}}',
  '{{> bao-cao}}',
  '\\{{',
  '<b>',
  '</b>',
  '<bảng>',
  '</bảng>',
  '<script>alert(1)</script>',
  '&amp;',
  '&',
  '"',
  "'",
  ']]>',
  '<!--',
  '=1+1',
  '\u00a0',
  '\u200b',
  '\ufeff',
  'Tỷ lệ',
  'Te\u0302n',
  'Tû lÖ hå s¬',
  'Keá hoaïch',
  '😀',
  '\ud83d',
  '\udc00',
  '\ufffe',
  '\uffff',
  '\u0000',
  '\u0001',
  '\u000b',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\u202e',
  'a\nb\nc',
  '\t\t',
  '_x000D_',
  '_x0041_',
  'A'.repeat(32767),
  'Nội dung '.repeat(3600),
  '\n'.repeat(2000),
  'ệ'.repeat(5000),
  '(((((((((((((((((((((',
  '%%%%',
  '////',
  ';;;;',
  '- - - -',
  'Tháng 4/2024',
  'Thông tin',
  'STT',
  'Nội dung',
  'Kết quả',
  'Đơn vị',
  'Tiến độ',
  'Chỉ tiêu',
  'Giải trình',
  'Kinh phí (không phát hành)',
] as const
const FORMULAS = [
  '<f>1/0</f><v>0</v>',
  '<f>SUM(A1:A9)</f>',
  '<f>A1</f><v></v>',
  '<f>x</f><v>12</v>',
  '<f>NOW()</f><v>45366.5</v>',
] as const
const ERRORS = ['#REF!', '#DIV/0!', '#N/A', '#VALUE!', '#lạ'] as const
const PAIR = /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs

/** Changes what stands in cells of a good workbook, the file itself stays sound: values, dates, odd texts, rows and merges. */
export function mutateCells(good: Parts, random: Random): Parts {
  const parts: Record<string, string | Uint8Array> = { ...good }
  const sheets = Object.keys(parts).filter(name => name.startsWith('xl/worksheets/') && name.endsWith('.xml'))
  for (let left = 1 + random.below(6); left > 0; left -= 1) {
    const name = sheets[random.below(sheets.length)] ?? ''
    const xml = String(parts[name] ?? '')
    parts[name] = random.once(6) ? changeRows(xml, random) : changeCell(xml, random)
  }
  return parts
}

function changeCell(xml: string, random: Random): string {
  const cells = [...xml.matchAll(PAIR)]
  const chosen = cells[random.below(cells.length)]
  if (chosen === undefined) return xml
  const style = /\bs="\d+"/.exec(chosen[2] ?? '')?.[0] ?? ''
  const other = cells[random.below(cells.length)]
  const cell = random.once(8)
    ? `<c r="${chosen[1]}" ${other?.[2] ?? ''}>${other?.[3] ?? ''}</c>`
    : newCell(chosen[1] ?? 'A1', random.once(3) ? `s="${random.below(12)}"` : style, random)
  return xml.slice(0, chosen.index) + cell + xml.slice(chosen.index + chosen[0].length)
}

function newCell(address: string, style: string, random: Random): string {
  switch (random.below(9)) {
    case 0:
    case 1:
      return `<c r="${address}" ${style}><v>${random.pick(NUMBERS)}</v></c>`
    case 2:
      return `<c r="${address}" ${style} t="d"><v>${1900 + random.below(250)}-0${1 + random.below(9)}-${10 + random.below(22)}</v></c>`
    case 3:
      return random.once(2)
        ? `<c r="${address}" ${style} t="b"><v>${random.below(2)}</v></c>`
        : `<c r="${address}" ${style}/>`
    case 4:
      return random.once(2)
        ? `<c r="${address}" ${style}>${random.pick(FORMULAS)}</c>`
        : `<c r="${address}" ${style} t="e"><v>${random.pick(ERRORS)}</v></c>`
    default:
      return `<c r="${address}" ${style} t="inlineStr"><is><t xml:space="preserve">${written(oddText(random))}</t></is></c>`
  }
}

function oddText(random: Random): string {
  if (random.once(4)) return random.pick(TEXTS) + random.pick([' ', '; ', '\n', '']) + random.pick(TEXTS)
  if (random.once(8))
    return Array.from({ length: random.below(30) }, () => String.fromCharCode(random.below(0x10000))).join('')
  return random.pick(TEXTS)
}

/** Writes a text as Excel does: markup escaped, what XML cannot hold as _xHHHH_. */
function written(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      character => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
}

/** Drops, empties, hides or exchanges rows, or merges some cells. */
function changeRows(xml: string, random: Random): string {
  const rows = [...xml.matchAll(/<row r="(\d+)"[^>]*>.*?<\/row>/gs)]
  const chosen = rows[random.below(rows.length)]
  if (chosen === undefined) return xml
  const before = xml.slice(0, chosen.index)
  const after = xml.slice(chosen.index + chosen[0].length)
  const number = chosen[1] ?? '1'
  switch (random.below(5)) {
    case 0:
      return before + after
    case 1:
      return before + chosen[0].replace('<row ', '<row hidden="1" ') + after
    case 2: {
      const other = rows[random.below(rows.length)]
      const moved = (other?.[0] ?? '').replaceAll(
        new RegExp(`(?<=r="[A-Z]*)${other?.[1] ?? ''}(?=")`, 'g'),
        number,
      )
      return before + moved + after
    }
    case 3: {
      const merge = `<mergeCell ref="A${number}:${random.pick(['B', 'D', 'H'])}${Number(number) + random.below(4)}"/>`
      return xml.includes('<mergeCells')
        ? xml.replace(/<mergeCells[^>]*>/, found => found + merge)
        : xml.replace('</sheetData>', `</sheetData><mergeCells>${merge}</mergeCells>`)
    }
    default:
      return (
        before +
        chosen[0].replace(PAIR, (cell, address: string) =>
          random.once(2) ? newCell(address, '', random) : cell,
        ) +
        after
      )
  }
}
