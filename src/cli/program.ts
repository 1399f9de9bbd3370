/** The command line: arguments and options of every command; the work is loaded only when it is asked for. */
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Language } from '../index.js'
import { type ExitCode, exitCodes } from './exit-codes.js'
import { findPlaces } from './files/working-folder.js'
import { exampleText, help } from './help.js'
import { startEarly } from './jobs/threads.js'
import { openTerminal, type Terminal } from './terminal/terminal.js'
import { sentence } from './texts.js'
import { optionText, usageError, usageLine } from './usage.js'

/** Builds the program. `finish` is told the exit code of the command that ran. */
export function buildProgram(language: Language, version: string, finish: (code: ExitCode) => void): Command {
  const t = (name: keyof typeof help): string => help[name][language]
  const [usage, args, options, commands] = t('titles').split('|')
  const titles: Readonly<Record<string, string | undefined>> = {
    'Usage:': usage,
    'Arguments:': args,
    'Options:': options,
    'Commands:': commands,
    'Global Options:': options,
  }
  const program = new Command('baocao')
    .description(t('program'))
    .version(version, '-V, --version', t('versionOption'))
    .helpOption('-h, --help', t('helpOption'))
    .helpCommand('help [lenh]', t('helpCommand'))
    .configureHelp({
      styleTitle: title => titles[title] ?? title,
      commandUsage: command => usageLine(command, language),
      optionDescription: option => optionText(option, language),
      subcommandTerm: command =>
        `${command.name()} ${command.usage().replace(/\[(options|command)\] ?/g, '')}`.trim(),
    })
    .configureOutput({ outputError: (text, write) => write(usageError(text, language)) })
    .addHelpText('after', t('examples'))
    .showSuggestionAfterError(true)
    .exitOverride()

  const common = (command: Command): Command =>
    command
      .addOption(new Option('--lang <vi|en>', t('lang')).choices(['vi', 'en']).default(language))
      .option('--json', t('json'))
      .option('--quiet', t('quiet'))
      .option('--verbose', t('verbose'))
  const dated = (command: Command): Command =>
    command.option('--as-of <ngay>', t('asOf'), isoDate(language)).option('--profile <tep>', t('profile'))
  const compared = (command: Command): Command =>
    command.option('--previous <tep>', t('previous')).option('--last-year <tep>', t('lastYear'))
  const making = (command: Command): Command =>
    compared(dated(command))
      .option('-o, --out <thu-muc>', t('out'))
      .option('--template <ten>', t('template'))
      .option('--templates <thu-muc>', t('templatesDir'))
      .option('--separate-appendices', t('separate'))
      .option('--charts', t('charts'))
      .option('--reminders', t('reminders'))
      .option('--paper', t('paper'))
  const threaded = (command: Command): Command =>
    command.option('--threads <so>', t('threads'), wholeCount(language))
  const add = (name: string, text: keyof typeof help): Command =>
    common(program.command(name).description(t(text)).helpOption('-h, --help', t('helpOption'))).addHelpText(
      'after',
      exampleText(text, language),
    )
  const act = (work: (args: readonly string[], options: Given, terminal: Terminal) => Promise<ExitCode>) => {
    return async function run(this: Command): Promise<void> {
      const given = this.optsWithGlobals<Given>()
      const terminal = openTerminal({
        lang: given.lang ?? language,
        json: given.json ?? false,
        quiet: given.quiet ?? false,
        verbose: given.verbose ?? false,
      })
      finish(await work(this.args, given, terminal))
    }
  }

  add('init [thu-muc]', 'init').action(
    act(async (args, _, terminal) => (await import('./commands/init.js')).runInit(args[0] ?? '.', terminal)),
  )
  threaded(compared(dated(add('check <tep...>', 'check'))))
    .option('--mark', t('mark'))
    .option('-o, --out <thu-muc>', t('out'))
    .action(
      act(async (args, given, terminal) =>
        (await import('./commands/check.js')).runCheck(
          args,
          { ...runOptions(given), mark: given.mark ?? false },
          terminal,
        ),
      ),
    )
  threaded(making(add('generate [tep...]', 'generate')))
    .option('--force', t('force'))
    .option('--dry-run', t('dryRun'))
    .action(
      act(async (args, given, terminal) => {
        const options = generateOptions(given)
        const places = await findPlaces(args, options.out)
        const threads = startEarly(
          'inputs' in places ? places.inputs.length : 0,
          options.dryRun ? 1 : options.threads.most,
        )
        const { runGenerate } = await import('./commands/generate.js')
        try {
          return await runGenerate(places, { ...options, threads }, terminal)
        } finally {
          // What is left to do need not wait for the thread to end; the process does.
          void threads.early?.stop()
        }
      }),
    )
  making(add('watch [thu-muc]', 'watch'))
    .option('--poll', t('poll'))
    .action(
      act(async (args, given, terminal) =>
        (await import('./commands/watch.js')).runWatch(
          args[0] ?? '.',
          { ...generateOptions(given), poll: given.poll ?? false },
          terminal,
        ),
      ),
    )
  threaded(dated(add('consolidate <tep...>', 'consolidate')))
    .option('-o, --out <thu-muc>', t('out'))
    .option('--units <tep>', t('units'))
    .option('--due <ngay>', t('due'), isoDate(language))
    .option('--templates <thu-muc>', t('templatesDir'))
    .option('--reminders', t('reminders'))
    .action(
      act(async (args, given, terminal) =>
        (await import('./commands/consolidate.js')).runConsolidate(
          args,
          { ...runOptions(given), units: given.units ?? null, due: given.due ?? null },
          terminal,
        ),
      ),
    )
  add('schedule [thu-muc]', 'schedule')
    .option('--year <nam>', t('year'), wholeYear(language))
    .option('--profile <tep>', t('profile'))
    .option('--ics <tep>', t('ics'))
    .action(
      act(async (args, given, terminal) =>
        (await import('./commands/schedule.js')).runSchedule(
          args[0] ?? '.',
          { year: given.year ?? null, profile: given.profile ?? null, ics: given.ics ?? null },
          terminal,
        ),
      ),
    )
  const templates = program
    .command('templates')
    .description(t('templates'))
    .helpOption('-h, --help', t('helpOption'))
  for (const name of ['list', 'export', 'check'] as const) {
    const words = { list: 'list', export: 'export <thu-muc>', check: 'check [thu-muc]' }[name]
    const command = common(templates.command(words).description(t(`templates-${name}`)))
    if (name !== 'export') command.option('--templates <thu-muc>', t('templatesDir'))
    if (name === 'check') command.option('--sarif', t('sarif'))
    command.action(
      act(async (args, given, terminal) =>
        (await import('./commands/templates.js')).runTemplates(
          name,
          args[0] ?? null,
          { templates: given.templates ?? null, sarif: given.sarif ?? false },
          terminal,
        ),
      ),
    )
  }
  add('form <tep...>', 'form').action(
    act(async (args, _, terminal) => (await import('./commands/form.js')).runForm(args, terminal)),
  )
  making(add('preview <tep>', 'preview')).action(
    act(async (args, given, terminal) =>
      (await import('./commands/preview.js')).runPreview(args[0] ?? '', runOptions(given), terminal),
    ),
  )
  return program
}

