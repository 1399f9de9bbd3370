/** The boxes of notes, in the old drawing language that spreadsheet programs still ask for (ECMA-376-4, 19). */

/** A note for a cell (1-based). */
export type Note = { readonly row: number; readonly column: number; readonly text: string }

const NAMES = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
} as const
const DECLARED = Object.entries(NAMES)
  .map(([prefix, name]) => ` xmlns:${prefix}="${name}"`)
  .join('')
const NOTE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
/** Columns and rows that a note's box covers. */
const WIDTH = 4
const LEAST_HEIGHT = 5
const LINE = 40

/** A drawing without shapes. */
export function emptyDrawing(): string {
  return `<xml${DECLARED}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${NOTE_TYPE}</xml>`
}

/** Adds a hidden box for each note. Drawings are often not well-formed, so this only looks for ids and the end. */
export function addNoteShapes(drawing: string, notes: readonly Note[]): string {
  const numbers = [...drawing.matchAll(/_x0000_s(\d+)/g)].map(found => Number(found[1]))
  const first = numbers.reduce((most, number) => Math.max(most, number), 1024) + 1
  const type = drawing.includes('id="_x0000_t202"') ? '' : NOTE_TYPE
  const shapes = notes.map((note, index) => shapeOf(note, first + index)).join('')
  const added = Object.entries(NAMES).every(([prefix, name]) => drawing.includes(`xmlns:${prefix}="${name}"`))
    ? type + shapes
    : (type + shapes).replace(/<v:shape(type)? /g, tag => `${tag.trimEnd()}${DECLARED} `)
  const end = drawing.lastIndexOf('</xml>')
  const at = end < 0 ? drawing.length : end
  return drawing.slice(0, at) + added + drawing.slice(at)
}

function shapeOf(note: Note, number: number): string {
  const [left, top] = [note.column, Math.max(0, note.row - 2)]
  const height = Math.min(14, Math.max(LEAST_HEIGHT, Math.ceil(note.text.length / LINE) + 1))
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${left}, 15, ${top}, 10, ${left + WIDTH}, 31, ${top + height}, 9</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${note.row - 1}</x:Row><x:Column>${note.column - 1}</x:Column></x:ClientData></v:shape>`
  )
}
