import { foldText } from '../../vietnamese/letters/fold.js'
import { remembered } from '../../vietnamese/letters/remembered.js'

/** First words of a name of an office, folded. */
const OFFICES =
  /^(?:phong|ban|van phong|cong an|ubnd|uy ban|so|chi cuc|trung tam|doan|hoi|mat tran|tram|truong|bo phan|to|cac|ban chi huy|cong chuc|thon|dang uy|vien thong|buu dien|dien luc|thanh tra|kho bac|ngan hang|bao hiem|dai|cong ty|benh vien|hop tac xa|lien minh|lien doan|cuc|thu vien|doanh nghiep) /
/** The clerk's own dash, number or letter before a name. */
const MARK = /^\s*(?:[-–+•*]|\d{1,2}[.)]|[a-zđ]\))\s*(?=\p{L})/u
/** A further number or letter within a line: "a) Phòng Kinh tế, b) Công an xã". */
const NEXT_MARK = /[,;]?\s+(?=(?:[b-hđ]\)|[2-9][.)])\s*\p{L})/u

/** Writes the offices of a cell in one line, without the marks of a list. */
export const namesInLine = remembered((text: string): string =>
  namesOfLines(text)
    .map(name => splitName(name).join('; '))
    .join(', '),
)

/** Gives the offices of a cell one by one: its lines and what semicolons and list marks divide; commas and "và" also stand inside names. */
export function officesOf(text: string): readonly string[] {
  return namesOfLines(text).flatMap(splitName)
}

/** Lines that begin with a mark or an office's own word, or stand behind a semicolon, are further offices; others go on. */
function namesOfLines(text: string): readonly string[] {
  const names: string[] = []
  let isClosed = true
  for (const line of text.split('\n')) {
    const name = line.replace(/[\s;,.]+$/, '').trim()
    if (name === '') continue
    const last = names.at(-1)
    const isNext = isClosed || MARK.test(name) || OFFICES.test(`${foldText(name)} `)
    if (last === undefined || isNext) names.push(name)
    else names[names.length - 1] = `${last} ${name}`
    isClosed = /;\s*$/.test(line)
  }
  return names
}

function splitName(name: string): readonly string[] {
  const parts = MARK.test(name) ? name.split(NEXT_MARK).flatMap(part => part.split(';')) : name.split(';')
  return parts
    .map(part =>
      part
        .replace(MARK, '')
        .trim()
        .replace(/[\s.,]+$/, ''),
    )
    .filter(part => part !== '')
}
