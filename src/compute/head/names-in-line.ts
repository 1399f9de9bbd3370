import { foldText } from '../../vietnamese/letters/fold.js'

/** First words of a name of an office, folded. */
const OFFICES =
  /^(?:phong|ban|van phong|cong an|ubnd|uy ban|so|chi cuc|trung tam|doan|hoi|mat tran|tram|truong|bo phan|to|cac|ban chi huy|cong chuc|thon|dang uy) /

/** Writes the offices of a cell in one line: lines that begin with a dash or an office's own word are further offices, others go on. */
export function namesInLine(text: string): string {
  const names: string[] = []
  for (const line of text.split('\n')) {
    const name = line
      .replace(/^\s*[-–+•*]\s+/, '')
      .replace(/[\s;,.]+$/, '')
      .trim()
    if (name === '') continue
    const isNext =
      name.length <
      line
        .trimEnd()
        .replace(/[\s;,.]+$/, '')
        .trim().length
    const last = names.at(-1)
    if (last === undefined || isNext || OFFICES.test(`${foldText(name)} `)) names.push(name)
    else names[names.length - 1] = `${last} ${name}`
  }
  return names.join(', ')
}
