import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CorpusCase } from '../case-file.js'
import { drawCsv } from './draw-csv.js'
import { drawFlatSheets } from './draw-flat-sheets.js'

/** Saves cases with LibreOffice, from flat OpenDocument files and from CSV, each kind in one call: case file → bytes. */
export function writeByLibreoffice(
  flat: readonly CorpusCase[],
  csv: readonly CorpusCase[],
): { readonly flat: ReadonlyMap<string, Uint8Array>; readonly csv: ReadonlyMap<string, Uint8Array> } {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  try {
    const bases = (
      cases: readonly CorpusCase[],
      nameOf: (from: CorpusCase) => string,
      draw: (from: CorpusCase) => string,
      kind: string,
      filter: readonly string[],
    ) => {
      const source = join(folder, kind)
      mkdirSync(source)
      const files = cases.map(each => {
        const file = join(source, `${nameOf(each)}.${kind}`)
        writeFileSync(file, draw(each))
        return file
      })
      if (files.length > 0) convert(folder, join(folder, `${kind}-xlsx`), files, filter)
      return new Map(
        cases.flatMap(each => {
          const file = join(folder, `${kind}-xlsx`, `${nameOf(each)}.xlsx`)
          return existsSync(file) ? [[each.file, new Uint8Array(readFileSync(file))] as const] : []
        }),
      )
    }
    return {
      flat: bases(flat, each => each.file, drawFlatSheets, 'fods', []),
      csv: bases(csv, csvSheetName, drawCsv, 'csv', ['--infilter=CSV:44,34,76,1,,0,true,false,false']),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** LibreOffice names the sheet of a CSV file after the file. */
export function csvSheetName(from: CorpusCase): string {
  return `${from.sheets[0]?.name ?? ''} ${from.file.slice(0, 3)}`
}

function convert(folder: string, to: string, files: readonly string[], filter: readonly string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  execFileSync(
    'soffice',
    [
      profile,
      '--headless',
      ...filter,
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      to,
      ...files,
    ],
    {
      stdio: 'ignore',
      timeout: 200_000,
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
  )
}
