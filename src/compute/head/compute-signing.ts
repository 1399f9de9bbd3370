import type { Info } from '../../model/plan.js'
import type { ReportOffice, ReportSigning } from '../../model/report.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { headWords } from '../wording.js'

/** Lays out quyền hạn, chức vụ and Nơi nhận (Decree 30/2020, Appendix I, II.7 and II.9). */
export function computeSigning(info: Info, office: ReportOffice): ReportSigning {
  return {
    capacity: capacityLines(info, office),
    post: info.officePost === null ? null : info.officePost.toLocaleUpperCase('vi'),
    name: nameInText(info.signer ?? ''),
    recipients: recipientLines(info),
  }
}

/** A signer's name stands in small letters (Decree 30/2020, Appendix I, II.7): "LÊ THỊ C" → "Lê Thị C". */
function nameInText(name: string): string {
  if (name !== name.toLocaleUpperCase('vi') || !/\p{L}{2}/u.test(name)) return name
  return name
    .toLocaleLowerCase('vi')
    .replace(/(?<!\p{L}\p{M}*)\p{L}/gu, letter => letter.toLocaleUpperCase('vi'))
}

function capacityLines(info: Info, office: ReportOffice): readonly string[] {
  const post = info.post === null ? [] : [info.post.toLocaleUpperCase('vi')]
  const given = info.capacity.map(line => line.toLocaleUpperCase('vi'))
  if (given.length > 0) {
    const last = given[given.length - 1] ?? ''
    return post.length > 0 && foldText(last) === foldText(post[0] ?? '') ? given : [...given, ...post]
  }
  if (office.abbreviation !== 'UBND' || post.length === 0) return post
  const collective = `TM. ${headWords.committee.toLocaleUpperCase('vi')}`
  const isDeputy = foldText(post[0] ?? '').startsWith('pho chu tich')
  return isDeputy ? [collective, 'KT. CHỦ TỊCH', ...post] : [collective, ...post]
}

/** "Như trên" leads when somebody is addressed; "Lưu: VT, …" closes. */
function recipientLines(info: Info): readonly string[] {
  const own = info.recipients
    .map(tidy)
    .filter(line => line !== '' && !/^(?:nhu tren|luu)\b/.test(foldText(line)))
  const first = info.receivers.length > 0 ? [headWords.asAbove] : []
  const archive = tidy(info.archive ?? headWords.archive).replace(/^lưu\s*:?\s*/i, '')
  return [...first, ...own, `${headWords.archiveLabel}: ${archive === '' ? headWords.archive : archive}`]
}

function tidy(line: string): string {
  return line.replace(/^[-–+•\s]+/, '').replace(/[;.,\s]+$/, '')
}