type Given = {
  readonly lang?: Language
  readonly json?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly out?: string
  readonly asOf?: string
  readonly template?: string
  readonly templates?: string
  readonly profile?: string
  readonly separateAppendices?: boolean
  readonly charts?: boolean
  readonly reminders?: boolean
  readonly paper?: boolean
  readonly previous?: string
  readonly lastYear?: string
  readonly force?: boolean
  readonly dryRun?: boolean
  readonly mark?: boolean
  readonly poll?: boolean
  readonly units?: string
  readonly due?: string
  readonly year?: number
  readonly ics?: string
  readonly sarif?: boolean
  readonly threads?: number
}

function runOptions(given: Given) {
  return {
    out: given.out ?? null,
    asOf: given.asOf ?? null,
    template: given.template ?? null,
    templates: given.templates ?? null,
    profile: given.profile ?? null,
    separateAppendices: given.separateAppendices ?? false,
    charts: given.charts ?? false,
    reminders: given.reminders ?? false,
    paper: given.paper ?? false,
    previous: given.previous ?? null,
    lastYear: given.lastYear ?? null,
    threads: { most: given.threads ?? null, early: null },
  }
}

function generateOptions(given: Given) {
  return {
    ...runOptions(given),
    force: given.force ?? false,
    dryRun: given.dryRun ?? false,
    sayUnchanged: true,
  }
}

function isoDate(language: Language): (value: string) => string {
  return value => {
    const [year, month, day] = value.split('-').map(Number)
    const date = new Date(Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day ?? Number.NaN))
    const valid =
      /^\d{4}-\d{2}-\d{2}$/.test(value) &&
      !Number.isNaN(date.getTime()) &&
      date.toISOString().startsWith(value)
    if (!valid) throw new InvalidArgumentError(sentence(language, 'badDate', { value }))
    return value
  }
}

function wholeYear(language: Language): (value: string) => number {
  return value => {
    if (!/^(19|20|21)\d\d$/.test(value))
      throw new InvalidArgumentError(sentence(language, 'badYear', { value }))
    return Number(value)
  }
}

function wholeCount(language: Language): (value: string) => number {
  return value => {
    if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError(sentence(language, 'badCount', { value }))
    return Number(value)
  }
}

/** Turns what commander throws into an exit code: help and version are fine, everything else is wrong usage. */
export function usageExit(code: string): ExitCode {
  return ['commander.helpDisplayed', 'commander.help', 'commander.version'].includes(code)
    ? exitCodes.done
    : exitCodes.usage
}
