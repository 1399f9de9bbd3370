import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue, entryOf, type MessageCode } from '../../src/messages/catalogue.js'
import { explain, message } from '../../src/messages/message.js'
import { root } from '../support/run-cli.js'

const codes = Object.keys(catalogue).sort() as MessageCode[]

describe('the catalogue', () => {
  test.each(codes)(
    '%s says what was found and what to do, in both languages, and its example fills every gap',
    code => {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/)
      const entry = entryOf(code)
      for (const language of ['vi', 'en'] as const) {
        const { text, hint } = explain(message(code, null, entry.example), language)
        expect(text.length).toBeGreaterThan(10)
        expect(hint.length).toBeGreaterThan(5)
        expect(`${text} ${hint}`).not.toMatch(/(?<!\{)\{\w+\}(?!\})|undefined|NaN|\[object/)
      }
      expect(entry.vi.text).toMatch(/[ăâđêôơưàảãáạèẻẽéẹìỉĩíịòỏõóọùủũúụỳỷỹýỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/i)
      const gaps = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(match => match[1])
      for (const gap of [...gaps(entry.en.text), ...gaps(entry.en.hint)])
        expect(Object.keys(entry.example)).toContain(gap)
    },
  )

  test('the page of all codes in samples/ is the catalogue (UPDATE=1 rewrites it)', () => {
    const path = join(root, 'samples/MA-LOI.md')
    const page = writePage()
    if (process.env['UPDATE'] === '1' && process.env['CI'] === undefined) writeFileSync(path, page)
    expect(readFileSync(path, 'utf8')).toBe(page)
  })
})

function writePage(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
  const rows = codes.map(code => {
    const { severity, example } = entryOf(code)
    const { text, hint } = explain(message(code, null, example), 'vi')
    return `| \`${code}\` | ${severity === 'error' ? 'Lỗi' : 'Cảnh báo'} | ${cell(text)} | ${cell(hint)} |`
  })
  return `# Các mã lỗi và cảnh báo

Trang này lập tự động từ danh mục thông báo; cột "Ví dụ" là một trường hợp thường gặp. **Lỗi** làm văn bản chưa lập được; **Cảnh báo**
không chặn văn bản và có thể giải trình trong sheet "Giải trình" của tệp (ghi mã hoặc ô, và lý do).

| Mã | Loại | Ví dụ | Cách xử lý |
|---|---|---|---|
${rows.join('\n')}
`
}
