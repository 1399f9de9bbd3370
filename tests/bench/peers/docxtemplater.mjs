import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readRows } from '../template.mjs'

const require = createRequire(import.meta.url)
const [input, template, output] = process.argv.slice(2)
const PizZip = require('pizzip')
const Docxtemplater = require('docxtemplater')
const doc = new Docxtemplater(new PizZip(readFileSync(template)), { paragraphLoop: true, linebreaks: true })
doc.render({ rows: await readRows(input) })
writeFileSync(output, doc.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }))
