import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { emptyFolder, root, runCli, samples, startCli } from '../support/run-cli.js'

const workbooks = ['tam-phuoc', 'vung-tau', 'tinh-long']
const results = [
  'tam-phuoc_bao-cao-quy-1-2024.docx',
  'tinh-long_bao-cao-6-thang-dau-nam-2024.docx',
  'vung-tau_bao-cao-thang-4-2024.docx',
]

function workingFolder(): string {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'vao'))
  for (const name of workbooks)
    copyFileSync(join(samples, `${name}.xlsx`), join(folder, 'vao', `${name}.xlsx`))
  return folder
}

/** Every file under a final name must be whole. */
function brokenFiles(folder: string): readonly string[] {
  let names: string[] = []
  try {
    names = readdirSync(join(folder, 'ra')).filter(name => name.endsWith('.docx') || name.endsWith('.xlsx'))
  } catch {
    return []
  }
  return names.filter(name => {
    try {
      return Object.keys(unzipSync(readFileSync(join(folder, 'ra', name)))).length === 0
    } catch {
      return true
    }
  })
}

describe('a run that is killed', () => {
  test('at random points of 200 runs leaves no broken file, and the next run cleans up and finishes', {
    timeout: 400_000,
  }, async () => {
    // A fixed sequence (Park–Miller) of waits between the start of the process and its end.
    let seed = 20200305
    const next = () => {
      seed = (seed * 48271) % 2147483647
      return seed / 2147483647
    }
    const folder = workingFolder()
    const whole = await runCli(['generate'], folder)
    expect(whole.code).toBe(0)
    const good = new Map(results.map(name => [name, readFileSync(join(folder, 'ra', name))]))
    const started = Date.now()
    await runCli(['generate', '--force'], folder)
    const length = Date.now() - started
    let killed = 0
    for (let run = 0; run < 200; run += 1) {
      const { child, ended } = startCli(
        ['generate', '--force', ...(run % 2 === 0 ? ['--charts'] : [])],
        folder,
      )
      const timer = setTimeout(() => child.kill('SIGKILL'), next() * length)
      const { signal } = await ended
      clearTimeout(timer)
      if (signal === 'SIGKILL') killed += 1
      expect(brokenFiles(folder)).toEqual([])
      for (const name of results) expect(statSync(join(folder, 'ra', name)).size).toBeGreaterThan(5000)
    }
    const last = await runCli(['generate', '--force'], folder)
    expect(last.code).toBe(0)
    for (const [name, bytes] of good) expect(readFileSync(join(folder, 'ra', name)).equals(bytes)).toBe(true)
    const left = readdirSync(join(folder, 'ra')).filter(
      name => name.endsWith('.baocao-tam') || / \(2\)/.test(name),
    )
    expect(left).toEqual([])
    console.log(`killed ${killed} of 200 runs; no broken file, nothing lost`)
    expect(killed).toBeGreaterThan(100)
  })
})

describe('two runs at once', () => {
  test('in one folder give the right files, once each', async () => {
    const folder = workingFolder()
    const both = await Promise.all([runCli(['generate'], folder), runCli(['generate'], folder)])
    expect(both.map(ran => ran.code)).toEqual([0, 0])
    expect(
      readdirSync(join(folder, 'ra'))
        .filter(name => name.endsWith('.docx'))
        .sort(),
    ).toEqual(results)
    const skipped = both.map(ran => ran.stdout.split('không đổi').length - 1)
    // The one that waited found everything made (each is named in a line and in the summary).
    expect(Math.max(...skipped)).toBeGreaterThanOrEqual(3)
    expect(brokenFiles(folder)).toEqual([])
  })

  test('a lock left by a dead process is taken over', async () => {
    const folder = workingFolder()
    const gone = spawnSync(process.execPath, ['-e', '']).pid
    mkdirSync(join(folder, 'ra', '.baocao'), { recursive: true })
    const { hostname } = await import('node:os')
    writeFileSync(
      join(folder, 'ra', '.baocao', 'khoa'),
      JSON.stringify({ pid: gone, host: hostname(), since: '2024-01-01T00:00:00Z' }),
    )
    expect((await runCli(['generate'], folder)).code).toBe(0)
  })
})

