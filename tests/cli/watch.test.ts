import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyFolder, runCli, samples, startCli } from '../support/run-cli.js'

const sample = join(samples, 'vung-tau.xlsx')
const result = 'vung-tau_bao-cao-thang-4-2024.docx'

function workingFolder(): string {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'vao'))
  return folder
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** Waits for something to become true, ten times a second. */
async function until(what: string, seconds: number, check: () => boolean): Promise<void> {
  for (let left = seconds * 10; left > 0; left -= 1) {
    if (check()) return
    await pause(100)
  }
  throw new Error(`not within ${seconds} s: ${what}`)
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(join(folder, 'ra')).filter(name => !name.startsWith('.'))
  } catch {
    return []
  }
}

async function watching(folder: string, args: readonly string[] = []) {
  const started = startCli(['watch', ...args], folder)
  let out = ''
  let told = ''
  started.child.stdout?.on('data', chunk => {
    out += String(chunk)
  })
  started.child.stderr?.on('data', chunk => {
    told += String(chunk)
  })
  await until('the watcher has started', 20, () => told.includes('Đang theo dõi'))
  // The watcher looks at the folder once at its start.
  await pause(800)
  return {
    out: () => out,
    told: () => told,
    stop: async () => {
      started.child.kill('SIGINT')
      return started.ended
    },
  }
}

describe('watch', () => {
  test('a workbook that is written slowly is read once, when it is whole; Ctrl-C ends cleanly', async () => {
    const folder = workingFolder()
    const watcher = await watching(folder)
    const bytes = readFileSync(sample)
    const path = join(folder, 'vao', 'thang-4.xlsx')
    writeFileSync(path, '')
    for (let at = 0; at < bytes.length; at += 2000) {
      appendFileSync(path, bytes.subarray(at, at + 2000))
      await pause(120)
    }
    await until('the result is there', 30, () => names(folder).includes(result))
    await pause(1500)
    expect(names(folder)).toEqual(['thang-4.txt', result])
    expect(watcher.out().split('thang-4.xlsx: xong')).toHaveLength(2)
    const ended = await watcher.stop()
    expect(ended.code).toBe(0)
    expect(ended.stderr).toContain('Đã dừng')
  })

  test('an atomic replace is one run; lock, temporary and hidden files and our own results are none', async () => {
    const folder = workingFolder()
    const watcher = await watching(folder)
    for (const name of ['~$thang-4.xlsx', '.an.xlsx', 'thang-4.tmp', 'ghi-chu.txt'])
      writeFileSync(join(folder, 'vao', name), 'x')
    await pause(2500)
    expect(names(folder)).toEqual([])
    const aside = join(folder, 'vao', 'moi.tmp')
    copyFileSync(sample, aside)
    renameSync(aside, join(folder, 'vao', 'thang-4.xlsx'))
    await until('the result is there', 30, () => names(folder).includes(result))
    await pause(2000)
    expect(watcher.out().split('thang-4.xlsx: xong')).toHaveLength(2)
    await watcher.stop()
  })

  test('what is wrong with a workbook is told once, and again when it was saved anew', async () => {
    const folder = workingFolder()
    const faulty = join(samples, 'loi', 'so-lieu-sai.xlsx')
    copyFileSync(faulty, join(folder, 'vao', 'sai.xlsx'))
    const watcher = await watching(folder)
    const times = () => watcher.out().split('lỗi, chưa lập được văn bản').length - 1
    await until('the fault is told', 20, () => times() === 1)
    copyFileSync(sample, join(folder, 'vao', 'vung-tau.xlsx'))
    await until('the other workbook is made', 20, () => names(folder).includes(result))
    await pause(500)
    expect(times()).toBe(1)
    // A byte more: another file with the same faults.
    appendFileSync(join(folder, 'vao', 'sai.xlsx'), Buffer.alloc(1))
    await until('the fault is told again', 20, () => times() === 2)
    await watcher.stop()
  })

  test('a second watcher in the folder is refused with its process named', async () => {
    const folder = workingFolder()
    const watcher = await watching(folder)
    const second = await runCli(['watch'], folder)
    expect(second.code).toBe(2)
    expect(second.stderr).toMatch(/số \d+ trên máy/)
    await watcher.stop()
    const third = await watching(folder)
    await third.stop()
  })

  test('survives the disappearance and return of the folder', async () => {
    const folder = workingFolder()
    const watcher = await watching(folder, ['--poll'])
    rmSync(join(folder, 'vao'), { recursive: true })
    await until('the loss is told', 20, () => watcher.told().includes('không còn'))
    mkdirSync(join(folder, 'vao'))
    copyFileSync(sample, join(folder, 'vao', 'thang-4.xlsx'))
    await until('the result is there', 30, () => names(folder).includes(result))
    expect((await watcher.stop()).code).toBe(0)
  })

  test('500 workbooks dropped at once are all made, once each', { timeout: 300_000 }, async () => {
    const folder = workingFolder()
    const watcher = await watching(folder)
    for (let n = 1; n <= 500; n += 1)
      copyFileSync(sample, join(folder, 'vao', `don-vi-${String(n).padStart(3, '0')}.xlsx`))
    await until(
      '500 notes are there',
      240,
      () => names(folder).filter(name => name.endsWith('.txt')).length === 500,
    )
    const made = names(folder).filter(name => name.endsWith('.docx'))
    expect(made).toHaveLength(500)
    expect(made.filter(name => / \(\d\)/.test(name))).toEqual([])
    console.log(`watch: 500 dropped, ${made.length} made`)
    await watcher.stop()
  })
})
