import { expect, test } from 'vitest'
import { parseMarkup } from '../../src/markup/parse-markup.js'
import type { Reminder } from '../../src/model/reminder.js'
import { renderTemplate } from '../../src/template/render-template.js'
import { sampleReminder } from '../support/sample-reminder.js'
import { readTemplateFolder } from '../support/template-folder.js'

const templates = readTemplateFolder()
const item = { ordinal: '1', content: 'Họp', dueText: '31/3/2024', stateText: 'Quá hạn', note: '' }
const nothing = { overdue: [], dueSoon: [], missed: [], missingReport: false }

/** The numbers of the headings of a letter. */
function numbersOf(more: Partial<Reminder>): readonly string[] {
  const markup = renderTemplate({ ...sampleReminder, ...nothing, ...more }, templates, 'cong-van-don-doc')
  if (!markup.ok) throw new Error(JSON.stringify(markup.messages))
  const document = parseMarkup(markup.value)
  if (!document.ok) throw new Error(JSON.stringify(document.messages))
  return document.value.sections.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.type === 'heading' ? [block.number] : [])),
  )
}

test.each([
  [{ overdue: [item] }, []],
  [{ missed: [item] }, []],
  [{ missingReport: true }, []],
  [{ missingReport: true, dueSoon: [item] }, ['1.', '2.']],
  [{ overdue: [item], missed: [item], dueSoon: [item] }, ['1.', '2.', '3.']],
])('a letter about one thing alone does not number it: %j', (more, numbers) => {
  expect(numbersOf(more)).toEqual(numbers)
})

test('a cell of a letter’s table begins with a capital', () => {
  const data = { ...sampleReminder, ...nothing, missed: [{ ...item, dueText: 'trên 8,5%' }] }
  const markup = renderTemplate(data, templates, 'cong-van-don-doc')
  if (!markup.ok) throw new Error(JSON.stringify(markup.messages))
  expect(JSON.stringify(markup.value)).toContain('<cell>Trên 8,5%</cell>')
})