describe('where writing fails', () => {
  test('a full disk gives one clear message and leaves the old result as it was', async context => {
    const folder = workingFolder()
    await runCli(['generate'], folder)
    const before = results.map(name => readFileSync(join(folder, 'ra', name)))
    // A file-size limit of 4 kB stands for the full disk: every write beyond it fails.
    const script = `trap '' XFSZ; ulimit -f 4; exec "$0" "$@"`
    if (spawnSync('bash', ['-c', 'ulimit -f 4']).status !== 0)
      return context.skip('no file-size limit on this system')
    const ran = spawnSync(
      'bash',
      ['-c', script, process.execPath, join(root, 'dist/bin/main.js'), 'generate', '--force', '--charts'],
      { cwd: folder, encoding: 'utf8' },
    )
    expect(ran.status).toBe(1)
    expect(`${ran.stdout}${ran.stderr}`).toContain('Không ghi được')
    expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/ at .*\.js:\d+/)
    expect(results.map(name => readFileSync(join(folder, 'ra', name)))).toEqual(before)
    expect(readdirSync(join(folder, 'ra')).filter(name => name.endsWith('.baocao-tam'))).toEqual([])
  })

  test('a results folder that is a file is said so', async () => {
    const folder = workingFolder()
    writeFileSync(join(folder, 'ra'), 'tệp')
    const ran = await runCli(['generate'], folder)
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain('Không ghi được')
    expect(readFileSync(join(folder, 'ra'), 'utf8')).toBe('tệp')
  })

  test('a result open in an office program is kept, the new one stands beside it', async () => {
    const folder = workingFolder()
    await runCli(['generate'], folder)
    const name = 'vung-tau_bao-cao-thang-4-2024.docx'
    const before = readFileSync(join(folder, 'ra', name))
    writeFileSync(join(folder, 'ra', `~$${name.slice(2)}`), 'Nguyễn Văn A')
    const ran = await runCli(['generate', '--force', '--paper'], folder)
    expect(ran.stdout).toContain('đang mở ở chương trình khác')
    expect(readFileSync(join(folder, 'ra', name)).equals(before)).toBe(true)
    expect(readdirSync(join(folder, 'ra'))).toContain('vung-tau_bao-cao-thang-4-2024 (2).docx')
  })
})

describe('the double-click file', () => {
  test('does the folder it stands in, also with spaces and Vietnamese letters in the path', async () => {
    const parent = emptyFolder('Báo cáo quý ')
    const folder = join(parent, 'Thư mục của tôi')
    await runCli(['init', folder], parent)
    copyFileSync(join(samples, 'vung-tau.xlsx'), join(folder, 'vao', 'Tháng 4.xlsx'))
    const bin = join(parent, 'bin')
    mkdirSync(bin)
    writeFileSync(
      join(bin, 'baocao'),
      `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/bin/main.js')}" "$@"\n`,
      { mode: 0o755 },
    )
    const ran = await new Promise<{ code: number | null; out: string }>(done => {
      const child = spawn('sh', [join(folder, 'tao-bao-cao.command')], {
        cwd: '/',
        env: { ...process.env, PATH: `${bin}:${process.env['PATH']}` },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let out = ''
      child.stdout.on('data', chunk => {
        out += String(chunk)
      })
      child.on('close', code => done({ code, out }))
    })
    expect(ran.code).toBe(0)
    expect(readdirSync(join(folder, 'ra'))).toContain('vung-tau_bao-cao-thang-4-2024.docx')
  })

  test('says how to install when the command is missing', () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'vao'))
    const init = spawnSync(process.execPath, [join(root, 'dist/bin/main.js'), 'init', folder])
    expect(init.status).toBe(0)
    const ran = spawnSync('/bin/sh', [join(folder, 'tao-bao-cao.command')], {
      encoding: 'utf8',
      env: { PATH: '/nonexistent:/bin:/usr/bin' },
    })
    expect(ran.stdout).toContain('Chưa tìm thấy chương trình baocao')
  })
})
