/** The import direction of src/; explained in src/ARCHITECTURE.md. */
const stages = 'read|check|compute|template|markup|docx|html|workbook'

const owner = (name, folder) => ({
  name: `${name.replace(/\W/g, '-')}-has-one-owner`,
  comment: `Only src/${folder} may know ${name}; elsewhere use the types in src/model/.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${folder})` },
  to: { path: `node_modules/${name}/` },
})

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one subject, or miss a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file nobody imports is dead.',
      from: { orphan: true, path: '^src/' },
      to: {},
    },
    {
      name: 'stages-never-import-one-another',
      severity: 'error',
      comment: 'pipeline.ts joins the stages; what two of them need belongs in model/ or vietnamese/.',
      from: { path: `^src/(${stages})/` },
      to: { path: '^src/', pathNot: '^src/($1|model|messages|vietnamese)/' },
    },
    {
      name: 'model-and-messages-know-nothing-above',
      severity: 'error',
      from: { path: '^src/(model|messages)/' },
      to: { path: '^src/', pathNot: '^src/(model|messages|vietnamese)/' },
    },
    {
      name: 'messages-do-not-know-the-model',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: { path: '^src/model/' },
    },
    {
      name: 'vietnamese-is-at-the-bottom',
      severity: 'error',
      from: { path: '^src/vietnamese/' },
      to: { path: '^src/', pathNot: '^src/vietnamese/' },
    },
    {
      name: 'cli-uses-the-public-index-only',
      severity: 'error',
      comment: 'What the command line needs, a developer needs: export it from src/index.ts.',
      from: { path: '^src/cli/' },
      to: { path: '^src/', pathNot: '^src/(cli/|index\\.ts$)' },
    },
    {
      name: 'nothing-imports-the-top',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/(cli/|index\\.ts$)' },
    },
    {
      name: 'only-the-cli-touches-the-machine',
      severity: 'error',
      comment:
        'Below the command line: bytes in, bytes out. No files, no clock, no process; model/deflate.ts asks for zlib where there is one.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    owner('exceljs', 'workbook/'),
    owner('handlebars', 'template/'),
    owner('docx', 'docx/'),
    owner('big.js', 'vietnamese/numbers/decimal'),
    owner('zod', 'model/|check/|cli/'),
    owner('commander', 'cli/'),
  ],
}
