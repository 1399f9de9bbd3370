/** Consolidates 300, 1,000 and 3,000 made-up communes: time, peak memory, and whether every sum is the sum of the units. Needs a build (npm run build) and GNU time. */
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { strToU8, zipSync } from 'fflate'

const main = process.env.BAOCAO_MAIN ?? 'dist/bin/main.js'
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [300, 1000, 3000]
const runs = Number(process.env.RUNS ?? 1)

const xmlText = text => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;')
const letters = at => (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))

function sheetXml(rows) {
  const body = rows.map((cells, row) => {
    const written = cells.map((value, at) => {
      if (value === null || value === '') return ''
      const place = `${letters(at)}${row + 1}`
      return typeof value === 'number'
        ? `<c r="${place}"><v>${value}</v></c>`
        : `<c r="${place}" t="inlineStr"><is><t>${xmlText(value)}</t></is></c>`
    })
    return `<row r="${row + 1}">${written.join('')}</row>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body.join('')}</sheetData></worksheet>`
}

/** Sheets by name to the bytes of a small .xlsx. */
function workbook(sheets) {
  const names = Object.keys(sheets)
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const files = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${relations}">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
  }
  names.forEach((name, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheets[name])
  })
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

const areas = ['Chính quyền số', 'Kinh tế số', 'Xã hội số']
const indicators = Array.from({ length: 21 }, (_, at) => ({
  name: `${at % 3 === 2 ? 'Số lượt thực hiện' : 'Tỷ lệ thực hiện'} nội dung thứ ${at + 1} của kế hoạch`,
  kind: at % 3 === 2 ? 'count' : at === 6 ? 'percent' : 'ratio',
}))

/** Figures from the number of the unit alone: the same bench every time. */
const figure = (unit, at, modulus) => (unit * 7919 + at * 104_729 + unit * at * 31) % modulus

const nameOf = unit =>
  `Xã ${['Tân', 'Phú', 'Long', 'Bình', 'An', 'Hòa', 'Đông', 'Vĩnh'][unit % 8]} ${['Hà', 'Hạ', 'Lâm', 'Thọ', 'Lộc', 'Sơn', 'Mỹ', 'Đức', 'Ân', 'An'][Math.floor(unit / 8) % 10]} ${Math.floor(unit / 80) + 1}`

function unitBook(unit, sums) {
  const rows = [
    ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU'],
    [],
    ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Tử số', 'Mẫu số', 'Kết quả'],
  ]
  indicators.forEach(({ name, kind }, at) => {
    if (at % 7 === 0) rows.push([['I', 'II', 'III'][at / 7], areas[at / 7]])
    const sum = sums[at]
    if ((unit + at) % 97 === 0) {
      rows.push([
        at + 1,
        name,
        kind === 'count' ? 'lượt' : '%',
        kind === 'count' ? '100 lượt' : '60%',
        null,
        null,
        null,
      ])
      return
    }
    sum.reported += 1
    if (kind === 'ratio') {
      const whole = 100 + figure(unit, at, 900)
      const part = Math.ceil(whole / 20) + figure(unit, at + 3, whole - Math.ceil(whole / 20) + 1)
      sum.numerator += part
      sum.denominator += whole
      rows.push([at + 1, name, '%', '60%', part, whole, Math.round((part / whole) * 10_000) / 100])
    } else if (kind === 'count') {
      const value = figure(unit, at, 500)
      sum.value += value
      rows.push([at + 1, name, 'lượt', '100 lượt', null, null, value])
    } else rows.push([at + 1, name, '%', '60%', null, null, 1 + figure(unit, at, 100)])
  })
  const tasks = [
    ['NHIỆM VỤ CHUYỂN ĐỔI SỐ'],
    [],
    ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả đạt được', 'Trạng thái'],
  ]
  for (let task = 1; task <= 8; task += 1) {
    const done = (unit + task) % 5 !== 0
    tasks.push([
      task,
      `Triển khai nhiệm vụ số ${task} theo kế hoạch`,
      'Văn phòng',
      `${task}/4/2024`,
      done ? 'Đã thực hiện xong' : 'Đang thực hiện',
      done ? 'Hoàn thành' : 'Đang thực hiện',
    ])
  }
  return workbook({
    'Thông tin': [
      ['THÔNG TIN CHUNG'],
      [],
      ['Cơ quan ban hành', `ỦY BAN NHÂN DÂN ${nameOf(unit).toLocaleUpperCase('vi')}`],
      ['Tên viết tắt cơ quan', 'UBND'],
      ['Địa danh', nameOf(unit).slice(3)],
      ['Tên đơn vị báo cáo', unit % 2 === 0 ? nameOf(unit) : `UBND ${nameOf(unit).toLowerCase()}`],
      ['Kỳ báo cáo', 'Tháng 4/2024'],
      ['Ngày ban hành', unit % 50 === 0 ? '16/4/2024' : '12/4/2024'],
    ],
    'Chỉ tiêu': rows,
    'Nhiệm vụ': tasks,
    'Đánh giá': [
      ['ĐÁNH GIÁ'],
      [],
      ['Mục', 'Nội dung'],
      ['Khó khăn', `Khó khăn thứ ${unit % 40} của địa phương trong kỳ báo cáo.`],
    ],
  })
}

function writeFolder(size) {
  const folder = mkdtempSync(join(tmpdir(), `baocao-units-${size}-`))
  mkdirSync(join(folder, 'vao'))
  const sums = indicators.map(() => ({ numerator: 0, denominator: 0, value: 0, reported: 0 }))
  const missing = []
  for (let unit = 0; unit < size; unit += 1) {
    if (unit % 200 === 199) missing.push(nameOf(unit))
    else
      writeFileSync(join(folder, 'vao', `don-vi-${String(unit).padStart(4, '0')}.xlsx`), unitBook(unit, sums))
  }
  const list = Array.from({ length: size }, (_, unit) => [unit + 1, nameOf(unit)])
  writeFileSync(
    join(folder, 'co-quan.xlsx'),
    workbook({
      'Thông tin': [
        ['THÔNG TIN CHUNG'],
        [],
        ['Cơ quan ban hành', 'BỘ THÔNG TIN VÀ TRUYỀN THÔNG'],
        ['Địa danh', 'Hà Nội'],
        ['Tên đơn vị báo cáo', 'Bộ Thông tin và Truyền thông'],
        ['Hạn báo cáo của đơn vị', 'trước ngày 15 hàng tháng'],
      ],
      'Danh sách đơn vị': [['DANH SÁCH ĐƠN VỊ'], [], ['TT', 'Tên đơn vị'], ...list],
    }),
  )
  return { folder, sums, missing }
}

function check(found, sums, missing, size) {
  const faults = []
  const expect = (what, got, wanted) => {
    if (JSON.stringify(got) !== JSON.stringify(wanted))
      faults.push(`${what}: ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`)
  }
  expect('expected', found.expected, size)
  expect('sent', found.sent, size - missing.length)
  expect('missing', [...found.missing].sort(), [...missing].sort())
  expect('indicators', found.indicators.length, indicators.length)
  indicators.forEach(({ name, kind }, at) => {
    const own = found.indicators.find(each => each.name === name)
    if (kind === 'ratio') {
      expect(`${name} numerator`, own?.numerator, sums[at].numerator)
      expect(`${name} denominator`, own?.denominator, sums[at].denominator)
      expect(`${name} within 100 %`, own?.value <= 100, true)
    } else expect(`${name} value`, own?.value, kind === 'count' ? sums[at].value : null)
    expect(`${name} reported`, own?.reported, sums[at].reported)
  })
  const total = found.summary.indicators.total
  expect('indicators in all', total, (size - missing.length) * indicators.length)
  return faults
}

const results = []
for (const size of sizes) {
  const { folder, sums, missing } = writeFolder(size)
  for (let run = 0; run < runs; run += 1) {
    const out = join(folder, `ra-${run}`)
    const done = spawnSync(
      '/usr/bin/time',
      [
        '-v',
        '-o',
        join(folder, 'use'),
        process.execPath,
        resolve(main),
        'consolidate',
        folder,
        '--out',
        out,
        '--json',
      ],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    )
    const use = readFileSync(join(folder, 'use'), 'utf8')
    const clock = /Elapsed.*: (?:(\d+):)?(\d+):([\d.]+)/.exec(use)
    const seconds = Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3])
    const cpu = Number(/User time.*: ([\d.]+)/.exec(use)[1]) + Number(/System time.*: ([\d.]+)/.exec(use)[1])
    const megabytes = Number(/Maximum resident.*: (\d+)/.exec(use)[1]) / 1024
    let faults = [`no JSON: ${done.stderr.slice(0, 400)}`]
    try {
      faults = check(JSON.parse(done.stdout), sums, missing, size)
    } catch (error) {
      faults.push(String(error))
    }
    const made = (existsSync(out) ? readdirSync(out) : [])
      .filter(name => /\.(docx|xlsx)$/.test(name))
      .map(name => `${name} ${(statSync(join(out, name)).size / 1024).toFixed(0)} KB`)
    results.push({ size, seconds, cpu, megabytes })
    console.log(
      `${size} units: ${seconds.toFixed(1)} s (processor ${cpu.toFixed(1)} s), peak ${megabytes.toFixed(0)} MB, exit ${done.status}; ${made.join(', ')}; sums ${faults.length === 0 ? 'right' : `WRONG: ${faults.slice(0, 5).join('; ')}`}`,
    )
    if (faults.length > 0) process.exitCode = 1
  }
  if (process.env.KEEP !== '1') rmSync(folder, { recursive: true, force: true })
  else console.log(folder)
}
const [first, last] = [results[0], results.at(-1)]
if (last.size > first.size)
  console.log(
    `from ${first.size} to ${last.size} units (${(last.size / first.size).toFixed(1)} times): time ${(last.seconds / first.seconds).toFixed(1)} times, processor ${(last.cpu / first.cpu).toFixed(1)} times, memory ${(last.megabytes / first.megabytes).toFixed(1)} times`,
  )
