import type { MessageCode } from '../messages/catalogue.js'
import { type Message, message } from '../messages/message.js'
import { type Archive, openArchive } from './archive.js'
import { type FileKind, fileKind } from './file-kind.js'
import { limits } from './limits.js'

/** Opens a file as a zip that may be a workbook, or says what it is instead. Inflates nothing. */
export function openWorkbookFile(bytes: Uint8Array, fileName: string): Archive | Message {
  const tell = (code: MessageCode): Message => message(code, null, { file: fileName })
  const kind = fileKind(bytes, fileName)
  if (kind !== 'zip') return tell(kindCodes[kind])
  if (bytes.length > limits.fileBytes) return tell('file-too-large')
  const archive = openArchive(bytes)
  if (archive === 'truncated') return tell('file-truncated')
  if (archive === 'too-large') return tell('file-inflates-too-much')
  if (typeof archive === 'string') return tell('file-corrupt')
  const other = otherPackage(archive)
  return other === null ? archive : tell(other)
}

const kindCodes: Readonly<Record<Exclude<FileKind, 'zip'>, MessageCode>> = {
  lock: 'file-lock',
  empty: 'file-empty',
  xls: 'file-xls',
  password: 'file-password',
  document: 'file-document',
  html: 'file-html',
  xml: 'file-xml',
  text: 'file-text',
  unknown: 'file-unknown',
}

/** Tells a zip that is certainly no .xlsx by the parts in it; null when it may be one. */
function otherPackage({ entries }: Archive): MessageCode | null {
  const mimetype = entries.get('mimetype')
  if (mimetype !== undefined && mimetype.method === 0) {
    const type = new TextDecoder().decode(mimetype.data.subarray(0, 100))
    if (type.includes('opendocument.spreadsheet')) return 'file-ods'
    if (type.includes('opendocument')) return 'file-document'
  }
  const names = [...entries.keys()]
  if (names.some(name => name.endsWith('/workbook.xml') || name === 'workbook.xml')) return null
  if (names.some(name => name.endsWith('workbook.bin'))) return 'file-xlsb'
  if (names.some(name => name.endsWith('word/document.xml') || name.endsWith('ppt/presentation.xml')))
    return 'file-document'
  return entries.has('[content_types].xml') || names.some(name => name.startsWith('xl/')) ? null : 'file-zip'
}
