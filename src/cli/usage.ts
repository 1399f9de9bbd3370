/** What commander says about wrong usage and in its help, in the user's language. */
import type { Command, Option } from 'commander'
import type { Language } from '../index.js'

const sentences: readonly (readonly [pattern: RegExp, vi: string])[] = [
  [/^error: unknown command '(.*)'$/, 'Không có lệnh "$1".'],
  [/^error: unknown option '(.*)'$/, 'Không có tùy chọn "$1".'],
  [/^error: missing required argument '(.*)'$/, 'Thiếu tham số <$1>.'],
  [/^error: option '(.*)' argument missing$/, 'Tùy chọn "$1" thiếu giá trị.'],
  [
    /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)(?:: .*)?\.?$/,
    'Thừa tham số: cần $2, đã ghi $3.',
  ],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/,
    'Giá trị "$2" của tùy chọn "$1" không hợp lệ; được chọn: $3.',
  ],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. (.*)$/,
    'Giá trị "$2" của tùy chọn "$1" không hợp lệ. $3',
  ],
  [/^\(Did you mean (?:one of )?(.*)\?\)$/, 'Có phải ý anh/chị là: $1?'],
]

const more = 'Xem cách dùng: baocao --help'

/** Translates an error of commander; what is not known stays as it is. */
export function usageError(text: string, language: Language): string {
  if (language === 'en') return text
  const lines = text.trimEnd().split('\n')
  const said = lines.map(line => {
    const found = sentences.find(([pattern]) => pattern.test(line))
    return found === undefined ? line : line.replace(...found)
  })
  return `${[...said, more].join('\n')}\n`
}

/** Writes the usage line of a command: `baocao check [tùy chọn] <tep...>`. */
export function usageLine(command: Command, language: Language): string {
  const names: string[] = []
  for (let each: Command | null = command; each !== null; each = each.parent) names.unshift(each.name())
  const words = command.usage()
  return `${names.join(' ')} ${language === 'en' ? words : words.replace('[options]', '[tùy chọn]').replace('[command]', '[lệnh]')}`
}

/** Describes an option with its choices and default. */
export function optionText(option: Option, language: Language): string {
  const parts: string[] = []
  const word = language === 'vi' ? { one: 'chọn', usual: 'mặc định' } : { one: 'choices', usual: 'default' }
  if (option.argChoices !== undefined) parts.push(`${word.one}: ${option.argChoices.join(', ')}`)
  if (option.defaultValue !== undefined && typeof option.defaultValue !== 'boolean')
    parts.push(`${word.usual}: ${String(option.defaultValue)}`)
  return parts.length === 0 ? option.description : `${option.description} (${parts.join('; ')})`
}
