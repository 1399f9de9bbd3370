/** What every job of one run shares: the office profile, templates, comparison workbooks and options, with a hash over all of them. */
import { readFile } from 'node:fs/promises'
import {
  type CompleteOptions,
  completeOptions,
  type IsoDate,
  type Language,
  type TemplateSet,
  version,
} from '../../index.js'
import { hashOf } from '../files/ledger.js'
import { loadTemplates, templateFile, templateName } from '../files/load-templates.js'
import type { Places } from '../files/working-folder.js'
import type { Threads } from './threads.js'

/** The options of `check` and `generate`, as the command line gives them. */
export type RunOptions = {
  readonly asOf: IsoDate | null
  readonly template: string | null
  readonly templates: string | null
  readonly profile: string | null
  readonly separateAppendices: boolean
  readonly charts: boolean
  readonly reminders: boolean
  readonly paper: boolean
  readonly previous: string | null
  readonly lastYear: string | null
  readonly threads: Threads
}

export type RunContext = {
  readonly options: CompleteOptions
  readonly templates: TemplateSet
  /** Hash over options, profile, templates, comparison workbooks and our own version. */
  readonly key: string
  readonly threads: Threads
}

/** Loads what the jobs share. Throws the system's error when a named file cannot be read. */
export async function loadContext(
  places: Places,
  run: RunOptions,
  language: Language,
  today: IsoDate,
): Promise<RunContext> {
  const file = templateFile(run.template)
  const templates = await loadTemplates(run.templates ?? places.templates, file)
  const profilePath = run.profile ?? places.profile
  const profile = profilePath === null ? null : new Uint8Array(await readFile(profilePath))
  const previous = run.previous === null ? null : new Uint8Array(await readFile(run.previous))
  const lastYear = run.lastYear === null ? null : new Uint8Array(await readFile(run.lastYear))
  const settings = {
    asOf: run.asOf,
    template: file === null ? run.template : templateName(file),
    separateAppendices: run.separateAppendices,
    charts: run.charts,
    reminders: run.reminders,
    electronic: !run.paper,
  }
  const texts = [...templates.documents.values(), ...templates.partials.values()].map(
    each => `${each.name}\n${each.text}`,
  )
  const key = hashOf(
    JSON.stringify([
      version,
      language,
      settings,
      texts.map(hashOf),
      ...[profile, previous, lastYear].map(each => (each === null ? null : hashOf(each))),
    ]),
  )
  return {
    templates,
    key,
    threads: run.threads,
    options: completeOptions({ ...settings, language, today, templates, profile, previous, lastYear }),
  }
}
