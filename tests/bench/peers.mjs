/** The peers: how each wants its template's repeated row. */
const tags = (open, close) => ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(key => `${open}${key}${close}`)

export const peers = [
  { name: 'carbone', template: { row: tags('{d.rows[i].', '}'), after: '{d.rows[i+1].a}' } },
  { name: 'docxtemplater', template: { row: ['{#rows}{a}', ...tags('{', '}').slice(1, 6), '{g}{/rows}'] } },
  { name: 'easy-template-x', template: { row: ['{#rows}{a}', ...tags('{', '}').slice(1, 6), '{g}{/rows}'] } },
  {
    name: 'docx-templates',
    template: { before: '+++FOR r IN rows+++', row: tags('+++INS $r.', '+++'), after: '+++END-FOR r+++' },
  },
  { name: 'docx', template: { row: tags('', '') } },
]
