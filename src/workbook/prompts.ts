/** Input prompts and dropdown lists on ranges of cells. */
import type ExcelJS from 'exceljs'

/** What is shown when a cell is chosen; `range` names the cells whose texts the dropdown offers. */
export type Prompt = { readonly title: string; readonly help: string; readonly range: string | null }

/** Excel's own limits. */
const LONGEST_TITLE = 32
const LONGEST_HELP = 255

/** The part of exceljs that writes one rule for a whole range; it is missing from its typings. */
type RangeRules = { readonly dataValidations: { add(range: string, rule: object): void } }

/** Puts a prompt, and a dropdown where there is a list, on a range. A list never forbids typing something else. */
export function addPrompt(sheet: ExcelJS.Worksheet, range: string, prompt: Prompt): void {
  const rule = {
    type: prompt.range === null ? 'any' : 'list',
    ...(prompt.range === null ? {} : { formulae: [prompt.range] }),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: false,
    promptTitle: prompt.title.slice(0, LONGEST_TITLE),
    prompt: prompt.help.slice(0, LONGEST_HELP),
  }
  ;(sheet as ExcelJS.Worksheet & RangeRules).dataValidations.add(range, rule)
}
